/**
 * The outcome of the typing step for one column, decided over the whole file in `import` and applied once, as SQL over the staging text, in `store`.
 * `missing` lists the spellings (compared trimmed, case folded) that mean "no value".
 */
export type ColumnRule =
  | TextRule
  | { readonly kind: 'identifier'; readonly missing: readonly string[] }
  | DateRule
  | NumberRule
  | YesNoRule
  | CategoryRule
  | ScaleRule;

export interface TextRule {
  readonly kind: 'text';
  readonly missing: readonly string[];
  /** Level columns: the raw values from the lowest to the highest rung, where the whole column tells the order. */
  readonly order?: readonly string[];
}

export interface DateRule {
  readonly kind: 'date';
  readonly missing: readonly string[];
  /** strptime formats tried in order, for example `%m/%d/%Y`; all of one column agree on the order of day and month. */
  readonly formats: readonly string[];
  /** Precision per format: a `year` or `month` date is never given an invented day. */
  readonly precision: readonly ('day' | 'month' | 'year')[];
  /** Two-digit years above this value are 19yy, others 20yy. */
  readonly pivotYear?: number;
  /** Spreadsheet day numbers are dates of the 1900 or the 1904 system. */
  readonly serial?: 1900 | 1904;
  /** Whole numbers are milliseconds or seconds since 1970 (UTC). */
  readonly epoch?: 'ms' | 's';
  /** Month words of other languages (lower case) → the English ones that `formats` expect; a whole word is replaced before a format is tried. */
  readonly monthWords?: Readonly<Record<string, string>>;
}

export interface NumberRule {
  readonly kind: 'number';
  readonly missing: readonly string[];
  readonly decimal: '.' | ',';
  readonly grouping: '' | ',' | '.' | ' ' | "'";
  /** `k` = 1,000 and so on are expanded; `%` divides by 100 when true. */
  readonly percent: boolean;
  readonly money?: MoneyBasis;
}

export type PayPeriod = 'hour' | 'day' | 'week' | 'fortnight' | 'four_week' | 'semimonth' | 'month' | 'year';

/** Currency and pay period of a money column; `by-row` means a mapped column (currency, pay_period) says it row by row. */
export interface MoneyBasis {
  readonly currency: string;
  readonly period: PayPeriod | 'by-row';
  /** Part-time amounts are as paid, or already full-time equivalent. */
  readonly partTime: 'as-paid' | 'full-time-equivalent';
  /** Rows outside these limits have another basis than the column (mixed pay bases): the user decided how to read them. */
  readonly otherPeriod?: { readonly below: number; readonly period: PayPeriod };
}

export interface YesNoRule {
  readonly kind: 'yes-no';
  readonly missing: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Raw text → canonical word; anything not listed becomes `other`, is kept raw beside it, and is counted. */
export interface CategoryRule {
  readonly kind: 'category';
  readonly missing: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly other: string;
}

/** An ordered answer scale: survey items, ratings. `labels` maps answer words to points; numbers need no label. */
export interface ScaleRule {
  readonly kind: 'scale';
  readonly missing: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly labels: Readonly<Record<string, number>>;
  /** Lowest favorable point after turning reversed items. */
  readonly favorableFrom: number;
  readonly reversed: boolean;
}
