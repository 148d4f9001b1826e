import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isAllowed } from '../../build/release/licenses.ts';
import { singleFileName } from '../../build/single-file/single-file.ts';
import { readTextBlock } from '../../src/embedded.ts';
import { gunzipSync } from 'node:zlib';
import { allEdges } from '../architecture/edges.ts';
import { builtFolder, builtSingleFolder } from './built-app.ts';

let folder = '';
let single = '';
beforeAll(() => {
  folder = builtFolder();
  single = builtSingleFolder();
});

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const hashes = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesIn(root).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex'),
    ]),
  );

/** Hosts that may stand in the output, with what they are there for. Nothing connects to them: the policy forbids it. */
const namedHosts: Readonly<Record<string, string>> = {
  'www.w3.org': 'names of XML standards',
  'schemas.openxmlformats.org': 'names of XML standards: slides and workbooks',
  'schemas.microsoft.com': 'names of XML standards: slides and workbooks',
  'purl.org': 'names of XML standards: slides and workbooks',
  'gitbrent.github.io': 'text of an error',
  'stuk.github.io': 'text of an error',
  'rolldown.rs': 'text of an error',
  'react.dev': 'text of an error',
  'redux.js.org': 'text of an error',
  'redux-toolkit.js.org': 'text of an error',
  'bit.ly': 'text of an error',
  'mantine.dev': 'text of an error',
  'github.com': 'comment or text of an error',
  'web.mit.edu': 'comment',
  'www.apache.org': 'license note',
  'www.netlib.org': 'license note',
  'netlib.org': 'license note',
  'www.netlib.no': 'license note',
  'svnweb.freebsd.org': 'license note',
  'www.boost.org': 'license note',
  'duckdb.org': 'text of an error of the engine',
  'extensions.duckdb.org': 'engine; loading extensions is locked',
  'nightly-extensions.duckdb.org': 'engine; loading extensions is locked',
  'community-extensions.duckdb.org': 'engine; loading extensions is locked',
  'unpkg.com': 'engine; loading extensions is locked',
};

const hostsIn = (bytes: Buffer): readonly string[] =>
  [...bytes.toString('latin1').matchAll(/\b(?:https?|wss?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(([, host = '']) =>
    host.toLowerCase(),
  );

/** The texts and files inside the one file, unpacked. */
const insideSingle = (): readonly Buffer[] => {
  const page = readFileSync(join(single, singleFileName), 'latin1');
  return [...page.matchAll(/<script type="text\/plain"[^>]*>([^<]*)</g)].map(([, text = '']) => gunzipSync(readTextBlock(asPage(text))));
};
const asPage = (text: string): string => text.replaceAll(/[\x80-\x9f]/g, (letter) => high[letter.charCodeAt(0) - 0x80] ?? '');
const high =
  '20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f 90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178'
    .split(' ')
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)));

describe('what is released', () => {
  it('names no address but those with a reason', () => {
    const found = [
      ...filesIn(folder)
        .filter((name) => name !== 'sbom.cdx.json')
        .map((name) => readFileSync(join(folder, name))),
      readFileSync(join(single, singleFileName)),
      ...insideSingle(),
    ].flatMap(hostsIn);
    expect(found.length).toBeGreaterThan(10);
    expect([...new Set(found)].filter((host) => !(host in namedHosts))).toEqual([]);
    expect(hostsIn(Buffer.from('x="https://cdn.example.com/a.js"'))).toEqual(['cdn.example.com']);
  });

  it('has a service worker that speaks to its own folder only', () => {
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    expect(worker).not.toMatch(/https?:|wss?:|importScripts|XMLHttpRequest|WebSocket|EventSource|sendBeacon/);
    expect(worker.match(/fetch\(/g)).toHaveLength(2);
  });

  it('lists every package of which something is shipped, with an allowed license', () => {
    for (const bill of [folder, single].map((root) => JSON.parse(readFileSync(join(root, 'sbom.cdx.json'), 'utf8')) as Bill)) {
      const listed = new Map(bill.components.map(({ name, licenses }) => [name, licenses]));
      const imported = new Set(
        allEdges()
          .filter(
            ({ from, to, isPackage, isType }) =>
              isPackage && !isType && !to.startsWith('node:') && !/engine\/(node|native)\.ts$/.test(from),
          )
          .map(({ to }) =>
            to
              .split('/')
              .slice(0, to.startsWith('@') ? 2 : 1)
              .join('/'),
          ),
      );
      expect(imported.size).toBeGreaterThan(12);
      expect([...imported].filter((name) => !listed.has(name))).toEqual([]);
      expect([...listed].filter(([, [first]]) => !isAllowed(first?.expression ?? first?.license?.id ?? null, false))).toEqual([]);
    }
  });

  it('is listed with its hashes', () => {
    for (const root of [folder, single]) {
      const lines = readFileSync(join(root, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
      const { SHA256SUMS: _, [`${singleFileName}.sha256`]: __, ...own } = hashes(root);
      expect(Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]))).toEqual(own);
    }
    expect(readFileSync(join(single, `${singleFileName}.sha256`), 'utf8')).toBe(`${hashes(single)[singleFileName]}  ${singleFileName}\n`);
  });

  it('is one file of at most 14 MB', () => {
    const size = statSync(join(single, singleFileName)).size;
    console.log(
      `one file: ${size} bytes; folder: ${filesIn(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)} bytes`,
    );
    expect(size).toBeLessThanOrEqual(14_000_000);
  });

  it('is the same bytes when built again in another folder at another time', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'built elsewhere '));
    for (const part of [
      'src',
      'build',
      'docs',
      'sample-data',
      'tests',
      'index.html',
      'vite.config.ts',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ])
      cpSync(part, join(elsewhere, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
    const { VITEST: _, VITEST_MODE: __, ...rest } = process.env;
    for (const [mode, first] of [
      ['production', folder],
      ['single', single],
    ] as const) {
      const args = [resolve('node_modules/vite/bin/vite.js'), 'build', '--mode', mode, '--outDir', `out-${mode}`, '--logLevel', 'error'];
      execFileSync(process.execPath, args, {
        cwd: elsewhere,
        env: { ...rest, NODE_ENV: 'production', TZ: 'Asia/Tokyo' },
        stdio: 'inherit',
      });
      expect(hashes(join(elsewhere, `out-${mode}`))).toEqual(hashes(first));
    }
    rmSync(elsewhere, { recursive: true, force: true });
  });
});

interface Bill {
  readonly components: readonly {
    readonly name: string;
    readonly licenses: readonly { readonly expression?: string; readonly license?: { readonly id: string } }[];
  }[];
}
