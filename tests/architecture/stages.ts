/** The dependency law: what each stage may import, through the other stage's index.ts only, and which packages live where. ARCHITECTURE.md shows the same table. */
export const stages: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  silence: ['domain'],
  statistics: ['domain'],
  privacy: ['domain', 'silence'],
  import: ['domain', 'silence'],
  store: ['domain', 'silence'],
  metrics: ['domain', 'store', 'statistics', 'privacy'],
  benchmarks: ['domain', 'statistics', 'metrics'],
  'pain-points': ['domain', 'silence', 'statistics', 'metrics', 'benchmarks'],
  levers: ['domain', 'statistics', 'metrics', 'benchmarks', 'pain-points'],
  report: ['domain', 'metrics', 'benchmarks', 'pain-points', 'levers'],
  ui: ['domain'],
  charts: ['domain', 'ui'],
  views: ['domain', 'silence', 'ui', 'charts', 'pipeline.ts'],
  headless: ['domain', 'import', 'store', 'benchmarks', 'report', 'pipeline.ts'],
};

/** Stages whose types (not values) a stage may name. */
export const typesOnly: Readonly<Record<string, readonly string[]>> = {
  views: ['import', 'store', 'metrics', 'benchmarks', 'pain-points', 'levers', 'report'],
};

/** Texts outside src that a screen shows, so that there is one source of them. */
export const documents: readonly string[] = ['../docs/it-sheet.md'];

/** Files at the top of src, and what they may import. */
export const roots: Readonly<Record<string, readonly string[]>> = {
  'pipeline.ts': ['domain', 'import', 'store', 'statistics', 'privacy', 'metrics', 'benchmarks', 'pain-points', 'levers', 'report'],
  'headless.ts': ['headless'],
  'analyse.mjs': [],
  'main.tsx': ['domain', 'import', 'store', 'pipeline.ts', 'views', 'ui', 'worker-policy.ts', 'closed-doors.ts', 'offline.ts'],
  'worker-policy.ts': [],
  'content-policy.ts': [],
  'closed-doors.ts': [],
  'offline.ts': ['domain'],
  'service-worker.ts': [],
  'embedded.ts': [],
  'single-file.ts': ['embedded.ts', 'worker-policy.ts'],
  'vite-env.d.ts': [],
};

/** Where a package may be imported. A package that is not listed may be imported nowhere. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  papaparse: ['import/read-careful.ts'],
  chardet: ['import'],
  '@noble/hashes': ['import'],
  '@duckdb/duckdb-wasm': ['store/engine'],
  'apache-arrow': ['store/engine'],
  '@duckdb/node-api': ['store/engine/native.ts'],
  '@stdlib/*': ['statistics/distributions.ts'],
  'ml-matrix': ['statistics/linear-model.ts'],
  highs: ['privacy/audit-solver.ts', 'privacy/audit-client.ts'],
  'zod/mini': ['import', 'store/workspace', 'benchmarks', 'levers', 'views', 'headless'],
  '@mantine/*': ['ui'],
  '@tanstack/react-table': ['ui'],
  '@tanstack/react-virtual': ['ui'],
  '@fontsource-variable/public-sans': ['ui'],
  recharts: ['charts'],
  pptxgenjs: ['report/render/slides'],
  'write-excel-file/universal': ['report/render/workbook.ts'],
  react: ['ui', 'charts', 'views', 'main.tsx'],
  'react-dom': ['ui', 'charts', 'views', 'main.tsx'],
  wouter: ['views'],
  '@tanstack/react-query': ['views', 'main.tsx'],
  'node:*': ['headless', 'store/engine/node.ts', 'store/engine/native.ts', 'benchmarks/build-packs'],
};

/** Files that may load lazily or by pattern. */
export const dynamicImporters: readonly string[] = [
  'main.tsx',
  'metrics/catalogue.ts',
  'store/tables/statements.ts',
  'benchmarks/load-bundled-packs.ts',
  'pain-points/null-check-client.ts',
  'privacy/audit-client.ts',
  'privacy/audit-solver.ts',
  'views/routes.tsx',
  'views/App.tsx',
  'views/running/handouts.ts',
  'charts/index.ts',
  'report/render/pack-files.ts',
];

/** Tools that are run by hand and are no part of the app. */
export const tools: readonly string[] = ['benchmarks/build-packs'];
