/**
 * What the screens need from the running session; `session.tsx` implements it and provides it through `SessionContext`
 * (`session-context.ts`). The plain members are what is known now; a changed dataset, setting, commitment or occupation
 * match gives a new `version`, which is part of every query key, so that figures on screen are asked again.
 * The functions that answer promises may be slow (the engine works): screens call them through TanStack Query only
 * (`queries.ts`, `networkMode: 'always'`) and pass its `signal`. They throw on unexpected errors; a withheld figure is no error.
 * Nothing here is raw: every figure is a `Released`, and `analyst` is the audience of this page.
 */
import type { Commitment, Comparison, PainPointList } from '../domain/comparison.ts';
import type { FilePlan, FilesRead, TableReading } from '../domain/imported-file.ts';
import type { LimitClass, Limits } from '../domain/limits.ts';
import type { Availability, MetricInfo } from '../domain/metric.ts';
import type { IsoDate, Period } from '../domain/period.ts';
import type { CellAddress, Cut, MetricId } from '../domain/reading.ts';

export interface Session {
  /** `empty`: nothing loaded. `loading`: files are read or tables loaded; figures of an earlier dataset stay readable. */
  readonly status: 'starting' | 'empty' | 'loading' | 'ready' | 'failed';
  /** Why the session failed, in words for the user; `restart` gives a fresh engine and keeps what it can. */
  readonly problem: string | null;
  readonly restart: () => void;
  /** True while sample data is loaded: every screen and export is then marked SAMPLE. */
  readonly sample: boolean;
  readonly version: string;
  readonly organizationName: string;
  /** The default period, then the others on offer, newest first. */
  readonly period: Period;
  readonly periods: readonly Period[];
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
  /** Living wages typed by the user, dollars an hour. */
  readonly livingWages: readonly { readonly label: string; readonly hourly: number }[];
}
