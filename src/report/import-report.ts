import type { Finding, FilePlan, FilesRead, LineLedger } from '../domain/imported-file.ts';
import { ledgerSentence } from '../domain/ledger-sentence.ts';

/** What the tables said about a file after its rows were typed: rows held back and rules between fields that are broken. */
export interface LoadedFacts {
  readonly name: string;
  readonly collapsed: number;
  readonly heldBack: number;
  readonly findings: readonly Finding[];
}

/** Spellings of one unit that were brought together under the most frequent one. */
export interface UnifiedSpelling {
  readonly dimension: string;
  readonly shown: string;
  readonly others: readonly string[];
  readonly rows: number;
}

/** A file's lines after loading: rows that the tables held back move from loaded to quarantined; read stays the sum. */
export const ledgerAfterLoading = ({ reading }: FilePlan, heldBack: number): LineLedger => ({
  ...reading.ledger,
  loaded: reading.ledger.loaded - heldBack,
  quarantined: reading.ledger.quarantined + heldBack,
});

/** The sentence that closes the import of one file; its numbers add up to the lines read. */
export const fileSentence = (plan: FilePlan, heldBack: number): string => {
  const sentence = `${plan.reading.name}: ${ledgerSentence(ledgerAfterLoading(plan, heldBack))}`;
  return plan.setAside ? `${sentence} Its rows are not used: ${plan.kindReason}` : sentence;
};

const grouped = (
  findings: readonly Finding[],
): { readonly code: string; readonly count: number; readonly severity: string; readonly message: string; readonly column?: string }[] =>
  findings.map(({ code, count: n, severity, message, column }) => ({
    code,
    count: n,
    severity,
    message,
    ...(column === undefined ? {} : { column }),
  }));

/** `import-report.json`: per file what it is, how it was read, what became of every line and every column, and what was found. */
export const importReport = (
  { plans, refused }: FilesRead,
  loaded: readonly LoadedFacts[],
  spellings: readonly UnifiedSpelling[] = [],
): string => {
  const files = plans.map((plan) => {
    const facts = loaded.find((file) => file.name === plan.reading.name);
    const ledger = ledgerAfterLoading(plan, facts?.heldBack ?? 0);
    return {
      name: plan.reading.name,
      sha256: plan.reading.sha256,
      kind: plan.kinds[0],
      kinds: plan.kinds,
      kind_reason: plan.kindReason,
      set_aside: plan.setAside,
      grain: plan.grain,
      encoding: plan.reading.encoding,
      delimiter: plan.reading.dialect.delimiter,
      quote: plan.reading.dialect.quote,
      header_rows: plan.reading.headerLines,
      as_of: plan.asOf,
      as_of_reason: plan.asOfReason,
      ledger: { lines: ledger, rows: { loaded: ledger.loaded, collapsed: facts?.collapsed ?? 0, quarantined: ledger.quarantined } },
      mapping: plan.columns.map(({ label, field, confidence, reason, door, chip, alsoFills }) => ({
        column: label,
        field,
        confidence,
        reason,
        door,
        chip,
        ...(alsoFills ? { also_fills: alsoFills.map((also) => also.field) } : {}),
      })),
      questions: plan.questions,
      findings: grouped([...plan.reading.findings, ...plan.findings, ...(facts?.findings ?? [])]),
    };
  });
  return `${JSON.stringify({ files, refused, spellings }, null, 2)}\n`;
};
