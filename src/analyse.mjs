// Launcher of the headless run: builds src/headless.ts when a source is newer than the last build, then runs it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, 'dist-headless', 'headless.js');

const newest = (folder) =>
  Math.max(...readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).mtimeMs));

if (!existsSync(built) || statSync(built).mtimeMs < Math.max(newest(join(root, 'src')), statSync(join(root, 'package.json')).mtimeMs)) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(root, 'src', 'headless.ts'), outDir: join(root, 'dist-headless'), target: 'node20', emptyOutDir: true },
  });
}
await import(pathToFileURL(built).href);
