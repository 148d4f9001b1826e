import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Builds a script into one HTML file that runs from the disk; hands back its path. `body` is the markup around it. */
export const buildOneFile = async (entry: string, name: string, body: string): Promise<string> => {
  const outDir = resolve('node_modules/.cache', `one-file-${name}`);
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    worker: { format: 'iife' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      lib: { entry: resolve(entry), formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  const script = readFileSync(
    join(
      outDir,
      readdirSync(outDir).find((file) => file.endsWith('.js'))!,
    ),
    'utf8',
  );
  const page = join(outDir, 'index.html');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><body>${body}<script>${script.replaceAll('</script', '<\\/script')}</script></body>`,
  );
  return page;
};
