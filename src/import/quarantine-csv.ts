import { csvForSpreadsheet } from '../domain/csv-file.ts';
import type { FilePlan, QuarantinedRow } from '../domain/imported-file.ts';
import { passDoor } from './pass-door.ts';

/** Rows of one file that were held back after reading, when the tables were filled. */
export interface HeldBackLater {
  readonly name: string;
  readonly quarantined: readonly QuarantinedRow[];
}

const columns = ['_jqb_name', '_jqb_file', '_jqb_line', '_jqb_last_line', '_jqb_code', '_jqb_column', '_jqb_reason', '_jqb_raw'];

/** Every row held back, of every file: where it stands, why, and its text as far as the door lets it out; safe to open in a spreadsheet (import.md §10). */
export const quarantineCsv = (plans: readonly FilePlan[], later: readonly HeldBackLater[] = []): string =>
  csvForSpreadsheet([
    columns,
    ...plans.flatMap((plan) => {
      const { name, sha256, quarantined } = plan.reading;
      const more = later.filter((file) => file.name === name).flatMap((file) => file.quarantined);
      return [...quarantined, ...more]
        .sort((a, b) => a.line - b.line)
        .map((row) => [
          name,
          sha256,
          String(row.line),
          String(row.lastLine),
          row.code,
          row.column ?? '',
          row.reason,
          passDoor(row.text, plan),
        ]);
    }),
  ]);
