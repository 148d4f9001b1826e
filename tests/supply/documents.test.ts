import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconPng, iconSvg } from '../../build/folder/icon.ts';
import { webManifest } from '../../build/folder/web-manifest.ts';
import { contentPolicy, singleFilePolicy } from '../../src/content-policy.ts';

describe('the page for IT', () => {
  const sheet = readFileSync('docs/it-sheet.md', 'utf8');
  it('states both policies as they are', () => {
    expect(sheet).toContain(contentPolicy);
    expect(sheet).toContain(singleFilePolicy(['<hash of the starter>', '<hash of the program>'], '<hash of the style sheet>'));
  });

  it('says what the key of a passphrase rests on as the code does it', () => {
    const iterations = Number(/600[_,]?000/.exec(readFileSync('src/store/workspace/passphrase-key.ts', 'utf8'))?.[0].replace(/\D/g, ''));
    expect(sheet).toContain(`at least ${iterations.toLocaleString('en-US')} rounds`);
  });
});

describe('installing the app', () => {
  it('has a name, a start inside its scope, a window of its own and icons of the sizes stated', () => {
    const manifest = JSON.parse(webManifest) as Record<string, unknown> & { readonly icons: readonly Record<string, string>[] };
    expect(manifest).toMatchObject({ name: 'Job Quality Benchmark', start_url: './', scope: './', display: 'standalone' });
    for (const [pixels, shape] of [
      [192, 'rounded'],
      [512, 'full'],
    ] as const) {
      const png = Buffer.from(iconPng(pixels, shape));
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', pixels, pixels]);
    }
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      'any any',
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    expect(iconSvg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });
});
