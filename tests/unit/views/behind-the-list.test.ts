import { describe, expect, it } from 'vitest';
import type { Comparison, PainPoint } from '../../../src/domain/comparison.ts';
import { defaultLimits } from '../../../src/domain/limits.ts';
import type { MetricInfo } from '../../../src/domain/metric.ts';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import type { MetricId } from '../../../src/domain/reading.ts';
import type { Pipeline } from '../../../src/pipeline.ts';
import { behindTheList, type Standing } from '../../../src/views/running/behind-the-list.ts';
import { splitsOf } from '../../../src/views/running/splits-of.ts';
import type { ComparisonQuery } from '../../../src/views/session-contract.ts';

const turnover = 'voluntary-turnover' as MetricId;
const [period, earlier] = [trailingYear('2026-10-31' as IsoDate), trailingYear('2025-10-31' as IsoDate)];
const point = { id: 'p', metric: turnover, facet: null, cut: ['department'], group: ['Fleet'] } as unknown as PainPoint;
const forever = new AbortController().signal;

const aStanding = (over: Partial<Standing> = {}) => {
  const [asked, told]: [ComparisonQuery[], unknown[]] = [[], []];
  const note =
    <T>(name: string, answer: T) =>
    (...args: readonly unknown[]): T => {
      told.push([name, ...args.slice(1)]);
      return answer;
    };
  const pipeline = {
    findPainPoints: note('list', { ranked: [], worthWatching: [], cellsLookedAt: 0, cellsHidden: 0 }),
    whyOf: (_: unknown, __: unknown, ___: unknown, options: unknown) => void told.push(['why', options]),
    driversOf: (_: unknown, all: readonly Comparison[]) => {
      told.push(['drivers', all.length]);
      return { found: [{ dimension: 'level' }, { dimension: 'office' }], lookedAt: 2, dimensions: ['level', 'office'] };
    },
    nullCheck: note('null check', Promise.resolve({ expectedConfirmed: 0.1, expectedLikely: 0.2, cells: 3, runs: 500 })),
    rankSensitivity: note('sensitivity', new Map()),
    holdingSteady: note('steady', []),
  } as unknown as Pipeline;
  const standing: Standing = {
    revision: 1,
    pipeline,
    limits: defaultLimits,
    ranking: { weights: { earnings: 2 }, order: 'necessities first', nestBy: 'office' },
    infos: new Map([[turnover, { id: turnover, kind: 'rate', better: 'lower', limits: 'TU' } as MetricInfo]]),
    nodes: [[], ['department']],
    dimensions: ['department', 'office', 'level', 'gender'],
    reachesBack: () => true,
  };
  Object.defineProperties(standing, Object.getOwnPropertyDescriptors(over));
  const list = behindTheList(
    () => standing,
    async (query) => {
      asked.push(query);
      return [{}] as unknown as readonly Comparison[];
    },
  );
  return { list, asked, told };
};

describe('behind the list', () => {
  it('ST71: the list, its sensitivity and its null check are made with the ranking of the moment, seeded', async () => {
    const { list, told } = aStanding();
    await list.painPoints({ period }, forever);
    await list.sensitivity({ period }, forever);
    expect(await list.nullCheck({ period }, forever)).toMatchObject({ seed: 1, runs: 500 });
    const ranking = { weights: { earnings: 2 }, order: 'necessities first', nestBy: 'office' };
    expect(told).toEqual([
      ['list', defaultLimits, ranking],
      ['sensitivity', defaultLimits, ranking],
      ['null check', defaultLimits, { seed: 1, nestBy: 'office' }, forever],
    ]);
  });

  it('splits the unit by what it is not cut by yet, never by groups of people, and crosses only splits that go with the gap', async () => {
    const { list, asked } = aStanding();
    await list.behind({ point, period, earlier }, forever);
    const ofUnit = asked.filter(({ metrics, period: of }) => metrics.length === 1 && of === period).map(({ cuts }) => cuts);
    expect(ofUnit.at(-2)).toEqual([['department'], ['department', 'office'], ['department', 'level']]);
    expect(ofUnit.at(-1)).toEqual([['department', 'level', 'office']]);
    expect(splitsOf({ cut: ['office', 'department', 'level'] }, ['gender', 'race_ethnicity', 'office'])).toEqual([]);
  });

  it('compares everything once for the list and what lies behind it, and again when something changed', async () => {
    let revision = 1;
    const { list, asked } = aStanding({
      get revision() {
        return revision;
      },
    });
    await list.painPoints({ period }, forever);
    const once = asked.length;
    await list.nullCheck({ period }, forever);
    await list.sensitivity({ period }, forever);
    expect(asked).toHaveLength(once);
    revision = 2;
    await list.painPoints({ period }, forever);
    expect(asked).toHaveLength(2 * once);
    await list.painPoints({ period: earlier }, forever);
    expect(asked).toHaveLength(3 * once);
  });

  it('takes a trend only from a period the files tell of', async () => {
    const known = aStanding();
    await known.list.behind({ point, period, earlier }, forever);
    expect(known.asked.some((query) => query.period === earlier)).toBe(true);
    expect(known.told.find((one) => Array.isArray(one) && one[0] === 'why')).toEqual(['why', { previous: [{}] }]);
    const unknown = aStanding({ reachesBack: () => false });
    await unknown.list.behind({ point, period, earlier }, forever);
    await unknown.list.steady({ period, earlier }, forever);
    expect(unknown.asked.some((query) => query.period === earlier)).toBe(false);
  });
});
