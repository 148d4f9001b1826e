import type { PainPointFamily, Principle, ResponsibleLevel } from './framework.ts';

/** The five ways to act. */
export type Lever = 'procurement' | 'empowerment' | 'hr-practices' | 'policy' | 'education-and-enforcement';

export const levers: Readonly<Record<Lever, { readonly label: string; readonly code: 'PRO' | 'EMP' | 'HRP' | 'POL' | 'EDU' }>> = {
  'hr-practices': { label: 'HR practices', code: 'HRP' },
  policy: { label: 'Policy', code: 'POL' },
  empowerment: { label: 'Empowerment', code: 'EMP' },
  procurement: { label: 'Procurement', code: 'PRO' },
  'education-and-enforcement': { label: 'Education & enforcement', code: 'EDU' },
};

/** Who decides: we, we with others, or somebody else. */
export type Control = 'ours' | 'shared' | 'others';

export const controls: Readonly<Record<Control, string>> = { ours: 'We decide', shared: 'We share it', others: 'Somebody else decides' };

/** A: experiment. B: consistent observation or a review. C: practice consensus or a case. M: mixed. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'M';

/** The grade is for the outcome named, not for one's own setting. */
export const evidenceGrades: Readonly<Record<EvidenceGrade, string>> = {
  A: 'experiment or strong natural experiment',
  B: 'consistent observation or a review',
  C: 'practice consensus or a case',
  M: 'mixed',
};

/** Of payroll a year: 0 staff time, 1 under 0.1 %, 2 0.1–1 %, 3 over 1 %. */
export type CostClass = 0 | 1 | 2 | 3;

export const costClasses: Readonly<Record<CostClass, string>> = {
  0: 'staff time',
  1: 'under 0.1 % of payroll a year',
  2: '0.1–1 % of payroll a year',
  3: 'over 1 % of payroll a year',
};

/** One concrete step of the library. */
export interface Practice {
  /** `HRP-6`; own rows of the user begin with `OWN-`. */
  readonly id: string;
  readonly lever: Lever;
  readonly title: string;
  /** All eight where it serves every principle; empty = it mends a process and serves none in particular. */
  readonly principles: readonly Principle[];
  readonly families: readonly PainPointFamily[];
  readonly level: ResponsibleLevel;
  readonly control: Control;
  readonly cost: CostClass;
  readonly evidence: { readonly grade: EvidenceGrade; readonly note: string };
  readonly firstSteps: readonly string[];
  /** What to measure, in words. */
  readonly measure: string;
  /** Metrics of the catalogue among them. */
  readonly metrics: readonly string[];
  /** By metric: the sub-series it bears on (a plan, a principle of the survey); absent = all of the metric. */
  readonly facets?: Readonly<Record<string, string>>;
  /** The matter is legal: the screen says "check with counsel". */
  readonly checkWithCounsel?: boolean;
  /** It changes jobs of vendors or other employers; the figures are of our own staff. */
  readonly reachesOthers?: boolean;
}
