import type { ColumnProfile } from './column-profile.ts';
import type { ColumnRule } from './column-rule.ts';
import type { FieldId, FileKind } from './fields.ts';
import type { IsoDate } from './period.ts';
import type { TextChunk } from './text-chunk.ts';

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of a kept copy: hash of the file that it stands for. */
  readonly originalSha256?: string;
}

/** Physical lines of a file, each in exactly one class: read = the sum of the others. */
export interface LineLedger {
  readonly read: number;
  readonly header: number;
  readonly preamble: number;
  readonly blank: number;
  readonly footer: number;
  readonly loaded: number;
  readonly quarantined: number;
}

/** Something the user is told about a file: where, what was expected, what was found, what was done. Never the content of a cell that is dropped at the door. */
export interface Finding {
  /** Stable code, for example `short-row`, `date-order-open`, `mixed-pay-basis`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly count: number;
  readonly column?: string;
  readonly line?: number;
  readonly lastLine?: number;
}

/** A record held back, with the reason; `text` is the record as it stands in the file. */
export interface QuarantinedRow {
  readonly line: number;
  readonly lastLine: number;
  readonly code: string;
  readonly column?: string;
  readonly reason: string;
  readonly text: string;
}

export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
}

/** What the structure step read in one file: a table of text, before any typing. */
export interface TableReading {
  readonly name: string;
  /** Of the file as it was added, also when a kept copy of it was read. */
  readonly sha256: string;
  readonly encoding: string;
  readonly dialect: Dialect;
  /** Line ends of the file; those inside quoted cells are kept as LF. */
  readonly lineEnds?: 'lf' | 'crlf' | 'cr' | 'mixed';
  /** Physical lines that hold the header, counted from 1; empty when the file has none. */
  readonly headerLines: readonly number[];
  readonly preamble: readonly string[];
  readonly header: readonly string[];
  /** Where each column stands in the file's records, when not in the same place: another table stood beside this one. */
  readonly sourceColumns?: readonly number[];
  /** The other text of each column where a file has several header rows: question wording, system key, or the name without its band. */
  readonly headerAliases?: readonly string[];
  /** Lines left out below or between the rows (totals, notes, another table), as they stand in the file. */
  readonly footer?: readonly string[];
  readonly chunks: readonly TextChunk[];
  readonly profiles: readonly ColumnProfile[];
  readonly ledger: LineLedger;
  readonly findings: readonly Finding[];
  readonly quarantined: readonly QuarantinedRow[];
}

/** What happens to a column at the door, before a row leaves the import worker. */
export type DoorTreatment = 'keep' | 'drop' | 'key' | 'age-band';

/** A field that cells of another field's column fill on the side. */
export interface SideField {
  readonly field: FieldId;
  readonly rule: ColumnRule;
  /** These cells come before the field's own column where the rule reads them; the word then shown as the raw value. */
  readonly wins?: string;
}

export interface ColumnMatch {
  readonly index: number;
  readonly label: string;
  /** `null`: not used as one of our fields; the column stays available as a cut unless it is dropped. */
  readonly field: FieldId | null;
  readonly confidence: number;
  readonly chip: 'exact' | 'likely' | 'check' | 'set' | 'none' | 'remembered';
  readonly reason: string;
  readonly door: DoorTreatment;
  readonly rule: ColumnRule;
  /** A keyed column whose id stands in brackets behind a name ("Last, First (1234)"): only what is in the brackets is the key. */
  readonly keyInBrackets?: boolean;
  /** Survey items: the wording of the question where it differs from the label, which stays the id of the item. */
  readonly itemText?: string;
  /** Further fields filled from the same cells, each by its own rule: a status such as "Voluntarily Terminated" also tells the kind of separation. */
  readonly alsoFills?: readonly SideField[];
}

/** A question that only a person can answer. `blocking`: nothing that needs the column is computed before it is answered. */
export interface Question {
  /** Stable across runs: the key of the answer in an answers file, for example `date-order:leavers.csv:Hire Date`. */
  readonly id: string;
  readonly file: string;
  readonly column?: string;
  readonly text: string;
  readonly blocking: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The reading taken when the question does not block and nobody answers. */
  readonly proposed?: string;
  readonly answered?: string;
}

export type Answers = Readonly<Record<string, string>>;

/** Everything decided about one file: enough for the store to load it without asking again. */
export interface FilePlan {
  readonly reading: TableReading;
  /** Primary kind first; a roster may also hold pay, leavers and survey items. */
  readonly kinds: readonly FileKind[];
  readonly kindReason: string;
  /** One row a person, a person and period (panel), a person and event, or something that is not people. */
  readonly grain: 'person' | 'person-period' | 'person-event' | 'respondent' | 'application' | 'requisition' | 'aggregate' | 'other';
  readonly columns: readonly ColumnMatch[];
  readonly asOf: IsoDate | null;
  readonly asOfReason: string;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  /** Set aside whole (decoys, aggregated tables): nothing of it is loaded; the finding says why. */
  readonly setAside: boolean;
}

export interface FilesRead {
  readonly plans: readonly FilePlan[];
  /** Files that could not be read at all, with a sentence for the user. */
  readonly refused: readonly { readonly name: string; readonly message: string }[];
}
