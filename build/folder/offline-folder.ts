import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { billName } from '../release/bill-of-materials.ts';
import { hashList, hashListName } from '../release/hash-list.ts';
import { iconPng, iconSvg } from './icon.ts';
import { webManifest } from './web-manifest.ts';

/** What the folder has beside the bundle: manifest, icons, and a service worker that knows every file by its hash. */
export const offlineFolder = (bill: () => string): Plugin => ({
  name: 'offline-folder',
  enforce: 'post',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/service-worker.ts', fileName: 'sw.js' });
    for (const [fileName, source] of beside) this.emitFile({ type: 'asset', fileName, source });
  },
  transformIndexHtml: (page) => page.replace(/<link rel="icon"[^>]*>/, links),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk' || worker.imports.length > 0) throw new Error('The service worker should be one program of its own.');
      const contents = Object.values(bundle)
        .filter((file) => file !== worker)
        .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const);
      const files = contents
        .map(([name, content]) => [name === 'index.html' ? './' : name, integrityOf(content)])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
      const list = JSON.stringify(files);
      worker.code = `const ownFiles=${list},ownVersion=${JSON.stringify(createHash('sha256').update(list).digest('hex').slice(0, 16))};\n${worker.code}`;
      const released = [...contents, ['sw.js', worker.code], [billName, bill()]] as const;
      this.emitFile({ type: 'asset', fileName: billName, source: bill() });
      this.emitFile({ type: 'asset', fileName: hashListName, source: hashList(released) });
    },
  },
});

const beside: readonly (readonly [string, string | Uint8Array])[] = [
  ['icon.svg', iconSvg],
  ['icon-192.png', iconPng(192, 'rounded')],
  ['icon-512.png', iconPng(512, 'rounded')],
  ['icon-512-full.png', iconPng(512, 'full')],
  ['app.webmanifest', webManifest],
];

const links = '<link rel="icon" type="image/svg+xml" href="./icon.svg" />\n    <link rel="manifest" href="./app.webmanifest" />';

const integrityOf = (content: string | Uint8Array): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
