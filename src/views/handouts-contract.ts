/**
 * What leadership is handed, as screens ask for it. Everything is made from one release of the period (PR15); without a release that stands for
 * the data, the yardsticks and the settings as they are now, there is no pack and no file (PR27).
 */
import type { Period } from '../domain/period.ts';
import type { MetricId } from '../domain/reading.ts';
import type { LeaderPack, PackInput, PackKind } from '../report/index.ts';
import type { PlansState } from './acting/plans-contract.ts';
import type { PastRelease } from './session-contract.ts';

export interface Handouts {
  /** The release that stands for the period; `null` until one was checked, and again when what it rests on changed. */
  readonly released: (period: Period) => PastRelease | null;
  /**
   * Plans, attacks and records the release of the period, and of the year before where it is asked for to compare with, without turning the screen to leaders.
   * How far it is stands in `Session.leaderRelease`.
   */
  readonly check: (period: Period, lastYear: Period | null) => void;
  /** Ends a check that runs; nothing of it stays. */
  readonly cancel: () => void;
  /** Units that the release tells of, those a pack of their own can be made for. */
  readonly units: (period: Period) => readonly PackUnit[];
  /** What the release withholds and why; empty for leaders. */
  readonly hidden: (period: Period, signal: AbortSignal) => Promise<readonly HiddenCell[]>;
  /** Rejects when no release stands. */
  readonly pack: (ask: PackAsk) => Promise<LeaderPack>;
  /** The files of one form, with names from product words and dates; one or several. `number` tells the packs of several units apart. */
  readonly files: (pack: LeaderPack, form: PackForm, number?: number) => Promise<readonly PackFile[]>;
}

/** A figure that the release withholds, with its reason in words: the analyst's alone. */
export interface HiddenCell {
  readonly metric: MetricId;
  readonly facet: string | null;
  readonly group: readonly string[];
  readonly because: string;
}

export type PackUnit = Omit<Extract<PackKind, { kind: 'unit' }>, 'kind'>;

export type PackForm = 'pptx' | 'xlsx' | 'csv' | 'html';

export interface PackAsk {
  readonly kind: PackKind;
  readonly period: Period;
  /** Compared with where its release stands, too. */
  readonly lastYear: Period | null;
  readonly wanted: PackInput['wanted'];
  readonly plans: Pick<PlansState, 'goals' | 'events' | 'notes' | 'decisionsAsked'>;
}

export interface PackFile {
  readonly name: string;
  readonly content: Blob;
}
