import type { ListeningMethod } from '../../domain/act.ts';
import type { PainPointFamily, Principle } from '../../domain/framework.ts';
import type { Control, Lever, Practice } from '../../domain/lever.ts';
import type { FramePart } from './frame-parts.ts';

/** Everything the product ships about acting, read from the files in `content/`. */
export interface LeverContent {
  /** HR practices first: they rest on data the organization holds. */
  readonly guides: readonly LeverGuide[];
  readonly practices: readonly Practice[];
  readonly statements: readonly Statement[];
  readonly methods: ReadonlyMap<ListeningMethod, MethodGuide>;
  readonly questions: ReadonlyMap<Principle, PrincipleQuestions>;
  readonly causes: ReadonlyMap<PainPointFamily, FamilyCauses>;
  readonly frame: Readonly<Record<FramePart, string>>;
  readonly matrix: readonly MatrixCell[];
  /** Metrics that texts name and the catalogue does not have yet, by id. */
  readonly metricsToCome: ReadonlyMap<string, MetricToCome>;
}

/** One lever: what it is, how it is approached, how to begin. */
export interface LeverGuide {
  readonly lever: Lever;
  readonly whatItIs: string;
  readonly whomItReaches: string;
  readonly principles: readonly Principle[];
  readonly families: readonly PainPointFamily[];
  readonly approach: Approach;
  readonly quickStart: readonly QuickStartBox[];
  readonly checkWithCounsel: boolean;
}

/** A grid: stages × questions, roles × tests, levels × types, strands × what to count. */
export interface Approach {
  readonly inShort: string;
  /** What a row is: `Stage`, `Role`. */
  readonly rowsAre: string;
  readonly columns: readonly { readonly label: string; readonly asks: string }[];
  readonly rows: readonly { readonly label: string; readonly note: string; readonly cells: readonly string[] }[];
  /** Policy only: where such rules often fit. */
  readonly places: readonly string[];
  readonly source: string;
}

/** One of the five boxes of the printed page. */
export interface QuickStartBox {
  readonly label: string;
  readonly steps: readonly string[];
}

/** One statement of the self-assessment; belongs to a lever or to a principle. */
export interface Statement {
  /** `HRP-c`, `EA-b`. */
  readonly id: string;
  readonly part: AssessmentPart;
  readonly text: string;
  /** What can confirm or contradict the answer; `null` = no figure can. */
  readonly metric: StatementMetric | null;
  /** Who controls it, as prefilled. */
  readonly control: Control;
}

export type AssessmentPart =
  | { readonly kind: 'lever'; readonly lever: Lever }
  | { readonly kind: 'principle'; readonly principle: Principle };

export interface StatementMetric {
  readonly id: string;
  /** Plan, or principle of the survey; `null` = the whole metric. */
  readonly facet: string | null;
}

export interface MetricToCome {
  readonly label: string;
  /** The columns it would need, in words. */
  readonly needs: string;
}

export interface MethodGuide {
  readonly method: ListeningMethod;
  readonly label: string;
  readonly useWhen: string;
  readonly how: string;
  readonly guards: readonly string[];
  readonly people: { readonly from: number; readonly to: number | null };
  readonly sizeRule: string;
  readonly whoSees: string;
  readonly afterwards: readonly string[];
}

export interface PrincipleQuestions {
  readonly surveyItems: readonly string[];
  readonly group: string;
  readonly stay: string;
}

export interface FamilyCauses {
  /** Usual causes, the likeliest first. */
  readonly causes: readonly Principle[];
  readonly group: string;
}

export type PolicyAnswer = 'yes' | 'not yet';
export type DataAnswer = 'meets' | 'misses' | 'no data';

export interface MatrixCell {
  readonly answer: PolicyAnswer;
  readonly data: DataAnswer;
  readonly finding: string;
  readonly advice: string;
}
