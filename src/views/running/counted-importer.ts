import type { Importer } from '../../import/index.ts';

/** The same importer, telling how many rows of which file have been handed over. */
export const countedImporter = (importer: Importer, onRows: (file: string, rows: number) => void): Importer => ({
  ...importer,
  chunks: async function* (name) {
    let rows = 0;
    onRows(name, 0);
    for await (const chunk of importer.chunks(name)) {
      rows += chunk.rows;
      onRows(name, rows);
      yield chunk;
    }
  },
});
