import { describe, expect, it } from 'vitest';
import { adjustedGap, type GapRow } from '../../../src/statistics/adjusted-gap.ts';
import { explainGap } from '../../../src/statistics/explained-gap.ts';
import { raisesToClose } from '../../../src/statistics/gap-closing.ts';
import { readVectors } from './reference-vectors.ts';

interface PayRow {
  readonly female: 0 | 1;
  readonly level: number;
  readonly tenure: number;
  readonly office: string;
  readonly pay: number;
}

const vectors = readVectors('pay_regression').cases;
const rows = (vectors.find((one) => one.expected['terms'] !== undefined)!.input as { readonly rows: readonly PayRow[] }).rows;
const gapRows = rows.map((r): GapRow => ({
  value: r.pay,
  focal: r.female === 1,
  numeric: [r.tenure],
  categories: [`${r.level}`, r.office],
}));
const ask = { numericNames: ['tenure'], categoryNames: ['level', 'office'] };
const pays = rows.map((r) => r.pay);
const meanLog = (female: 0 | 1): number => {
  const own = rows.filter((r) => r.female === female);
  return own.reduce((sum, r) => sum + Math.log(r.pay), 0) / own.length;
};

describe('explainGap', () => {
  const gap = adjustedGap(gapRows, ask)!;
  const explained = explainGap(gap, pays);

  it('ST64 agrees with the reference decomposition, its terms summed by control', () => {
    const expected = vectors.find((one) => one.expected['twofold_pooled_with_group_dummy'] !== undefined)!;
    const names = expected.input['x'] as readonly string[];
    const { explained_by_term, unexplained } = expected.expected['twofold_pooled_with_group_dummy'] as {
      readonly explained_by_term: readonly number[];
      readonly unexplained: number;
    };
    const of = (start: string): number => names.reduce((sum, name, i) => (name.startsWith(start) ? sum + explained_by_term[i]! : sum), 0);
    const levelAndTenure = { numericNames: ['tenure'], categoryNames: ['level'] };
    const fitted = adjustedGap(
      gapRows.map((row) => ({ ...row, categories: row.categories.slice(0, 1) })),
      levelAndTenure,
    )!;
    const answer = explainGap(fitted, pays);
    expect(answer.parts.map(({ control }) => control)).toEqual(['level', 'tenure']);
    for (const { control, explained: own } of answer.parts) expect(own, control).toBeCloseTo(of(control), 9);
    expect(answer.leftOver).toBeCloseTo(unexplained, 9);
  });

  it('ST64 adds up exactly to the difference of the mean logs, and what is left is the adjusted gap', () => {
    expect(explained.gap).toBeCloseTo(meanLog(0) - meanLog(1), 12);
    expect(explained.parts.reduce((sum, part) => sum + part.explained, explained.leftOver)).toBeCloseTo(explained.gap, 12);
    expect(explained.parts.reduce((sum, part) => sum + part.unexplained, explained.leftOverInBase)).toBeCloseTo(explained.leftOver, 12);
    expect(Math.exp(-explained.leftOver) - 1).toBeCloseTo(gap.gap, 12);
  });

  it('ST60 ST61 leaves out the same rows and columns as the fit', () => {
    const lone: GapRow = { value: 900_000, focal: true, numeric: [3], categories: ['9', 'A'] };
    const twice = [...gapRows, lone].map((row) => ({ ...row, numeric: [...row.numeric, 2 * row.numeric[0]!] }));
    const wide = adjustedGap(twice, { ...ask, numericNames: ['tenure', 'twice'] })!;
    const again = explainGap(wide, [...pays, lone.value]);
    expect(wide.design.used).not.toContain(gapRows.length);
    expect(again.gap).toBeCloseTo(explained.gap, 10);
    expect(again.parts.find(({ control }) => control === 'twice')).toEqual({ control: 'twice', explained: 0, unexplained: 0 });
  });
});

describe('raisesToClose', () => {
  const spread = [1 / 1.1, 1, 1.1];
  const made = (factor: number): readonly GapRow[] =>
    [true, false].flatMap((focal) =>
      Array.from({ length: 12 }, (_unused, i) => ({
        value: 100 * spread[i % 3]! * (focal ? factor : 1),
        focal,
        numeric: [],
        categories: [],
      })),
    );
  const plain = { numericNames: [], categoryNames: [] };

  it('ST64 raises those under 100, what is predicted at the other arm: at .94 two in three of them', () => {
    const raises = raisesToClose(adjustedGap(made(0.94), plain)!);
    expect(raises.map(({ row }) => row)).toEqual([0, 1, 3, 4, 6, 7, 9, 10]);
    const [low, middle] = [100 * 0.94 * spread[0]!, 94];
    expect(raises[0]!.whole * low).toBeCloseTo(100 - low, 9);
    expect(raises[1]!.whole * middle).toBeCloseTo(6, 9);
    const part = (3 * -Math.log(0.94)) / (-Math.log(0.94) + Math.log(1.1 / 0.94));
    expect(raises[1]!.part).toBeCloseTo(0.94 ** -part - 1, 9);
  });

  it('with the raises of the part the mean logs are equal, with the whole ones the focal arm is ahead', () => {
    const rowsBefore = made(0.94);
    const raised = (which: 'part' | 'whole') => {
      const raises = new Map(raisesToClose(adjustedGap(rowsBefore, plain)!).map((one) => [one.row, one[which]]));
      return adjustedGap(
        rowsBefore.map((row, i) => ({ ...row, value: row.value * (1 + (raises.get(i) ?? 0)) })),
        plain,
      )!.coefficient;
    };
    expect(raised('part')).toBeCloseTo(0, 12);
    expect(raised('whole')).toBeGreaterThan(0);
  });

  it('has nothing to raise where the focal arm is not behind', () => {
    expect(raisesToClose(adjustedGap(made(1.02), plain)!)).toEqual([]);
  });
});
