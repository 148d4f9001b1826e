import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { embeddedScheme } from '../../src/embedded.ts';

const mark = '\0embedded:';
const isFileByAddress = (id: string): boolean => /\.(wasm|csv)\?url$/.test(id);

export interface EmbeddedFiles {
  readonly plugin: Plugin;
  /** What was asked for by address, by name; complete once the bundle is made. */
  readonly files: () => ReadonlyMap<string, Uint8Array>;
}

/** Gives every `?url` import of a program or a table an address inside the page, and notes the file. */
export const embedAddresses = (): EmbeddedFiles => {
  const paths = new Map<string, string>();
  return {
    files: () => new Map([...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, path]) => [name, readFileSync(path)])),
    plugin: {
      name: 'embed-addresses',
      enforce: 'pre',
      async resolveId(request, importer) {
        if (!request.endsWith('?url')) return null;
        const found = await this.resolve(request, importer, { skipSelf: true });
        return found !== null && isFileByAddress(found.id) ? `${mark}${found.id.replace(/\?url$/, '')}` : null;
      },
      load(id) {
        if (!id.startsWith(mark)) return null;
        const path = id.slice(mark.length);
        const name = basename(path);
        if ((paths.get(name) ?? path) !== path) throw new Error(`Two files are called ${name}; inside the page a name must be one file's.`);
        paths.set(name, path);
        return `export default ${JSON.stringify(`${embeddedScheme}${name}`)};`;
      },
    },
  };
};
