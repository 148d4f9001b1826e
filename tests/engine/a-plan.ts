import type { ColumnRule } from '../../src/domain/column-rule.ts';
import type { FieldId, FileKind } from '../../src/domain/fields.ts';
import type { ColumnMatch, FilePlan } from '../../src/domain/imported-file.ts';
import type { IsoDate } from '../../src/domain/period.ts';
import type { FileToLoad } from '../../src/store/index.ts';
import { toChunk } from './contract.ts';

export const text: ColumnRule = { kind: 'text', missing: [] };
export const identifier: ColumnRule = { kind: 'identifier', missing: [] };
export const isoDate: ColumnRule = { kind: 'date', missing: [], formats: ['%Y-%m-%d'], precision: ['day'] };
export const dollarsAYear: ColumnRule = {
  kind: 'number',
  missing: [],
  decimal: '.',
  grouping: ',',
  percent: false,
  money: { currency: 'USD', period: 'year', partTime: 'as-paid' },
};
export const scale = (max: number, favorableFrom: number): ColumnRule => ({
  kind: 'scale',
  missing: ['n/a'],
  min: 1,
  max,
  labels: {},
  favorableFrom,
  reversed: false,
});
export const words = (values: Readonly<Record<string, string>>, other = 'unknown'): ColumnRule => ({
  kind: 'category',
  missing: [],
  values,
  other,
});

export interface PlannedColumn {
  readonly label: string;
  readonly field: FieldId | null;
  readonly rule: ColumnRule;
  readonly door?: ColumnMatch['door'];
}

/** A file as the import stage would hand it over, from rows written in a test. */
export const aFile = (options: {
  readonly name: string;
  readonly kinds: readonly FileKind[];
  readonly grain: FilePlan['grain'];
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly asOf?: string;
}): FileToLoad => {
  const { name, kinds, grain, columns, rows } = options;
  const plan: FilePlan = {
    reading: {
      name,
      sha256: '',
      encoding: 'utf-8',
      dialect: { delimiter: ',', quote: '"', escape: '"' },
      headerLines: [1],
      preamble: [],
      header: columns.map((column) => column.label),
      chunks: [],
      profiles: [],
      ledger: { read: rows.length + 1, header: 1, preamble: 0, blank: 0, footer: 0, loaded: rows.length, quarantined: 0 },
      findings: [],
      quarantined: [],
    },
    kinds,
    kindReason: 'written in a test',
    grain,
    columns: columns.map(({ label, field, rule, door }, index) => ({
      index,
      label,
      field,
      confidence: 1,
      chip: 'set',
      reason: 'written in a test',
      door: door ?? 'keep',
      rule,
    })),
    asOf: (options.asOf as IsoDate | undefined) ?? null,
    asOfReason: 'written in a test',
    questions: [],
    findings: [],
    setAside: false,
  };
  return { plan, chunks: rows.length === 0 ? [] : [toChunk(rows)] };
};
