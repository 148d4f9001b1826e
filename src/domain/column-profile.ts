/**
 * Evidence about one column over the whole file, gathered while it is read: what the mapping and the typing rules are decided from.
 * Counts are of rows. `values` holds every distinct trimmed non-empty text with its count while there are at most `distinctLimit` of them.
 */
export interface ColumnProfile {
  readonly index: number;
  readonly label: string;
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  /** True when counting stopped at `distinctLimit`: `distinct` is then a lower bound and `values` a part. */
  readonly distinctCapped: boolean;
  readonly values: ReadonlyMap<string, number>;
  readonly meanLength: number;
  readonly maxLength: number;
  readonly shapes: ShapeCounts;
  /** Of cells that read as plain or money-like numbers with a decimal point. */
  readonly number: { readonly count: number; readonly min: number; readonly max: number; readonly sum: number } | null;
  readonly dates: DateEvidence;
}

export const distinctLimit = 20_000;

/** How many filled cells have each shape; a cell may have several. */
export interface ShapeCounts {
  readonly integer: number;
  readonly decimal: number;
  readonly money: number;
  readonly percent: number;
  readonly scientific: number;
  readonly date: number;
  readonly dateTime: number;
  readonly year: number;
  readonly monthYear: number;
  readonly yesNo: number;
  readonly email: number;
  readonly phone: number;
  readonly ssn: number;
  readonly missingToken: number;
  /** Digits with a leading zero. */
  readonly leadingZero: number;
}

/** Evidence for the order of day and month, kept apart for each separator and part layout. */
export interface DateEvidence {
  /** Key: a layout such as `a/b/yyyy`, `a-b-yyyy hh:mm`, `yyyy-mm-dd`, `dd-Mon-yy`. */
  readonly layouts: ReadonlyMap<string, LayoutEvidence>;
}

export interface LayoutEvidence {
  readonly count: number;
  /** Rows whose first part is over 12: they prove day first. */
  readonly firstOver12: number;
  /** Rows whose second part is over 12: they prove month first. */
  readonly secondOver12: number;
  /** Smallest and largest text, for messages. */
  readonly example: string;
}
