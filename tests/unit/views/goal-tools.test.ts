import { describe, expect, it } from 'vitest';
import type { Comparison, PainPoint } from '../../../src/domain/comparison.ts';
import { withoutYardsticks } from '../../../src/domain/comparison.ts';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import type { MetricId, Reading, Released } from '../../../src/domain/reading.ts';
import type { Pipeline } from '../../../src/pipeline.ts';
import type { ComparisonQuery } from '../../../src/views/session-contract.ts';
import { goalTools, type GoalStanding } from '../../../src/views/running/goal-tools.ts';
import { printedInRelease } from '../../../src/views/running/printed-in-release.ts';
import { initialSettings } from '../../../src/views/running/settings.ts';

const period = trailingYear('2025-10-31' as IsoDate);
const turnover = 'voluntary-turnover' as MetricId;
const forever = new AbortController().signal;
const point = { metric: turnover, facet: null, cut: ['department'], group: ['Roads'] } as unknown as PainPoint;
const goal = { outcome: point, better: 'lower', target: 0.2 } as never;

const shown = (metric: string, group: readonly string[], value: number): Comparison => {
  const reading = { metric, facet: null, cut: group.length === 0 ? [] : ['department'], group, period, value } as unknown as Reading;
  return withoutYardsticks({ shown: true, audience: 'analyst', reading } as Released);
};

/** Tools over constants that note what they are asked. */
const toolsWith = (found: readonly Comparison[] = [], settings: Partial<GoalStanding['settings']> = {}) => {
  const asked: string[] = [];
  const handed: unknown[] = [];
  const note =
    (name: string) =>
    (...all: readonly unknown[]) => {
      handed.push([name, ...all]);
      return {} as never;
    };
  const pure = {
    from: note('from'),
    watched: () => ['overtime-share' as MetricId],
    equityCuts: (_goal: unknown, splits: readonly { readonly dimension: string }[]) =>
      splits.map(({ dimension }) => ['department', dimension]),
    equity: note('equity'),
    whatIfTurnover: note('turnover'),
    whatIfFloor: note('floor'),
    whatIfGap: note('gap'),
    track: note('track'),
    usualInputs: { replacement: 'usual' },
  } as unknown as Pipeline['goals'];
  const study = (name: string) => async (ask: object) => {
    asked.push(`${name} ${JSON.stringify({ ...ask, limits: undefined, signal: undefined, period: undefined })}`);
    return name;
  };
  const pipeline = { goals: pure, payFloorStudy: study('floor'), payGapStudy: study('gap') } as unknown as Pipeline;
  const standing: GoalStanding = {
    pipeline,
    limits: {} as GoalStanding['limits'],
    settings: { ...initialSettings, ...settings },
    snapshot: 'abc',
    availability: new Map([
      [turnover, { state: 'ready', metric: turnover }],
      ['gone' as MetricId, { state: 'missing', metric: 'gone' as MetricId, missing: [] }],
    ]),
    reachesBack: () => true,
    printed: () => null,
  };
  const compare = async ({ metrics, cuts }: ComparisonQuery) => {
    asked.push(`${metrics.join()} by ${cuts.map((cut) => cut.join('×')).join(' ')}`);
    return found;
  };
  return {
    tools: goalTools(
      () => standing,
      compare,
      (work) => work(),
      pure,
    ),
    asked,
    handed,
  };
};

describe('goalTools', () => {
  it('drafts from the finding’s cut, by level too, and from what is to be watched', async () => {
    const { tools, asked, handed } = toolsWith([shown(turnover, ['Roads'], 0.3)]);
    await tools.draft(
      { id: 'g', today: '2025-11-01' as IsoDate, period, point, practices: [], control: { who: 'ours', body: '' }, others: [] },
      forever,
    );
    expect(asked).toEqual([`${turnover} by department department×level`, 'overtime-share by department']);
    expect(handed).toEqual([
      ['from', expect.objectContaining({ id: 'g', snapshot: 'abc', measurable: new Set([turnover]), printed: null })],
    ]);
  });

  it('PR4 the equity check splits by the group columns that are on, and by no other', async () => {
    const off = toolsWith([], { groupsOn: { gender: false, raceEthnicity: false } });
    await off.tools.equity({ goal, period }, forever);
    expect(off.asked).toEqual([`${turnover} by department×hours_class department×level department×office`]);
    const on = toolsWith([], { groupsOn: { gender: true, raceEthnicity: true } });
    await on.tools.equity({ goal, period }, forever);
    expect(on.asked[0]).toContain('department×gender department×race_ethnicity');
  });

  it('what-if takes pay of the unit, else of the organization, and turnover with its yardstick', async () => {
    const market = { kind: 'market', value: 0.12, label: '', provenance: null, indicative: [] } as const;
    const found = [{ ...shown(turnover, ['Roads'], 0.3), market }, shown('median-pay', [], 61_000), shown('median-pay', ['Care'], 1)];
    const { tools, handed, asked } = toolsWith(found, { groupsOn: { gender: false, raceEthnicity: false } });
    await tools.whatIf({ kind: 'cut turnover', goal, period }, forever);
    await tools.whatIf({ kind: 'raise to a floor', goal, period, hourly: 21 }, forever);
    await tools.whatIf({ kind: 'close a gap', goal, period }, forever);
    const leaving = { turnover: expect.objectContaining({ value: 0.3 }), pay: 61_000, yardstick: 0.12 };
    expect(handed).toEqual([
      ['turnover', 0.2, leaving, null, { replacement: 'usual' }],
      ['floor', 'floor', leaving, { replacement: 'usual' }],
      ['gap', 'gap', leaving, { replacement: 'usual' }],
    ]);
    expect(asked.filter((text) => text.startsWith('floor') || text.startsWith('gap'))).toEqual([
      'floor {"cut":["department"],"group":["Roads"],"hourly":21}',
      'gap {"cut":["department"],"group":["Roads"],"groupsOn":false}',
    ]);
  });

  it('tracks over the session’s own figures', async () => {
    const { tools, asked, handed } = toolsWith([shown(turnover, ['Roads'], 0.3)]);
    await tools.track({ goals: [], period }, forever);
    const [, , , sources] = handed[0] as [
      string,
      unknown,
      unknown,
      { readonly measure: (...all: readonly unknown[]) => Promise<readonly Released[]> },
    ];
    expect((await sources.measure([turnover], [['department']], period))[0]).toMatchObject({ shown: true });
    expect(asked).toEqual([`${turnover} by department`]);
  });
});

describe('printedInRelease', () => {
  const figures = { period, comparisons: [shown(turnover, ['Roads'], 0.3)] } as never;
  const echo = (one: Released | undefined) => (one?.shown === true ? ({ text: String(one.reading.value) } as never) : null);

  it('PR30 is the figure of the same place in the release of the same period, or nothing', () => {
    expect(printedInRelease(figures, point, period, echo)).toEqual({ text: '0.3' });
    expect(printedInRelease(figures, { ...point, group: ['Care'] }, period, echo)).toBeNull();
    expect(printedInRelease(figures, point, trailingYear('2026-10-31' as IsoDate), echo)).toBeNull();
    expect(printedInRelease(null, point, period, echo)).toBeNull();
  });
});
