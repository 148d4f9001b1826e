/**
 * Report: comparisons, findings and the import's own account → files. Text in, text out; text that a spreadsheet would run as a formula is
 * neutralized. `buildLeaderPack` and its kin make the document that leadership is handed from the figures of one release; `packFiles` writes it
 * as slides, workbook, tables or one html file, each loaded when it is first asked for.
 */
export { toCsv, type CsvValue } from './csv.ts';
export { fileSentence, importReport, ledgerAfterLoading, type LoadedFacts } from './import-report.ts';
export { leaderPainPointsCsv } from './leader-pain-points-csv.ts';
export { leaderReadingsCsv } from './leader-readings-csv.ts';
export { painPointsCsv } from './pain-points-csv.ts';
export { readingsCsv, type CutNames } from './readings-csv.ts';
export type { PackInput } from './leader-pack/pack-input.ts';
export type {
  GoalLine,
  LeaderPack,
  OnePage,
  PackChart,
  PackGrid,
  PackKind,
  PackManifest,
  PackSection,
  PackTable,
  PrintedFigure,
  Standing,
  YardstickFigure,
} from './leader-pack/leader-pack.ts';
export { buildLeaderPack, buildPublicRecordsPack, buildUnitPack } from './leader-pack/build-leader-pack.ts';
export { canonicalJson, packHash } from './leader-pack/pack-hash.ts';
export { wantedByDefault, type PackWanted } from './leader-pack/pack-input.ts';
export { buildUnitPacks, packUnits, type PackUnit, type UnitPacksOptions } from './leader-pack/unit-packs.ts';
export { packFiles, packForms, preparePackForms, type PackForm } from './render/pack-files.ts';
export type { PackFile } from './render/pack-file.ts';
