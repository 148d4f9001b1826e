/**
 * What the screens need from the running session; `session.tsx` implements it and provides it through `SessionContext`
 * (`session-context.ts`). The plain members are what is known now; a changed dataset, setting, commitment or occupation
 * match gives a new `version`, which is part of every query key, so that figures on screen are asked again.
 * The functions that answer promises may be slow (the engine works): screens call them through TanStack Query only
 * (`queries.ts`, `networkMode: 'always'`) and pass its `signal`. They throw on unexpected errors; a withheld figure is no error.
 * Nothing here is raw: every figure is a `Released` for `audience`. While that is `leader`, every member is what leaders may have: figures come from
 * the release alone, and before there is one there are none (PR2, PR13).
 */
import type { Commitment, Comparison, PainPoint, PainPointList } from '../domain/comparison.ts';
import type { FilePlan, FilesRead, TableReading } from '../domain/imported-file.ts';
import type { AmountRange, Goal, GoalTrack, PrintedReading } from '../domain/goal.ts';
import type { EquityCheck, GoalProblem, TargetSanity, WhatIf, WhatIfInputs } from '../domain/goal-checks.ts';
import type { Practice } from '../domain/lever.ts';
import type { LimitClass, Limits } from '../domain/limits.ts';
import type { Availability, MetricInfo } from '../domain/metric.ts';
import type { IsoDate, Period } from '../domain/period.ts';
import type { Audience, CellAddress, Cut, MetricId } from '../domain/reading.ts';
import type { PayGapStudy } from '../domain/pay-gap-study.ts';
import type { SelectionArms, SelectionStudy } from '../domain/selection-study.ts';
import type { ReleaseProgress, ReleaseSummary } from '../domain/release-check.ts';
import type { Handouts } from './handouts-contract.ts';
import type { Dimension, Drivers, NullCheckOfList, RankSensitivity, Steady, Weights, Why } from '../pain-points/index.ts';

export interface Session {
  /** `empty`: nothing loaded. `loading`: files are read or tables loaded; figures of an earlier dataset stay readable. */
  readonly status: 'starting' | 'empty' | 'loading' | 'ready' | 'failed';
  /** Why the session failed, in words for the user; `restart` gives a fresh engine and keeps what it can. */
  readonly problem: string | null;
  readonly restart: () => void;
  readonly audience: Audience;
  /** To leaders: a release of the period is planned and attacked first (PR27). To the analyst: at once; a running check is canceled. */
  readonly setAudience: (audience: Audience, period: Period) => void;
  readonly leaderRelease: LeaderReleaseState;
  /** What leadership is handed, on screen and as files; from a release alone. */
  readonly handouts: Handouts;
  /** Releases of this session, oldest first (PR16). */
  readonly releases: readonly PastRelease[];
  /** The loaded files have a release: thresholds of leaders stay as they were. */
  readonly frozen: boolean;
  /** True while sample data is loaded: every screen and export is then marked SAMPLE. */
  readonly sample: boolean;
  readonly version: string;
  readonly organizationName: string;
  /** The default period, then the others on offer, newest first. */
  readonly period: Period;
  readonly periods: readonly Period[];
  /** `false`: no file says which days it speaks of, so the period is only today's. */
  readonly dated: boolean;
  /** Last day that the data covers; `null` while nothing is loaded. */
  readonly dataAsOf: IsoDate | null;
  readonly plans: readonly LoadedFile[];
  readonly refused: FilesRead['refused'];
  readonly infos: ReadonlyMap<MetricId, MetricInfo>;
  readonly availability: ReadonlyMap<MetricId, Availability>;
  readonly limits: Readonly<Record<LimitClass, Limits>>;
  /** Cuts that the loaded columns allow: `department`, `office`, `office × department`, an imported column … The empty cut is not listed. */
  readonly cuts: readonly { readonly cut: Cut; readonly label: string; readonly groups: number }[];
  /** Whether the files tell of all of an earlier period what the metric needs; if not, there is nothing to compare with. */
  readonly reachesBack: (metric: MetricId, period: Period) => boolean;
  readonly comparisons: (query: ComparisonQuery, signal: AbortSignal) => Promise<readonly Comparison[]>;
  readonly painPoints: (query: { readonly period: Period }, signal: AbortSignal) => Promise<PainPointList>;
  /** What lies behind one pain point; every member is `null` where the figures do not tell, all are for leaders. */
  readonly behind: (query: BehindQuery, signal: AbortSignal) => Promise<Behind>;
  /** What the gate would flag if every cell were exactly at the market (ST52); `null` for leaders. In a worker: seconds. */
  readonly nullCheck: (query: { readonly period: Period }, signal: AbortSignal) => Promise<NullCheck | null>;
  /** Where each ranked finding would stand if the list were made otherwise, by id (ST74); empty for leaders. */
  readonly sensitivity: (query: { readonly period: Period }, signal: AbortSignal) => Promise<ReadonlyMap<string, RankSensitivity>>;
  /** What is not worse than its yardstick, with the change that could have been seen (ST33); empty for leaders. */
  readonly steady: (query: { readonly period: Period; readonly earlier: Period }, signal: AbortSignal) => Promise<readonly Steady[]>;
  /** Figures taken apart for the analyst; `null` for leaders. */
  readonly studies: Studies | null;
  /** From a finding to a goal sheet and to how the goal stands later, for the analyst; `null` for leaders. */
  readonly goals: GoalTools | null;
  /** The query that lists the rows behind one figure, as an analyst can run it. */
  readonly sqlFor: (address: CellAddress) => string;
  readonly occupationMatches: readonly OccupationMatch[];
  /** `code: null` = no occupation fits; the job is then not compared with the market. */
  readonly decideOccupation: (jobTitle: string, code: string | null) => void;
  /** Occupations whose title or code fits the words, best first, at most twelve. */
  readonly findOccupations: (words: string) => readonly OccupationCandidate[];
  readonly commitments: readonly Commitment[];
  /** Adds, or replaces the one with the same id. */
  readonly saveCommitment: (commitment: Commitment) => void;
  readonly removeCommitment: (id: string) => void;
  readonly packs: readonly PackSummary[];
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
  /** Every quarantined row of every file: file, line, column, reason, text; RFC 4180, formula text neutralized. */
  readonly quarantineCsv: () => string;
}

export type LeaderReleaseState =
  | { readonly state: 'none' }
  | { readonly state: 'checking'; readonly progress: ReleaseProgress | null }
  | { readonly state: 'ready'; readonly summary: ReleaseSummary }
  | { readonly state: 'refused'; readonly because: string };

export interface PastRelease {
  readonly id: string;
  /** Moment it was released, ISO 8601. */
  readonly at: string;
  readonly period: Period;
  readonly summary: ReleaseSummary;
  /** Name of the data; absent in releases that an earlier version recorded. */
  readonly snapshot?: string;
}

/** A file as the data quality screen shows it: the whole plan, without the bulk of its text. */
export type LoadedFile = Omit<FilePlan, 'reading'> & { readonly reading: Omit<TableReading, 'chunks' | 'profiles'> };

export interface ComparisonQuery {
  readonly metrics: readonly MetricId[];
  /** The empty cut asks for the whole organization. */
  readonly cuts: readonly Cut[];
  readonly period: Period;
  /** `all`: every sub-series; `main` (default): for each metric only the figure that stands for it. */
  readonly facets?: 'all' | 'main';
}

export interface Studies {
  readonly payGap: (query: StudyQuery, signal: AbortSignal) => Promise<PayGapStudy>;
  readonly selection: (query: SelectionQuery, signal: AbortSignal) => Promise<SelectionStudy>;
}

export interface GoalTools {
  /** A sheet filled from a finding of the period; owner, inputs and the equity answer are the user's to fill. */
  readonly draft: (query: GoalDraftQuery, signal: AbortSignal) => Promise<Goal>;
  /** The goal's baseline as a release of its period that stands prints it; `null` without one, or where it is hidden. */
  readonly printedBaseline: (goal: Pick<Goal, 'outcome' | 'baseline'>) => PrintedReading | null;
  /** What the sheet still lacks, in words, at its fields. */
  readonly problemsOf: (goal: Goal, moreThanTwoBecause?: string) => readonly GoalProblem[];
  /** What the target comes to and whether it could be told from chance by the date. */
  readonly sanity: (goal: TargetQuestion) => TargetSanity;
  /** Who stands worse inside the unit, who would gain, who might be left out. */
  readonly equity: (query: { readonly goal: TargetQuestion; readonly period: Period }, signal: AbortSignal) => Promise<EquityCheck>;
  /** Cost of acting beside cost of doing nothing. */
  readonly whatIf: (query: WhatIfQuery, signal: AbortSignal) => Promise<WhatIf>;
  /** Rates and sources that `whatIf` uses where the user sets none. */
  readonly usualInputs: WhatIfInputs;
  /** How each goal stands in a period. */
  readonly track: (
    query: { readonly goals: readonly Goal[]; readonly period: Period },
    signal: AbortSignal,
  ) => Promise<readonly GoalTrack[]>;
}

export type TargetQuestion = Pick<Goal, 'outcome' | 'better' | 'baseline' | 'target' | 'due'>;

export interface GoalDraftQuery {
  readonly id: string;
  readonly today: IsoDate;
  readonly period: Period;
  readonly point: PainPoint;
  readonly practices: readonly Practice[];
  readonly control: Goal['control'];
  /** Goals of before: their units are no comparison for one of the same practice. */
  readonly others: readonly Goal[];
}

export interface WhatIfQuery {
  readonly kind: WhatIf['kind'];
  readonly goal: TargetQuestion;
  readonly period: Period;
  /** Dollars an hour; for `raise to a floor`. */
  readonly hourly?: number;
  readonly inputs?: WhatIfInputs;
  /** What acting costs a year, as the user says; for `cut turnover`. */
  readonly acting?: AmountRange | null;
}

/** The organization (empty cut and group) or one unit. */
export interface StudyQuery {
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly period: Period;
}

export interface SelectionQuery extends StudyQuery {
  readonly metric: MetricId;
  readonly arms: SelectionArms;
  /** Units to look at one by one; empty = none. */
  readonly by: Cut;
}

export interface BehindQuery {
  readonly point: PainPoint;
  readonly period: Period;
  /** The period the trend is taken from. */
  readonly earlier: Period;
}

export interface Behind {
  readonly why: Why | null;
  readonly drivers: Drivers | null;
}

export interface NullCheck extends NullCheckOfList {
  readonly seed: number;
}

/** How the list is made, besides limits and yardsticks: printed with it (ST57, ST71). */
export interface Ranking {
  readonly weights: Weights;
  readonly order: 'severity' | 'necessities first';
  /** Which of department and office is the parent where they cross. */
  readonly nestBy: 'department' | 'office';
}

export type { Dimension, Drivers, RankSensitivity, Steady, Why };

export interface OccupationCandidate {
  /** Standard Occupational Classification code, `49-3031`. */
  readonly code: string;
  readonly title: string;
  readonly confidence: number;
}

export interface OccupationMatch {
  readonly jobTitle: string;
  readonly people: number;
  readonly candidates: readonly OccupationCandidate[];
  readonly chosen: OccupationCandidate | null;
  /** `refused`: the user said that nothing fits. Only `confirmed` makes a like-for-like comparison. */
  readonly state: 'proposed' | 'confirmed' | 'refused' | 'unmatched';
}

export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly vintage: string;
  readonly geography: string;
  readonly population: string;
  readonly license: string;
  readonly figures: number;
  readonly cautions: readonly string[];
  /** Metrics that use it. */
  readonly usedBy: readonly MetricId[];
}

export interface Settings {
  readonly organizationName: string;
  /** `null` = not said: compared with all employers. */
  readonly ownership: 'private' | 'local-government' | 'state-government' | 'federal-government' | 'nonprofit' | null;
  /** NAICS sector, two digits as in the packs (`99` = government), or `null`. */
  readonly sector: string | null;
  /** Postal code of the state, or `null`. */
  readonly state: string | null;
  /** Group columns in use. Off = neither stored nor computed (PR4). */
  readonly groupsOn: { readonly gender: boolean; readonly raceEthnicity: boolean };
  readonly limits: Partial<Readonly<Record<LimitClass, Limits>>>;
  readonly ranking: Ranking;
  /** Living wages typed by the user, dollars an hour. */
  readonly livingWages: readonly { readonly label: string; readonly hourly: number }[];
}
