import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildPacks } from '../../../src/benchmarks/build-packs/build-packs.ts';

const tidyFolder = resolve('..', 'shared', 'benchmarks');
const packFolder = resolve('src', 'benchmarks', 'packs');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const packIds = readdirSync(packFolder);
const factsOf = (id: string): string => readFileSync(resolve(packFolder, id, 'facts.csv'), 'utf8');
const manifestText = (id: string): string => readFileSync(resolve(packFolder, id, 'pack.json'), 'utf8');

describe.skipIf(!existsSync(tidyFolder))('packs against the tidy files (needs ../shared/benchmarks)', () => {
  const built = buildPacks({ read: (file) => readFileSync(resolve(tidyFolder, file), 'utf8'), sha256 });

  it('are what the build gives', () => {
    if (process.env['UPDATE_PACKS'] === '1')
      for (const pack of built) {
        mkdirSync(resolve(packFolder, pack.id), { recursive: true });
        writeFileSync(resolve(packFolder, pack.id, 'facts.csv'), pack.facts);
        writeFileSync(resolve(packFolder, pack.id, 'pack.json'), pack.manifest);
      }
    expect(readdirSync(packFolder).sort()).toEqual(built.map((pack) => pack.id).sort());
    for (const pack of built) {
      expect(factsOf(pack.id), pack.id).toBe(pack.facts);
      expect(manifestText(pack.id), pack.id).toBe(pack.manifest);
    }
  });

  it('name the tidy files with the hash of the files’ own manifest', () => {
    const manifest = readFileSync(resolve(tidyFolder, 'manifest.csv'), 'utf8');
    for (const pack of built)
      for (const { file, sha256: hash } of JSON.parse(pack.manifest).builtFrom)
        expect(manifest, file).toMatch(new RegExp(`^${file},.*${hash}`, 'm'));
  });
});

describe('packs in the repository', () => {
  it('ST99 carry the hash of their facts, a license text, a citation, a period and what they are built from', () => {
    expect(packIds.length).toBeGreaterThanOrEqual(15);
    for (const id of packIds) {
      const manifest = JSON.parse(manifestText(id));
      expect(manifest.sha256, id).toBe(sha256(factsOf(id)));
      expect(manifest.rows, id).toBe(factsOf(id).trimEnd().split('\n').length - 1);
      expect(manifest.license.text.length, id).toBeGreaterThan(20);
      expect(manifest.citations.length, id).toBeGreaterThan(0);
      for (const citation of manifest.citations) expect(citation.licenseText.length, citation.id).toBeGreaterThan(20);
      expect(manifest.period, id).not.toBe('');
      expect(manifest.builtFrom[0].sha256, id).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('hold no notes of intermediaries, no web addresses and no source that may not be shipped', () => {
    const forbidden =
      /https?:|www\.|\.(com|org|gov|io|net|co\.uk)\b|as quoted|as reported by|as summari[sz]ed|PRWeb|\bvia\b|repository|MIT Living|O\*NET|Gartner/i;
    expect('quoted by example.com').toMatch(forbidden);
    for (const id of packIds) {
      expect(manifestText(id), id).not.toMatch(forbidden);
      expect(factsOf(id).match(forbidden)?.[0], id).toBeUndefined();
    }
  });

  it('weigh less than half a megabyte, compressed', () => {
    const weight = packIds.map((id) => gzipSync(factsOf(id) + manifestText(id)).length);
    if (process.env['UPDATE_PACKS'] === '1') console.log(Object.fromEntries(packIds.map((id, i) => [id, weight[i]])));
    expect(weight.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(500_000);
  });
});
