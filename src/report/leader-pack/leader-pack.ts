import type { PainPointFamily, Principle, ResponsibleLevel } from '../../domain/framework.ts';
import type { Certainty } from '../../domain/comparison.ts';
import type { Verdict } from '../../domain/goal.ts';
import type { IsoDate, Period } from '../../domain/period.ts';
import type { Cut } from '../../domain/reading.ts';
import type { ReleaseSummary } from '../../domain/release-check.ts';

/**
 * What leadership is handed, as a document without a form: the screen, the print, the slides, the workbook, the tables and the one html file all
 * say what stands here and nothing else. Every figure in it is a figure of one release (PR15); what was hidden is the word `hidden`.
 */
export interface LeaderPack {
  readonly kind: PackKind;
  readonly organization: string;
  readonly period: Period;
  readonly dataAsOf: IsoDate | null;
  readonly onePage: OnePage;
  /** In order of reading; each is a slide, a sheet, a table file, a section of the print. */
  readonly sections: readonly PackSection[];
  /** Numbered notes, in the order of their first mark. */
  readonly footnotes: readonly string[];
  readonly manifest: PackManifest;
}

export type PackKind =
  | { readonly kind: 'leadership' }
  /** Own unit and the rest of the organization. */
  | { readonly kind: 'unit'; readonly cut: Cut; readonly group: readonly string[]; readonly label: string }
  | { readonly kind: 'public-records' };

/** A figure as printed. `value` places its mark; it is what the text stands for, never finer. `null` = hidden or not there. */
export interface PrintedFigure {
  readonly text: string;
  readonly value: number | null;
}

export interface YardstickFigure extends PrintedFigure {
  readonly label: string;
  /** Source and vintage, in words. */
  readonly source: string;
}

/** Standing against a yardstick by shape and word, never by color alone. */
export type Standing = 'better' | 'worse' | 'not clearly worse' | 'met' | 'missed' | 'hidden' | 'not compared' | 'not measured';

/** The eight zones of the one sheet. */
export interface OnePage {
  readonly title: string;
  /** Organization, period, data as of, quality, yardsticks in use, restated or not. */
  readonly header: readonly string[];
  readonly painPoints: readonly OnePagePainPoint[];
  readonly principles: readonly {
    readonly principle: Principle;
    readonly label: string;
    /** The metric that stands for it: the one furthest behind the market. Empty where nothing of it was released. */
    readonly metric: string;
    readonly market: Standing;
    readonly marketText: string;
    readonly commitment: Standing;
    readonly lastYear: Standing;
  }[];
  readonly tiles: readonly {
    readonly family: PainPointFamily;
    readonly label: string;
    readonly metric: string;
    readonly figure: PrintedFigure;
    readonly n: string;
    readonly market: YardstickFigure | null;
    readonly commitment: YardstickFigure | null;
    /** Packs of one unit: the rest of the organization, or the organization where the rest cannot be worked out from printed figures. */
    readonly rest: YardstickFigure | null;
  }[];
  readonly grid: PackGrid;
  readonly goals: readonly GoalLine[];
  readonly holdingSteady: readonly string[];
  readonly decisionsAsked: readonly string[];
  /** How it was counted, in one line. */
  readonly method: string;
}

export interface OnePagePainPoint {
  readonly sentence: string;
  readonly people: string;
  readonly certainty: Certainty;
  readonly level: ResponsibleLevel;
}

/** Units × principles; each cell a standing, its text and its full name for a screen reader. */
export interface PackGrid {
  readonly columns: readonly { readonly id: Principle; readonly label: string; readonly levelLetter: string }[];
  readonly rows: readonly {
    readonly label: string;
    readonly people: string;
    readonly cells: readonly {
      /** −3 worse … +3 better, 0 = no clear gap; `null` = hidden or nothing measured. */
      readonly step: -3 | -2 | -1 | 0 | 1 | 2 | 3 | null;
      readonly text: string;
      readonly name: string;
      /** Tier of the finding behind it; absent where there is none. */
      readonly certainty?: Certainty;
    }[];
  }[];
  /** How many groups are hidden; empty when none is. */
  readonly foot: readonly string[];
}

/** One goal as leaders see it: from printed figures only. */
export interface GoalLine {
  readonly title: string;
  readonly baseline: PrintedFigure;
  readonly now: PrintedFigure;
  readonly target: PrintedFigure;
  readonly verdict: Verdict | 'hidden';
  readonly owner: string;
  readonly nextReview: IsoDate;
  readonly due: IsoDate;
}

/** A finding, its figure, its table twin, where it comes from. */
export interface PackSection {
  readonly id: string;
  /** Appendix tables are for looking up: in the print, the workbook, the tables and the html file; slides leave them out. */
  readonly place: 'body' | 'appendix';
  /** The finding first. */
  readonly title: string;
  readonly chart: PackChart | null;
  readonly table: PackTable;
  /** Source and vintage of every outside figure in it. */
  readonly sources: readonly string[];
  /** Numbers of the footnotes that belong to it, from 1. */
  readonly footnotes: readonly number[];
}

/** Rows of one measure against the two yardsticks. A row without a value is drawn as hidden. */
export interface PackChart {
  readonly kind: 'rows against yardsticks';
  readonly axis: { readonly label: string; readonly from: number; readonly to: number; readonly format: 'percent' | 'money' | 'number' };
  readonly rows: readonly {
    readonly label: string;
    readonly figure: PrintedFigure;
    readonly market: number | null;
    readonly commitment: number | null;
  }[];
  /** Words of the two yardsticks for the key. */
  readonly marketLabel: string | null;
  readonly commitmentLabel: string | null;
}

export interface PackTable {
  readonly name: string;
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly (string | PrintedFigure)[])[];
  readonly foot: readonly string[];
}

export type PackCheck = Pick<ReleaseSummary, 'verdict' | 'tables' | 'cells' | 'hidden'>;

/** How any figure in the pack can be checked later: printed on its last page and in every file. */
export interface PackManifest {
  readonly appVersion: string;
  readonly madeAt: string;
  /** SAMPLE data: every page and file says so. */
  readonly sample: boolean;
  /** Without the number of rows: all leavers or all applicants are a figure of their own (PR2). */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly marketPacks: readonly { readonly id: string; readonly title: string; readonly vintage: string }[];
  /** Thresholds, rounding, who counts, in sentences. */
  readonly conventions: readonly string[];
  /** How long the check took and how many programs it solved stay with the analyst: they may hang on what is hidden (PR31). */
  readonly release: { readonly id: string; readonly at: string; readonly summary: PackCheck };
  /** SHA-256 over the pack without this field: the same in every form of it. */
  readonly hash: string;
}
