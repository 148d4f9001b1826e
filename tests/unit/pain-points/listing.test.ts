import { describe, expect, it } from 'vitest';
import { findPainPoints, necessitiesFirst } from '../../../src/pain-points/index.ts';
import { commitment, comparison, infos, leaving, limits, market, organization } from './example-organization.ts';

const find = (comparisons: Parameters<typeof findPainPoints>[0], options = {}) => findPainPoints(comparisons, infos, limits, options);
type Units = Parameters<typeof organization>[0];
const offices = ['North', 'South', 'East', 'West', 'Center', 'Harbor'];
const departments = ['Care', 'Parks', 'Fleet', 'Library', 'Courts', 'Health'];
const unitsWith = (events: (office: string, department: string) => number): Units =>
  Object.fromEntries(
    offices.flatMap((office) => departments.map((department) => [`${office}×${department}`, [events(office, department), 50] as const])),
  );
const places = (list: ReturnType<typeof find>) => list.ranked.map(({ group }) => group.join(' × '));

describe('the same excess once', () => {
  it('ST54: a department that is worse in every office is one row', () => {
    expect(places(find(organization(unitsWith((_, department) => (department === 'Care' ? 14 : 4)))))).toEqual(['Care']);
  });

  it('ST54: an office that is worse in every department is one row', () => {
    expect(places(find(organization(unitsWith((office) => (office === 'North' ? 14 : 4)))))).toEqual(['North']);
  });

  it('ST54: one bad unit is told for itself, not for its office and its department', () => {
    expect(places(find(organization(unitsWith((office, department) => (office === 'North' && department === 'Care' ? 25 : 4)))))).toEqual([
      'North × Care',
    ]);
  });

  it('ST55: under a bad organization only a part that differs by more than 15 %', () => {
    const list = find(organization(unitsWith((_, department) => (department === 'Care' ? 22 : 10))));
    expect(places(list).sort()).toEqual(['', 'Care']);
    expect(list.ranked.every(({ notes }) => notes?.some((note) => note.startsWith('Counts some people who are also in')))).toBe(true);
    expect(places(find(organization(unitsWith((_, department) => (department === 'Care' ? 11 : 10)))))).toEqual(['']);
    // 21.5 % against 20 % on 12,000 person-years: surely different, but not by 15 %.
    const large = Object.entries(unitsWith((_, department) => (department === 'Care' ? 430 : 400))).map(([name, [events]]) => [
      name,
      [events, 2000] as const,
    ]);
    expect(places(find(organization(Object.fromEntries(large) as Units)))).toEqual(['']);
  });

  it('ST55: one outlier among many alike is listed where its own 95 % interval lies beyond the 15 %', () => {
    const one = (office: string, department: string) => office === 'North' && department === 'Care';
    const years = 40;
    const units = (worst: number): Units =>
      Object.fromEntries(
        offices.flatMap((office) =>
          departments.map((department) => [`${office}×${department}`, [one(office, department) ? worst : 12, years] as const]),
        ),
      );
    // 36 units with 30 % a year; 23 in 40 years is .575, mid-P interval .37 to .85, beyond 1.15 × .308 = .354; 20 in 40 is .31 to .76, not.
    expect(places(find(organization(units(23)))).sort()).toEqual(['', 'North × Care']);
    expect(places(find(organization(units(19))))).toEqual(['']);
  });

  it('ST56: an office that is behind only by a listed department is named there instead', () => {
    const years = (office: string, department: string) => (office === 'North' && department === 'Care' ? 300 : 50);
    const units = Object.fromEntries(
      offices.flatMap((office) =>
        departments.map((department) => {
          const own = years(office, department);
          return [`${office}×${department}`, [Math.round(own * (department === 'Care' ? 0.28 : 0.08)), own] as const];
        }),
      ),
    );
    const list = find(organization(units));
    expect(places(list)).toEqual(['Care']);
    expect(list.ranked[0]!.alsoAt).toContainEqual({ cut: ['office'], group: ['North'] });
    expect(list.ranked[0]!.sentence).toContain('part of the same shows at');
    expect(list.ranked[0]!.sentence).toContain('North');
  });

  it('ST56: of an office that is nearly all one department nothing is left to say', () => {
    const cells = unitsWith((_, department) => (department === 'Care' ? 14 : 4));
    const list = find(organization({ ...cells, 'Hill×Care': [84, 300], 'Hill×Parks': [1, 14] }));
    expect(places(list)).toEqual(['Care']);
    expect(list.ranked[0]!.alsoAt).toContainEqual({ cut: ['office'], group: ['Hill'] });
  });

  it('ST57: an office that is behind beyond the listed department keeps its row', () => {
    const list = find(organization(unitsWith((office, department) => (department === 'Care' ? 15 : office === 'North' ? 14 : 4))));
    expect(places(list).sort()).toEqual(['Care', 'North']);
    expect(list.ranked[0]!.overlaps).toEqual([list.ranked[1]!.id]);
  });

  it('ST57: levels are no units: named with the department, listed only where nothing else is', () => {
    const level = leaving(80, 400, { cut: ['level'], group: ['Entry'] });
    const rest = leaving(38, 400, { cut: ['level'], group: ['Senior'] });
    const cells = organization(unitsWith((_, department) => (department === 'Care' ? 14 : 4)));
    expect(places(find([...cells, level, rest]))).toEqual(['Care']);
    expect(find([level, rest]).worthWatching.map(({ group }) => group.join())).toEqual(['Entry']);
  });

  it('one sub-series a cell and dimension: the strongest, with the others named', () => {
    const item = (facet: string, counts: number) =>
      comparison({
        metric: 'survey-favorable',
        facet,
        n: 300,
        value: counts / 300,
        basis: { kind: 'share', counts, people: 300 },
        market: market(0.65),
      });
    const list = find([item('hours', 120), item('notice', 150), item('swaps', 200)]);
    expect(list.ranked.map(({ facet, alsoFacets }) => [facet, alsoFacets])).toEqual([['hours', ['notice']]]);
  });
});

describe('missed commitments', () => {
  const missed = (events: number, years: number, rest: object) =>
    leaving(events, years, { market: null, commitment: commitment(0.1), verdict: events / years > 0.1 ? 'missed' : 'met', ...rest });

  it('ST1 ST6: the group that the promise was made for is listed whenever it missed', () => {
    const list = find([
      missed(101, 1000, {}),
      missed(60, 200, { cut: ['department'], group: ['Care'] }),
      missed(41, 800, { cut: ['department'], group: ['Parks'] }),
    ]);
    expect(list.ranked.map(({ group, certainty }) => [group.join(), certainty]).sort()).toEqual([
      ['', 'Missed'],
      ['Care', 'Missed'],
    ]);
    expect(list.ranked.every(({ probability }) => probability === null)).toBe(true);
  });

  it('ST2: a missed promise and a worse market are never one sentence', () => {
    const list = find([leaving(60, 300, { commitment: commitment(0.12), verdict: 'missed' })]);
    expect(list.ranked[0]!.sentence).toMatch(/promised 12.0 %/);
    expect(list.ranked[0]!.sentence).not.toMatch(/market/);
  });

  it('leaves out a part so small that one person decides', () => {
    const list = find([
      missed(80, 1000, {}),
      missed(3, 8.8, { cut: ['office'], group: ['Outpost'] }),
      missed(77, 991, { cut: ['office'], group: ['Main'] }),
    ]);
    expect(list.ranked).toEqual([]);
  });
});

describe('order and stability', () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    leaving(i < 20 ? 40 : 9, 100, { cut: ['department'], group: [`D${String(i).padStart(2, '0')}`] }),
  );

  it('ST74: twenty alike cannot be told apart: none of them holds a firm place', () => {
    const { ranked } = find(many, { draws: 400 });
    expect(ranked).toHaveLength(20);
    const shares = ranked.map(({ stability }) => stability!.topTenShare);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(10, 6);
    expect(ranked.every(({ stability }) => stability!.tied)).toBe(true);
  });

  it('ST7: the same seed gives the same list, another one other shares', () => {
    expect(find(many, { seed: 5 })).toEqual(find([...many].reverse(), { seed: 5 }));
    const shares = (seed: number) => find(many, { seed, draws: 200 }).ranked.map(({ stability }) => stability!.topTenShare);
    expect(shares(5)).not.toEqual(shares(6));
  });

  const pay = comparison({
    metric: 'pay-to-market',
    n: 60,
    value: 0.93,
    basis: { kind: 'median', people: 60, logMean: Math.log(0.93), logSd: 0.1 },
    market: market(1),
  });

  it('ST71: necessities first is a way to sort; a feature waits for the necessity', () => {
    const list = find([leaving(90, 300), pay]);
    expect(list.ranked.map(({ principle }) => principle)).toEqual(['environment-and-culture', 'earnings']);
    expect(list.ranked[0]!.notes).toContain('Settle pay, schedule or safety here first.');
    const sorted = necessitiesFirst(list.ranked);
    expect(sorted.map(({ principle, rank }) => [principle, rank])).toEqual([
      ['earnings', 1],
      ['environment-and-culture', 2],
    ]);
    expect(find([leaving(90, 300), pay], { order: 'necessities first' }).ranked).toEqual(sorted);
    expect(sorted.map(({ severity }) => severity).sort()).toEqual(list.ranked.map(({ severity }) => severity).sort());
  });

  it('ST70: weights, tolerances and scales move the list', () => {
    const severity = (list: ReturnType<typeof find>) => list.ranked[0]!.severity;
    const plain = find([leaving(60, 300)]);
    expect(severity(find([leaving(60, 300)], { weights: { 'environment-and-culture': 0.5 } }))).toBeCloseTo(severity(plain) / 2, 9);
    const wider = { ...limits, TU: { ...limits.TU, scale: 0.2 } };
    expect(severity(findPainPoints([leaving(60, 300)], infos, wider))).toBeCloseTo(severity(plain) / 2, 9);
    const lenient = { ...limits, TU: { ...limits.TU, tolerance: 0.2 } };
    expect(findPainPoints([leaving(60, 300)], infos, lenient).ranked).toEqual([]);
  });
});

describe('for leaders', () => {
  it('PR30: tier as a word, two digits of severity, no estimate and no exact chance', () => {
    const exact = leaving(61, 307);
    const leader = { ...exact, released: { ...exact.released, audience: 'leader' } as typeof exact.released };
    const [shown] = find([leader]).ranked;
    expect(shown).not.toHaveProperty('estimate');
    expect(shown!.certainty).toBe('Confirmed');
    expect(shown!.probability).toBe(0.9);
    expect(shown!.severity).toBe(Number(find([exact]).ranked[0]!.severity.toPrecision(2)));
    expect(shown!.severity).not.toBe(find([exact]).ranked[0]!.severity);
  });

  it('PR30: the sentence prints what was released, and the finding carries the text', () => {
    const exact = leaving(61, 307);
    const leader = { ...exact, released: { ...exact.released, audience: 'leader', text: '≥ 19 % a year' } as typeof exact.released };
    const [shown] = find([leader]).ranked;
    expect(shown!.sentence).toContain('at ≥ 19 % a year,');
    expect(shown!.text).toBe('≥ 19 % a year');
    expect(find([exact]).ranked[0]).not.toHaveProperty('text');
  });

  it('PR30: nothing is listed where the printed step holds the market figure', () => {
    const exact = leaving(61, 307);
    const printed = (low: number, high: number) =>
      find([{ ...exact, released: { ...exact.released, audience: 'leader', text: '', range: { low, high } } as typeof exact.released }])
        .ranked;
    expect(printed(0.18, 0.22)).toHaveLength(1);
    expect(printed(0, 0.22)).toEqual([]);
  });
});
