import { readFileSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'vite';
import { iconSvg } from '../folder/icon.ts';
import { billName } from '../release/bill-of-materials.ts';
import { hashList, hashListName } from '../release/hash-list.ts';
import { embedAddresses } from './embed-addresses.ts';
import { inlineProgram } from './inline-program.ts';
import { withNeededExports } from './needed-exports.ts';
import { backupOpener, openerName } from './opener-page.ts';
import { singlePage } from './single-page.ts';

export const singleFileName = 'job-quality-benchmark.html';

const engineProgram = 'duckdb-eh.wasm';
/** The text that starts the engine's program: whatever it calls stands in it by name. */
const engineHost = (): string => readFileSync('node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js', 'utf8');

/** `npm run build:single`: one program instead of chunks, one style sheet with the fonts in it, then all of it as one page with its hash beside it. */
export const singleFileBuild: BuildOptions = {
  outDir: 'dist-single',
  target: 'es2023',
  modulePreload: false,
  cssCodeSplit: false,
  assetsInlineLimit: (path) => path.endsWith('.woff2'),
  rolldownOptions: {
    input: 'src/main.tsx',
    output: { format: 'iife', codeSplitting: false },
    transform: { define: { 'import.meta': '{}' } },
  },
};

export const singleFile = (bill: () => string): Plugin[] => {
  const { plugin, files } = embedAddresses();
  const compose: Plugin = {
    name: 'single-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const parts = Object.values(bundle);
        const programs = parts.filter((part) => part.type === 'chunk');
        const sheets = parts.filter((part) => part.type === 'asset' && part.fileName.endsWith('.css'));
        const [program, sheet] = [programs[0], sheets[0]];
        if (programs.length !== 1 || program?.type !== 'chunk' || sheets.length !== 1 || sheet?.type !== 'asset')
          throw new Error('The one-file build should come to one program and one style sheet.');
        const opener = bundle[openerName];
        if (opener?.type !== 'asset') throw new Error('The page that opens backups is missing.');
        const page = singlePage({
          page: readFileSync('index.html', 'utf8'),
          starter: await inlineProgram('src/single-file.ts'),
          program: program.code,
          sheet: String(sheet.source),
          icon: iconSvg,
          files: new Map(
            [...files()].map(([name, bytes]) => [name, name === engineProgram ? withNeededExports(bytes, engineHost()) : bytes]),
          ),
        });
        for (const name of Object.keys(bundle)) if (name !== openerName) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: singleFileName, source: page });
        this.emitFile({ type: 'asset', fileName: `${singleFileName}.sha256`, source: hashList([[singleFileName, page]]) });
        this.emitFile({
          type: 'asset',
          fileName: hashListName,
          source: hashList([
            [singleFileName, page],
            [openerName, opener.source],
            [billName, bill()],
          ]),
        });
        this.emitFile({ type: 'asset', fileName: billName, source: bill() });
      },
    },
  };
  return [plugin, backupOpener(), compose];
};
