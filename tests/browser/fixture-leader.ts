import { cutName, type Released } from '../../src/domain/reading.ts';
import type { Comparison, PainPoint, Signal } from '../../src/domain/comparison.ts';
import type { ReleaseSummary } from '../../src/domain/release-check.ts';
import { formatPercent, formatValue } from '../../src/domain/format.ts';
import { leaderSession } from '../../src/views/running/leader-session.ts';
import type { Session } from '../../src/views/session-contract.ts';
import { comparisonsOf, fixturePeriod, painPointsOf } from './fixture-figures.ts';
import { metricId, plans } from './fixture-metrics.ts';
import { fixtureSession } from './fixture-session.ts';

/** TEST ONLY: what a release of the made-up figures could look like; printed as leaders get it, nothing finer beside it. */

export const fixtureSummary: ReleaseSummary = {
  verdict: 'passed',
  tables: 4,
  cells: 214,
  hidden: 9,
  solved: 12,
  repairs: 0,
  milliseconds: 1400,
  bases: [],
  never: [],
};

const tables = [[], ['department'], ['office'], ['office', 'department']] as const;

/** Steps of five percent for shares, the plain text for the rest; hidden where the analyst's is, too. */
const forLeaders = (comparison: Comparison): Comparison => {
  const { released } = comparison;
  if (!released.shown) {
    const { because: _because, ...hidden } = released;
    return { ...comparison, released: { ...hidden, audience: 'leader' } as Released };
  }
  const { reading } = released;
  const stepped = reading.unit === 'share' ? Math.round(reading.value * 20) / 20 : reading.value;
  const text =
    reading.unit !== 'share'
      ? formatValue(stepped, reading.unit)
      : stepped <= 0.1
        ? '≤ 10 %'
        : stepped >= 0.9
          ? '≥ 90 %'
          : formatPercent(stepped);
  const coarse = { ...reading, value: stepped, low: null, high: null, notes: [] };
  return { ...comparison, released: { shown: true, audience: 'leader', reading: coarse, text } as unknown as Released };
};

export const leaderComparisons: readonly Comparison[] = comparisonsOf({
  metrics: plans.map(({ id }) => metricId(id)),
  cuts: tables.map((cut) => [...cut]),
  period: fixturePeriod,
  facets: 'all',
}).map(forLeaders);

/** A finding with the tier as a word and two digits of severity; nothing of the estimate behind it. */
const pointForLeaders = ({
  estimate: _estimate,
  observed: _observed,
  cost: _cost,
  stability: _stability,
  ...point
}: PainPoint): PainPoint => ({
  ...point,
  low: null,
  high: null,
  probability: null,
  severity: Number(point.severity.toPrecision(2)),
  ...(point.signal === undefined ? {} : { signal: wordsOf(point.signal) }),
});

const wordsOf = ({ estimate: _estimate, ...signal }: Signal): Signal => ({ ...signal, probability: null });

const shownPlaces = new Set(
  leaderComparisons.flatMap(({ released }) =>
    released.shown ? [[released.reading.metric, cutName(released.reading.cut), released.reading.group.join()].join('|')] : [],
  ),
);

/** A session in the leader view; `change` replaces members of the analyst's session behind it. */
export const fixtureLeader = (change: Partial<Session> = {}): Session => {
  const { ranked, worthWatching } = painPointsOf(fixturePeriod);
  const released = [...ranked, ...worthWatching]
    .filter(({ metric, cut, group }) => shownPlaces.has([metric, cutName(cut), group.join()].join('|')))
    .map(pointForLeaders);
  const analyst = fixtureSession({
    leaderRelease: { state: 'ready', summary: fixtureSummary },
    releases: [{ id: 'release-1', at: '2026-11-02T09:30:00.000Z', period: fixturePeriod, summary: fixtureSummary }],
    frozen: true,
    ...change,
  });
  return leaderSession(analyst, {
    period: fixturePeriod,
    tables: tables.map((cut) => [...cut]),
    comparisons: leaderComparisons,
    painPoints: {
      ranked: released.filter(({ certainty }) => certainty !== 'Watch'),
      worthWatching: released.filter(({ certainty }) => certainty === 'Watch'),
      cellsLookedAt: 214,
      cellsHidden: 9,
    },
    summary: fixtureSummary,
  });
};

/** Before a release stands, or after it was refused. */
export const fixtureWithoutRelease = (leaderRelease: Session['leaderRelease'], change: Partial<Session> = {}): Session =>
  leaderSession(fixtureSession({ leaderRelease, ...change }), null);
