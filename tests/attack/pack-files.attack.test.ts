import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { Released } from '../../src/domain/reading.ts';
import { buildLeaderPack, buildPublicRecordsPack, buildUnitPack, packFiles, packForms, type PackInput } from '../../src/report/index.ts';
import { packInput } from '../unit/report/a-pack-input.ts';
import { bytesOf, partsOf, textPart } from '../unit/report/opened-files.ts';

/** What a hidden comparison must not have, but might be given one day: value, n, reason, gap, verdict. */
const planted = (seed: number): PackInput => {
  const honest = packInput();
  let at = 0;
  const comparisons = honest.comparisons.map((one): Comparison => {
    if (one.released.shown) return one;
    at += 1;
    const secret = 0.131_313 + seed / 100 + at / 1000;
    const released = { ...one.released, because: `SECRET n = ${seed}${at}`, text: `SECRET ${secret}`, reading: { value: secret, n: 7 } };
    return {
      ...one,
      released: released as unknown as Released,
      gap: secret * (at % 2 === 0 ? -1 : 1),
      verdict: (at + seed) % 2 === 0 ? 'missed' : 'met',
    };
  });
  const ranked = honest.painPoints.ranked.map((point) => ({
    ...point,
    probability: 0.9 + seed / 1000,
    observed: { numerator: 131_313 + seed, denominator: 171_717 },
    estimate: {
      value: 0.131_313 + seed,
      low: 0,
      high: 1,
      ownShare: 0.5,
      expectedExcess: 0.131_313,
      siblings: 3,
      yardstickAtMix: null,
      qValue: 0.0131,
    },
  }));
  const shuffledLimits = { ...honest.painPoints, ranked, cellsConfirmed: seed };
  return { ...honest, comparisons, painPoints: shuffledLimits };
};

const kinds = {
  leadership: buildLeaderPack,
  unit: (input: PackInput) => buildUnitPack(input, { cut: ['department'], group: ['Fleet'] }),
  'public records': buildPublicRecordsPack,
};

const textIn = (bytes: Uint8Array): string => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
  const parts = partsOf(bytes);
  return [...parts].map(([name, part]) => (name.endsWith('.xlsx') ? textIn(part) : textPart(parts, name))).join('\n');
};

describe('PR44, PR45: values planted on hidden figures', () => {
  for (const [kind, build] of Object.entries(kinds))
    it(`${kind} pack: in no form, and no byte of any form hangs on them`, async () => {
      for (const form of packForms) {
        const [first, second] = await Promise.all(
          [1, 2].map(async (seed) => bytesOf((await packFiles(await build(planted(seed)), form))[0]!)),
        );
        expect([form, Buffer.from(first!).equals(Buffer.from(second!))]).toEqual([form, true]);
        expect([form, /SECRET|131313|171717|probability|estimate|observed/.exec(textIn(first!))?.[0]]).toEqual([form, undefined]);
      }
    });

  it('the search does find a shown figure, and a moved shown figure does move the bytes', async () => {
    const honest = packInput();
    const moved = honest.comparisons.map((one) =>
      one.released.shown && one.released.text === '0.85' ? ({ ...one, released: { ...one.released, text: '0.82' } } as Comparison) : one,
    );
    for (const form of packForms) {
      const [first, second] = [packInput(), packInput({ comparisons: moved })].map(async (input) =>
        bytesOf((await packFiles(await buildLeaderPack(input), form))[0]!),
      );
      expect(textIn(await first!)).toContain('0.85');
      expect(Buffer.from(await first!).equals(Buffer.from(await second!))).toBe(false);
    }
  });
});
