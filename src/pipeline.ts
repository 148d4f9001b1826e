import type { Commitment, Comparison, PainPoint, PainPointList } from './domain/comparison.ts';
import type { Goal, GoalTrack } from './domain/goal.ts';
import type { FilesRead } from './domain/imported-file.ts';
import { defaultLimits, type LimitClass, type Limits } from './domain/limits.ts';
import type { Availability } from './domain/metric.ts';
import type { IsoDate, Period } from './domain/period.ts';
import type { Audience, Cut, MetricId, Released } from './domain/reading.ts';
import {
  compare,
  findOccupations,
  marketPayRows,
  matchTitles,
  payFloorRows,
  principleOfItem,
  summarizeMarketPay,
  type BenchmarkPacks,
  type OccupationMatch,
  type Ownership,
  type PeerContext,
  type TypedLivingWage,
} from './benchmarks/index.ts';
import type { Importer } from './import/index.ts';
import {
  availabilityOf,
  catalogue,
  defaultTables,
  measure,
  measureForLeaders,
  metricInfos,
  payFloorStudy,
  payGapStudy,
  sameMembers,
  selectionStudy,
  sqlFor,
  type LeaderRelease,
  type LeaderRequest,
  type PayFloorAsk,
  type SelectionAsk,
  type StudyAsk,
} from './metrics/index.ts';
import {
  driversOf,
  findPainPoints,
  holdingSteady,
  inFull,
  nullCheckInWorker,
  nullCheckOf,
  prepareNullCheck,
  rankSensitivity,
  startNullCheckWorker,
  whyOf,
  type NullCheckOptions,
  type PainPointOptions,
  type SteadyOptions,
  type WhyOptions,
} from './pain-points/index.ts';
import {
  equityCheck,
  equityCuts,
  goalFrom,
  printedOf,
  problemsOfGoal,
  targetSanity,
  trackGoals,
  usualInputs,
  watchedMetrics,
  whatIfFloor,
  whatIfGap,
  whatIfTurnover,
  type GoalDraft,
  type TargetQuestion,
  type TrackSources,
} from './levers/index.ts';
import {
  loadFindings,
  loadTables,
  readCuts,
  readFirstDays,
  readItems,
  readTitles,
  replaceRows,
  setPrinciples,
  type Engine,
  type LoadReport,
} from './store/index.ts';

export { loadBundledPacks, type BenchmarkPacks } from './benchmarks/index.ts';
export { findOccupations, loadFindings, metricInfos, prepareNullCheck, sqlFor, startNullCheckWorker };
export { ReleaseRefused } from './domain/release-check.ts';
export {
  assessmentForm,
  assessmentScores,
  controlOf,
  leverContent,
  leverProblem,
  listeningKit,
  mostActiveLevers,
  policyAgainstData,
  practiceById,
  statementsContradicted,
  suggest,
} from './levers/index.ts';
export { availabilityWithoutFiles, defaultTables } from './metrics/index.ts';
export type { LeaderRelease } from './metrics/index.ts';
export { buildLeaderPack, buildPublicRecordsPack, buildUnitPack, packFiles, preparePackForms } from './report/index.ts';
export { checkInWorker, checkRelease, prepareAudit, startAuditWorker, type ReleaseLedger } from './privacy/index.ts';

/** What the organization says of itself: it decides which market figures are like for like. */
export interface Employer {
  readonly ownership: Ownership | null;
  /** Industry sector of the wage statistics (`99` = government), or `null` for all. */
  readonly sector: string | null;
  /** Postal code of the state, or `null`. */
  readonly state: string | null;
  readonly livingWages: readonly TypedLivingWage[];
}

export const unknownEmployer: Employer = { ownership: null, sector: null, state: null, livingWages: [] };

/** Occupation codes by job title as the user decided; `none` = no occupation fits. */
export type OccupationDecisions = ReadonlyMap<string, string>;

export interface Yardsticks {
  readonly matches: readonly OccupationMatch[];
  readonly peers: PeerContext;
}

export interface MeasureAsk {
  readonly metrics?: readonly MetricId[];
  readonly cuts: readonly Cut[];
  readonly period: Period;
  readonly audience: Audience;
  readonly limits?: Readonly<Record<LimitClass, Limits>>;
  readonly groupsOn?: boolean;
  /** What `availability` answered for this period; asked again when left out. */
  readonly availability?: readonly Availability[];
  readonly signal?: AbortSignal;
}

export interface Measured {
  readonly released: readonly Released[];
  readonly availability: readonly Availability[];
}

/** What leaders are to get; `tables` left out: the organization, every table of one or two of office, department and level, gender alone. */
export interface ReleaseAsk extends Omit<LeaderRequest, 'tables' | 'policy'> {
  readonly tables?: readonly Cut[];
  readonly limits?: Readonly<Record<LimitClass, Limits>>;
  readonly groupsOn?: boolean;
}

/** Like `MeasureAsk`, for one study; studies are for the analyst. */
export type StudyRequest<Ask extends StudyAsk> = Omit<Ask, 'policy'> & Pick<MeasureAsk, 'limits' | 'groupsOn'>;

/** What is known of the files, and how figures are asked for; `measure` left out: of the tables as they stand, with the yardsticks set last. */
export type TrackAsk = Pick<TrackSources, 'measurable' | 'reachesBack'> &
  Partial<Pick<TrackSources, 'measure'>> &
  Pick<MeasureAsk, 'limits' | 'signal'>;

/** Job Quality Benchmark, start to finish: files in, ranked findings out. Nothing here knows a browser, a disk or a network. */
export const createPipeline = (engine: Engine, market: BenchmarkPacks) => ({
  /** Text + decisions → typed tables. Text first, types later; the engine's count must equal the rows sent. */
  loadTables: async (importer: Importer, read: FilesRead, today: IsoDate): Promise<LoadReport> => {
    const files = read.plans.filter((plan) => !plan.setAside).map((plan) => ({ plan, chunks: importer.chunks(plan.reading.name) }));
    const report = await loadTables(engine, files, today);
    await setPrinciples(
      engine,
      (await readItems(engine)).map(({ id, text }) => ({ id, principle: principleOfItem(text) })),
    );
    return report;
  },

  /** Job titles × occupations × market wages at the snapshot date, and the pay floors in force. */
  setYardsticks: async (employer: Employer, decisions: OccupationDecisions, snapshotOn: IsoDate): Promise<Yardsticks> => {
    const matches = matchTitles(await readTitles(engine), market, Object.fromEntries(decisions));
    const context: PeerContext = { ownership: employer.ownership, sector: employer.sector };
    const pay = marketPayRows(matches, market, snapshotOn, context);
    await replaceRows(
      engine,
      'market_pay',
      ['job_title', 'occ_code', 'p10', 'p25', 'p50', 'p75', 'p90', 'hourly_p50', 'is_confirmed'],
      pay.map((row) => [row.job_title, row.occ_code, row.p10, row.p25, row.p50, row.p75, row.p90, row.hourly_p50, row.is_confirmed]),
    );
    const floors = payFloorRows(market, employer.state, employer.livingWages);
    await replaceRows(
      engine,
      'pay_floor',
      ['rung', 'hourly'],
      floors.map(({ rung, hourly }) => [rung, hourly]),
    );
    return { matches, peers: { ...context, marketPay: summarizeMarketPay(pay) } };
  },

  /** Cuts that the loaded columns allow, with their number of groups. */
  cuts: () => readCuts(engine),

  /** The first day that each filled table of happenings tells of, `null` without dates. */
  firstDays: () => readFirstDays(engine),

  /** Which metrics the loaded columns allow. */
  availability: (period: Period, groupsOn = true): Promise<readonly Availability[]> =>
    availabilityOf(engine, [...catalogue.values()], period, { groupsOn }),

  /** Tables → readings this audience may see. The only door through which a figure leaves the engine. */
  measure: ({ limits = defaultLimits, groupsOn = true, ...request }: MeasureAsk): Promise<Measured> =>
    measure(engine, { ...request, policy: { limits, groupsOn } }),

  /**
   * Tables → the leaders' release: planned, attacked, printed in steps. The only door for leaders' figures. Throws `ReleaseRefused` with a
   * sentence when the check does not pass: then there is no figure at all. Keep the ledger before handing anything out.
   */
  release: async ({ tables, limits = defaultLimits, groupsOn = true, ...request }: ReleaseAsk): Promise<LeaderRelease> =>
    measureForLeaders(engine, {
      ...request,
      tables:
        tables ??
        defaultTables(
          (await readCuts(engine)).map(({ cut }) => cut),
          groupsOn,
        ),
      policy: { limits, groupsOn },
    }),

  /** Tables → the pay gap of the organization or one unit, taken apart. */
  payGapStudy: ({ limits = defaultLimits, groupsOn = true, ...ask }: StudyRequest<StudyAsk>) =>
    payGapStudy(engine, { ...ask, policy: { limits, groupsOn } }),

  /** Tables → who was selected, group by group, with the three ways to judge it. */
  selectionStudy: ({ limits = defaultLimits, groupsOn = true, ...ask }: StudyRequest<SelectionAsk>) =>
    selectionStudy(engine, { ...ask, policy: { limits, groupsOn } }),

  /** Tables → what raising everyone under an hourly floor comes to. */
  payFloorStudy: ({ limits = defaultLimits, groupsOn = true, ...ask }: StudyRequest<PayFloorAsk>) =>
    payFloorStudy(engine, { ...ask, policy: { limits, groupsOn } }),

  /** Readings × two yardsticks: the market and the organization's own commitments. */
  compare: (
    readings: readonly Released[],
    peers: PeerContext,
    commitments: readonly Commitment[],
    limits = defaultLimits,
  ): readonly Comparison[] => compare(readings, metricInfos, market, peers, commitments, limits),

  /** Comparisons → Confirmed, Likely, Watch and Missed findings, ranked, each with a responsible level and with both judgments beside it. */
  findPainPoints: (comparisons: readonly Comparison[], limits = defaultLimits, options: PainPointOptions = {}): PainPointList =>
    inFull(findPainPoints(comparisons, metricInfos, limits, options), comparisons, metricInfos, limits, options),

  /** What the gate would flag if every cell were exactly at the market (ST52): in a worker for the page, at once for the headless run. */
  nullCheck: (comparisons: readonly Comparison[], limits = defaultLimits, options: NullCheckOptions = {}, signal?: AbortSignal) =>
    nullCheckInWorker({ comparisons, infos: metricInfos, limits, options }, signal),
  nullCheckAtOnce: (comparisons: readonly Comparison[], limits = defaultLimits, options: NullCheckOptions = {}) =>
    nullCheckOf(comparisons, metricInfos, limits, options),

  /** What lies behind one finding: mix against rate, where the excess sits, trend, benign explanations first. */
  whyOf: (point: PainPoint, comparisons: readonly Comparison[], limits = defaultLimits, options: WhyOptions = {}) =>
    whyOf(point, comparisons, metricInfos, limits, options),

  /** Which splits of a unit go with its gap; `comparisons` hold the unit cut by one and by two more dimensions. */
  driversOf: (point: Pick<PainPoint, 'metric' | 'facet' | 'cut' | 'group'>, comparisons: readonly Comparison[]) =>
    driversOf(point, comparisons, metricInfos),

  /** Where each finding would stand with a dimension left out, half and twice the tolerances. */
  rankSensitivity: (comparisons: readonly Comparison[], limits = defaultLimits, options: PainPointOptions = {}) =>
    rankSensitivity(comparisons, metricInfos, limits, options),

  /** What is not worse than its yardstick, with the change that could have been seen. */
  holdingSteady: (comparisons: readonly Comparison[], limits = defaultLimits, options: SteadyOptions = {}) =>
    holdingSteady(comparisons, metricInfos, limits, options),

  /** Finding → goal sheet → what the target means, who gains, what it costs → how it stands at a later period. */
  goals: {
    /** `null` where the finding's figure is not shown or its metric is unknown. */
    from: (draft: Omit<GoalDraft, 'info'>): Goal | null => {
      const info = metricInfos.get(draft.point.metric);
      return info === undefined ? null : goalFrom({ ...draft, info });
    },
    problemsOf: (goal: Goal, moreThanTwoBecause?: string) => problemsOfGoal(goal, metricInfos, moreThanTwoBecause),
    sanity: (goal: TargetQuestion & Pick<Goal, 'outcome'>, pay: number | null = null) =>
      targetSanity(goal, metricInfos.get(goal.outcome.metric)!, pay),
    watched: watchedMetrics,
    printed: printedOf,
    equityCuts,
    equity: equityCheck,
    usualInputs,
    whatIfTurnover,
    whatIfFloor,
    whatIfGap,
    track: (
      goals: readonly Goal[],
      period: Period,
      { limits = defaultLimits, signal, ...sources }: TrackAsk,
    ): Promise<readonly GoalTrack[]> => {
      const asked = { policy: { limits, groupsOn: true }, ...(signal ? { signal } : {}) };
      return trackGoals(goals, period, {
        measure: async (metrics, cuts, of) =>
          (await measure(engine, { ...asked, metrics, cuts, period: of, audience: 'analyst' })).released,
        ...sources,
        infos: metricInfos,
        sameMembers: (unit, from, to) => sameMembers(engine, { cut: unit.cut, group: unit.group, ...asked, from, to }),
      });
    },
  },
});

export type Pipeline = ReturnType<typeof createPipeline>;
