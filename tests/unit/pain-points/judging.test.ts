import { describe, expect, it } from 'vitest';
import { findPainPoints } from '../../../src/pain-points/index.ts';
import { comparison, commitment, infos, leaving, limits, market, organization } from './example-organization.ts';

const find = (comparisons: Parameters<typeof findPainPoints>[0], options = {}) => findPainPoints(comparisons, infos, limits, options);
const department = (name: string) => ({ cut: ['department'], group: [name] });
const names = (list: ReturnType<typeof find>) => [...list.ranked, ...list.worthWatching].map(({ group }) => group.join(' × '));

describe('a cell and its siblings', () => {
  const twelve = Array.from({ length: 12 }, (_, i) => leaving(i === 0 ? 30 : 10, 100, department(`D${i}`)));

  it('ST44 ST47: the best estimate lies between the own rate and the siblings’, with the share of own data', () => {
    const { estimate } = find(twelve).ranked[0]!;
    const pooled = (30 + 11 * 10) / 1200;
    expect(estimate!.value).toBeGreaterThan(pooled);
    expect(estimate!.value).toBeLessThan(0.3);
    // Shrinkage is linear: estimate = own × share + pooled × (1 − share), averaged over the grid.
    expect(estimate!.ownShare).toBeCloseTo((estimate!.value - pooled) / (0.3 - pooled), 2);
    expect(estimate!.low).toBeLessThan(estimate!.value);
    expect(estimate!.high).toBeGreaterThan(estimate!.value);
  });

  it('ST50: under 30 siblings Confirmed needs .95', () => {
    const [first] = find(twelve).ranked;
    expect(first!.estimate!.siblings).toBe(12);
    expect(first!.certainty).toBe(first!.probability! >= 0.95 ? 'Confirmed' : 'Likely');
  });

  it('ST53: the q-value is there for the audit and no gate', () => {
    const [first] = find(twelve).ranked;
    // One-sided mid-P of 30 against 9.6 is under 1e-7; times twelve.
    expect(first!.estimate!.qValue).toBeLessThan(12e-7);
    const weak = find([leaving(18, 100, department('A')), leaving(17, 100, department('B'))]);
    expect([...weak.ranked, ...weak.worthWatching].length).toBeGreaterThan(0);
  });

  it('ST48: parts are drawn to their department’s best estimate, not to the market', () => {
    const units = Object.fromEntries(
      ['North', 'South', 'East', 'West', 'Center'].flatMap((office) => [
        [`${office}×Care`, [30, 100] as const],
        [`${office}×Parks`, [8, 100] as const],
        [`${office}×Fleet`, [8, 100] as const],
      ]),
    );
    const list = find(organization({ ...units, 'North×Care': [3, 10] }));
    const care = list.ranked.find(({ group }) => group[0] === 'Care')!;
    expect(care.alsoAt ?? []).not.toContainEqual({ cut: ['office'], group: ['North'] });
    // Were small North × Care drawn to the organization's 15 %, it would pull the department's parts apart; it goes with its department.
    expect(names(list).filter((name) => name.includes('Care'))).toEqual(['Care']);
  });

  it('ST58: levels are not drawn to each other', () => {
    const levels = ['Entry', 'Director'].map((name, i) =>
      leaving(i === 0 ? 60 : 8, i === 0 ? 150 : 100, { cut: ['level'], group: [name] }),
    );
    const [entry] = find(levels).worthWatching;
    expect(entry!.estimate).toMatchObject({ ownShare: 1, siblings: 1 });
    // ST5 ST57: the published rate is for all levels, and people leave at other rates from level to level anywhere.
    expect(entry!.certainty).toBe('Watch');
    const department = leaving(60, 150, { cut: ['department'], group: ['Entry'] });
    expect(find([department]).ranked[0]!.certainty).toBe('Confirmed');
    // Where the whole is behind the same figure, 68 in 400 years, the level in which it happens is likely.
    const whole = find([leaving(68, 400), ...levels]).ranked;
    expect(whole.map(({ group, certainty }) => [group.join(), certainty])).toContainEqual(['Entry', 'Likely']);
  });
});

describe('what is worse', () => {
  const gap = (name: string, value: number, standardError: number) =>
    comparison({
      metric: 'pay-gap-adjusted',
      ...department(name),
      n: 200,
      value,
      basis: { kind: 'gap', focal: 90, reference: 110, standardError },
      market: market(0),
    });

  it('ST45: a cell is listed only if its own gap is beyond the tolerance, however its siblings stand', () => {
    const list = find([gap('A', 0.06, 0.01), gap('B', 0.05, 0.01), gap('C', 0.055, 0.01), gap('D', 0.005, 0.03), gap('E', -0.02, 0.03)]);
    expect(names(list)).not.toContain('D');
    expect(names(list)).not.toContain('E');
    expect(names(list)).toContain('A');
  });

  it('ST62: a gap to the other side is none, and the sentence keeps the sign', () => {
    expect(names(find([gap('A', -0.09, 0.01)]))).toEqual([]);
    const [only] = find([gap('A', 0.09, 0.01)]).ranked;
    expect(only!.sentence).toBe('A: women’s pay is 9.0 % under men’s where the other columns are alike, market 0 % (90 people).');
  });

  const selection = (name: string, focal: readonly [number, number], reference: readonly [number, number], groups = ['Women', 'Men']) =>
    comparison({
      metric: 'hiring-impact-ratio',
      ...department(name),
      n: focal[1] + reference[1],
      value: focal[0] / focal[1] / (reference[0] / reference[1]),
      basis: {
        kind: 'ratio',
        numerator: focal[0] / focal[1],
        denominator: reference[0] / reference[1],
        focal: { group: groups[0]!, selected: focal[0], considered: focal[1] },
        reference: { group: groups[1]!, selected: reference[0], considered: reference[1] },
      },
      market: market(0.8),
    });

  it('ST67: under four fifths without mid-P or two people short is not adverse', () => {
    // 20 of 100 against 26 of 100: ratio .77; three people short of parity, so adverse.
    expect(names(find([selection('A', [20, 100], [26, 100])]))).toEqual(['A']);
    // 5 of 25 against 7 of 25: ratio .71, one person short, mid-P far above .05.
    expect(names(find([selection('A', [5, 25], [7, 25])]))).toEqual([]);
  });

  it('ST67: a selection adverse by the test is watched even where its siblings speak against it', () => {
    // 6 of 150 against 16 of 150, 5 short; P(at most 6 of 22 | half) is .026, and half of P(6) off is the mid-P of about .017.
    const alike = Array.from({ length: 30 }, (_, i) => selection(`D${10 + i}`, [40, 400], [40, 400]));
    const list = find([...alike, selection('A', [6, 150], [16, 150])]);
    expect(list.ranked).toEqual([]);
    expect(list.worthWatching.map(({ group, certainty }) => [group[0], certainty])).toEqual([['A', 'Watch']]);
    expect(list.worthWatching[0]!.probability).toBeLessThan(0.5);
    // 10 of 150 against 16 of 150: three short, but a mid-P of about .1.
    expect(find([...alike, selection('A', [10, 150], [16, 150])]).worthWatching).toEqual([]);
  });

  it('ST62: a gap flagged by the t of its coefficient and more likely than not is likely', () => {
    const alike = Array.from({ length: 20 }, (_, i) => gap(`D${10 + i}`, i % 2 === 0 ? 0.02 : -0.03, 0.02));
    const certainty = (value: number) => {
      const list = find([...alike, gap('A', value, 0.023)]);
      return [...list.ranked, ...list.worthWatching].find(({ group }) => group[0] === 'A');
    };
    // (.06 − .01) ÷ .023 = 2.2 standard errors beyond the tolerance: by itself .985.
    const flagged = certainty(0.06)!;
    expect(flagged.probability).toBeLessThan(0.75);
    expect(flagged.probability).toBeGreaterThan(0.5);
    expect(flagged.certainty).toBe('Likely');
  });

  it('ST68: too small to say when one moved selection turns the sign', () => {
    // 4 of 30 against 6 of 35: one moved makes 5/30 against 5/35, the other way round.
    expect(names(find([selection('A', [4, 30], [6, 35])]))).toEqual([]);
  });

  it('ST30: under ten selections in all nothing is said', () => {
    expect(names(find([selection('A', [1, 100], [8, 100])]))).toEqual([]);
  });

  it('draws ratios to each other one way round, whichever group is behind', () => {
    const cells = Array.from({ length: 12 }, (_, i) =>
      i % 2 === 0 ? selection(`D${i}`, [6, 60], [10, 60], ['Women', 'Men']) : selection(`D${i}`, [6, 60], [10, 60], ['Men', 'Women']),
    );
    // As many departments prefer one group as the other: the level is parity, and six against ten is luck.
    expect(find(cells).ranked).toEqual([]);
    const oneWay = Array.from({ length: 12 }, (_, i) => selection(`D${i}`, [6, 60], [10, 60]));
    expect(find(oneWay).ranked.length).toBeGreaterThan(0);
  });
});

describe('level in the expected number', () => {
  const split = (name: string, entry: readonly [number, number], senior: readonly [number, number]) => [
    leaving(entry[0] + senior[0], entry[1] + senior[1], department(name)),
    leaving(...entry, { cut: ['department', 'level'], group: [name, 'Entry'] }),
    leaving(...senior, { cut: ['department', 'level'], group: [name, 'Senior'] }),
  ];
  const all = [
    leaving(96, 1000),
    leaving(80, 400, { cut: ['level'], group: ['Entry'] }),
    leaving(16, 600, { cut: ['level'], group: ['Senior'] }),
    ...split('Parks', [36, 180], [1, 20]),
    ...split('Library', [22, 110], [8, 290]),
    ...split('Fleet', [22, 110], [7, 290]),
  ];

  it('ST22 ST57: a department of entry-level jobs is held against what such a mix would lose', () => {
    // Parks: 18.5 % against 9.6 %; others lose 20 % at entry level and 2.6 % above, 7.4 % in all: 18.3 % at the mix of Parks.
    expect(names(find(all))).not.toContain('Parks');
    const withoutLevels = all.filter(({ released }) => released.shown && released.reading.cut.length < 2);
    expect(names(find(withoutLevels))).toContain('Parks');
  });

  it('says the market at that mix in the sentence', () => {
    const worse = find([...all.slice(0, 3), ...split('Parks', [60, 180], [2, 20]), ...all.slice(6)]);
    const parks = worse.ranked.find(({ group }) => group[0] === 'Parks')!;
    expect(parks.estimate!.yardstickAtMix!).toBeGreaterThan(0.15);
    expect(parks.sentence).toMatch(/market 9\.6 % \(\d\d(\.\d)? % at this mix of levels\)/);
  });
});

describe('people who live with it', () => {
  it('ST71: openings are posts standing empty, not everybody on roll', () => {
    const heads = comparison({ metric: 'headcount', n: 2900, value: 2900, basis: { kind: 'count', count: 2900 } });
    const days = comparison({
      metric: 'time-to-fill',
      n: 390,
      value: 72,
      low: 68,
      high: 76,
      basis: { kind: 'curve', atStart: 390, atRisk: 180, standardError: Number.NaN },
      market: market(42),
    });
    const [only] = find([heads, days]).ranked;
    expect(only!.people).toBe(390);
    expect(only!.sentence).toBe('The whole organization: posts take 72 days to fill, market 42 days (390 openings).');
  });
});

describe('without any yardstick', () => {
  const overtime = (name: string | null, value: number, people: number) =>
    comparison({
      metric: 'overtime-share',
      ...(name === null ? {} : department(name)),
      n: people,
      value,
      low: value - 0.003,
      high: value + 0.003,
      basis: { kind: 'ratio', numerator: value * 2000 * people, denominator: 2000 * people },
    });

  it('a finding in another metric of the same principle does not silence it', () => {
    const answering = (name: string | null, counts: number, people: number) =>
      comparison({
        metric: 'survey-favorable',
        facet: 'schedules',
        ...(name === null ? {} : department(name)),
        n: people,
        value: counts / people,
        basis: { kind: 'share', counts, people },
        market: market(0.6),
      });
    const schedules = (one: ReturnType<typeof answering>) => ({ ...one, principle: 'schedules' as const });
    const survey = [schedules(answering(null, 1320, 2400)), schedules(answering('A', 120, 400)), schedules(answering('B', 1200, 2000))];
    const list = find([...survey, overtime(null, 0.04, 2400), overtime('A', 0.14, 400), overtime('B', 0.02, 2000)]);
    expect(list.ranked.map(({ group }) => group[0])).toContain('A');
    expect(list.worthWatching.map(({ metric, group }) => [metric, group[0]])).toContainEqual(['overtime-share', 'A']);
  });

  it('ST30: a tolerance in points stays one where the rest is near nothing', () => {
    // 14 % against 2 % in the rest, ± .3 points: beyond 2 % + 5 points many times over. 6 % is within them.
    const others = ['B', 'C', 'D', 'E', 'F'].map((name) => overtime(name, 0.02, 400));
    const with14 = find([overtime(null, 0.04, 2400), overtime('A', 0.14, 400), ...others]);
    expect(with14.worthWatching.map(({ group, probability }) => [group[0], probability! > 0.99])).toEqual([['A', true]]);
    expect(find([overtime(null, 0.02667, 2400), overtime('A', 0.06, 400), ...others]).worthWatching).toEqual([]);
  });

  const answers = (name: string, counts: number, people: number) =>
    comparison({
      metric: 'survey-favorable',
      facet: 'I know my hours',
      ...(name === '' ? {} : department(name)),
      n: people,
      value: counts / people,
      basis: { kind: 'share', counts, people },
    });
  const others = Array.from({ length: 9 }, (_, i) => answers(`D${i}`, 140, 200));

  it('ST23: what stands out from the rest is worth watching, never more', () => {
    const list = find([answers('', 9 * 140 + 90, 2000), answers('Sheriff', 90, 200), ...others]);
    expect(list.ranked).toEqual([]);
    expect(list.worthWatching.map(({ group, certainty, yardstick }) => [group, certainty, yardstick.kind])).toEqual([
      [['Sheriff'], 'Watch', 'rest'],
    ]);
    expect(list.worthWatching[0]!.yardstick.value).toBeCloseTo((9 * 140) / 1800, 9);
  });

  it('a commitment or a market figure anywhere in the metric takes its place', () => {
    const held = comparison({
      metric: 'survey-favorable',
      facet: 'another item',
      n: 100,
      value: 0.9,
      basis: { kind: 'share', counts: 90, people: 100 },
      commitment: commitment(0.5),
      verdict: 'met',
    });
    expect(find([answers('', 9 * 140 + 90, 2000), answers('Sheriff', 90, 200), ...others, held]).worthWatching).toEqual([]);
  });
});
