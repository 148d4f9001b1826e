import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PainPoint } from '../../src/domain/comparison.ts';
import type { Goal, GoalTrack } from '../../src/domain/goal.ts';
import { trailingYear, type IsoDate, type Period } from '../../src/domain/period.ts';
import { filesOf, firstYear, load, nextYear, readingIn, turnover, type Loaded, type MadeUpUnit } from './goal-futures.ts';

/** Seven units of 120 people; six of them have a goal, the others are there to be compared with. */
const units: readonly MadeUpUnit[] = [
  { name: 'Roads', people: 120, leavers: [48, 16] },
  { name: 'Care', people: 120, leavers: [30, 60] },
  { name: 'Courts', people: 120, leavers: [36, 34] },
  { name: 'Parks', people: 120, leavers: [40, 32], retiredAfterAll: 14 },
  { name: 'Information Technology', people: 120, leavers: [36, 20], laterName: 'Digital Services' },
  { name: 'Airport', people: 120, leavers: [36, 0], laterName: null },
  { name: 'Library', people: 120, leavers: [18, 18] },
  { name: 'Finance', people: 120, leavers: [17, 18] },
];

const cut = ['department'];

const pointAt = (group: string, value: number): PainPoint => ({
  id: `turnover ${group}`,
  rank: 1,
  metric: turnover,
  facet: null,
  principle: 'environment-and-culture',
  family: 'turnover',
  cut,
  group: [group],
  responsibleLevel: 'office-department',
  levelByPrinciple: 'office-department',
  levelByEvidence: null,
  people: 120,
  value,
  low: null,
  high: null,
  yardstick: { kind: 'market', value: 0.12, label: 'market', provenance: null, indicative: [] },
  certainty: 'Confirmed',
  probability: 0.99,
  severity: 1,
  parts: { weight: 1, people: 120, gap: 0.1, tolerance: 0.02, scale: 0.1, materialGaps: 1, capped: false },
  sentence: 'People leave.',
});

const draftAll = async (loaded: Loaded): Promise<readonly Goal[]> => {
  const figures = await loaded.measure([turnover, 'headcount' as never], [cut], firstYear);
  return units.slice(0, 6).map(({ name }) => {
    const goal = loaded.pipeline.goals.from({
      id: name,
      today: '2025-11-15' as IsoDate,
      period: firstYear,
      point: pointAt(name, readingIn(figures, name).value),
      figures,
      snapshot: 'first',
      practices: [],
      control: { who: 'ours', body: '' },
      others: [],
      measurable: loaded.measurable,
      printed: null,
    });
    if (goal === null) throw new Error(name);
    return { ...goal, comparisonGroups: [['Library'], ['Finance']] };
  });
};

describe('six futures of goals, from files to verdicts', () => {
  let goals: readonly Goal[];
  let later: Loaded;
  let tracks: ReadonlyMap<string, GoalTrack>;
  const track = async (all: readonly Goal[], period: Period): Promise<ReadonlyMap<string, GoalTrack>> => {
    const found = await later.pipeline.goals.track(all, period, later);
    return new Map(found.map((one) => [one.goal, one]));
  };
  beforeAll(async () => {
    const first = await load(filesOf(units, 1), firstYear);
    goals = await draftAll(first);
    await first.close();
    later = await load(filesOf(units, 2), nextYear);
    tracks = await track(goals, nextYear);
  }, 120_000);
  afterAll(() => later.close());

  const verdictOf = (name: string): string => tracks.get(name)!.verdict;

  it('improved, worse, noise', () => {
    expect(['Roads', 'Care', 'Courts'].map(verdictOf)).toEqual(['moving', 'worse', 'cannot tell yet']);
    // 48 and 16 leavers of 120 people who are always replaced.
    const roads = tracks.get('Roads')!;
    expect(roads.now?.value).toBeCloseTo(16 / 120, 2);
    expect(roads.change?.value).toBeCloseTo((16 - 48) / 120, 2);
    expect(roads.restated).toBeNull();
  });

  it('the comparison units moved by 18 + 18 after 18 + 17 of 240', () => {
    const { beyondComparison } = tracks.get('Roads')!;
    expect(beyondComparison).toMatchObject({ groups: 2, value: expect.closeTo(-32 / 120 - 1 / 240, 2) });
    expect(beyondComparison!.probabilityBetter).toBeGreaterThan(0.99);
  });

  it('corrected baseline: 14 of 40 retired after all; 32 after 26 is no success, and the note says so', () => {
    const parks = tracks.get('Parks')!;
    expect(parks.restated).toMatchObject({ was: expect.closeTo(40 / 120, 2), is: expect.closeTo(26 / 120, 2) });
    expect(parks.verdict).toBe('worse');
    expect(parks.because).toContain('after 21');
    expect(parks.restated?.sentence).toMatch(/^Restated: Nov 2024 – Oct 2025 was 33.* and is 21.* as known now; the verdict uses 21/);
  });

  it('renamed: found by its people, though no letter is alike; once said, judged with the old baseline', async () => {
    const found = tracks.get('Information Technology')!;
    expect(found).toMatchObject({ verdict: 'cannot tell yet', now: null, missing: { mightBe: [['Digital Services']] } });
    const goal = { ...goals.find(({ id }) => id === 'Information Technology')!, renamedTo: ['Digital Services'] };
    const judged = (await track([goal], nextYear)).get(goal.id)!;
    expect(judged).toMatchObject({ verdict: 'moving', missing: null, restated: null });
    expect(judged.change?.value).toBeCloseTo((20 - 36) / 120, 1);
  });

  it('gone: its people are spread over the others, so that nothing is suggested', () => {
    expect(tracks.get('Airport')).toMatchObject({ verdict: 'cannot tell yet', now: null, missing: { mightBe: [] } });
  });

  it('reached is a fact of the period, and nothing is judged before there is something new', async () => {
    const goal = { ...goals[0]!, target: 0.2 };
    expect((await track([goal], nextYear)).get(goal.id)!.verdict).toBe('reached');
    const same = (await track([goal], firstYear)).get(goal.id)!;
    expect([same.verdict, same.probabilityBetter]).toEqual(['cannot tell yet', null]);
  });

  it('half a year later the two years overlap: only the new months are held against the baseline', async () => {
    const overlapping = trailingYear('2026-04-30' as IsoDate);
    const roads = (await track([goals[0]!], overlapping)).get('Roads')!;
    expect(roads.cautions[0]).toBe('The periods overlap by 6 months; the change is that of Nov 2025 – Apr 2026 alone.');
    // Leavers of the next year leave on the 15th of January to September, in turn: 8 of 16 by April, in half a year of 120 people.
    expect(roads.change?.value).toBeCloseTo(8 / 60 - 48 / 120, 1);
  });

  it('asks the engine a handful of times for all goals together', async () => {
    const asked: string[] = [];
    const measure: Loaded['measure'] = (metrics, cuts, period) => {
      asked.push(period.endsOn);
      return later.measure(metrics, cuts, period);
    };
    await later.pipeline.goals.track(goals, nextYear, { ...later, measure });
    expect(asked).toEqual(['2026-10-31', '2025-10-31']);
  });
});
