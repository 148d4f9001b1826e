import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/domain/comparison.ts';
import { buildUnitPack } from '../../../src/report/index.ts';
import { cell, packInput } from './a-pack-input.ts';

const unit = { cut: ['department'], group: ['Fleet'] };

/** What the unit's pack prints for the rest of one figure. */
const restOf = async (metric: string, facet: string | null, whole: Comparison, own: Comparison): Promise<string> => {
  const pack = await buildUnitPack(packInput({ comparisons: [whole, own], painPoints: { ...packInput().painPoints, ranked: [] } }), unit);
  const own1d = pack.sections.find(({ id }) => id === 'appendix-department')!;
  const at = own1d.table.columns.findIndex(({ label }) => label.startsWith('Rest'));
  const row = own1d.table.rows.find((cells) => cells[0] !== '' && (facet === null || cells[1] === facet))!;
  const found = row[at]!;
  return typeof found === 'string' ? found : found.text;
};

const share = (
  at: { readonly cut: readonly string[]; readonly group: readonly string[] },
  count: number,
  n: number,
  low: number,
  high: number,
) =>
  cell({
    metric: 'survey-favorable',
    facet: 'an item',
    ...at,
    text: 'x',
    value: count / n,
    low: low / n,
    high: high / n,
    n,
    basis: { kind: 'share', counts: count, people: n },
  });
const whole = { cut: [], group: [] };

describe('the rest of the organization', () => {
  it('by hand: 120–124 of 200 less 30–34 of 50 leaves 86–94 of 150', async () => {
    // (120 − 34) ÷ 150 = 57.3 %, (124 − 30) ÷ 150 = 62.7 %, outward to whole percent.
    expect(await restOf('survey-favorable', 'an item', share(whole, 122, 200, 120, 124), share(unit, 32, 50, 30, 34))).toBe('57–63 %');
  });

  it('PR30: whatever the true counts behind the two texts, the range holds the truth and is no narrower than they leave it', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const [n, N] = [10 + ((seed * 37) % 80), 150 + ((seed * 91) % 300)];
      const [low, high] = [Math.floor(n * 0.3), Math.ceil(n * 0.45)];
      const [Low, High] = [Math.floor(N * 0.4), Math.ceil(N * 0.41)];
      const text = await restOf('survey-favorable', 'an item', share(whole, Low, N, Low, High), share(unit, low, n, low, high));
      const [from, to = from] = text.replace(' %', '').split('–').map(Number) as [number, number?];
      const possible: number[] = [];
      for (let x = low; x <= high; x++)
        for (let X = Low; X <= High; X++) if (X >= x && X - x <= N - n) possible.push((100 * (X - x)) / (N - n));
      expect(from).toBeLessThanOrEqual(Math.min(...possible));
      expect(to).toBeGreaterThanOrEqual(Math.max(...possible));
      expect(from).toBeGreaterThan(Math.min(...possible) - 1.001);
      expect(to!).toBeLessThan(Math.max(...possible) + 1.001);
    }
  });

  it('people: the difference; fewer than ten left: the word', async () => {
    const heads = (at: typeof whole, n: number) =>
      cell({ metric: 'headcount', ...at, text: String(n), value: n, n, basis: { kind: 'count', count: n } });
    expect(await restOf('headcount', null, heads(whole, 400), heads(unit as never, 150))).toBe('250');
    expect(await restOf('headcount', null, heads(whole, 158), heads(unit as never, 150))).toBe('hidden');
  });

  it('what does not add up stands as the whole organization’s own, and says so', async () => {
    const median = (at: typeof whole, value: number) =>
      cell({ metric: 'pay-to-market', ...at, text: String(value), value, n: 100, basis: { kind: 'median', people: 100 } });
    expect(await restOf('pay-to-market', null, median(whole, 0.97), median(unit as never, 0.85))).toBe('0.97 (whole)');
    const theme = (at: typeof whole) => cell({ metric: 'survey-favorable', facet: 'schedules', ...at, text: '64 %', value: 0.64, n: 100 });
    expect(await restOf('survey-favorable', 'Schedules', theme(whole), theme(unit as never))).toBe('64 % (whole)');
  });

  it('nothing is told of the rest where the organization’s own figure is hidden', async () => {
    const hidden = cell({ metric: 'survey-favorable', facet: 'an item', ...whole, text: null });
    expect(await restOf('survey-favorable', 'an item', hidden, share(unit, 32, 50, 30, 34))).toBe('hidden');
  });
});
