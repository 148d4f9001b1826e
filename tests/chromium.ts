import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createReadStream } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The package's own libraries (nss, nspr, expat) lie beside the browser, so that a bare Linux machine can start it. */
const unpackBundled = async (): Promise<string> => {
  const folder = resolve('node_modules/.cache/chromium-147.0.0');
  const executable = join(folder, 'chromium');
  const libraries = join(folder, 'al2023', 'lib');
  if (!existsSync(executable) || !existsSync(libraries)) {
    mkdirSync(folder, { recursive: true });
    const temp = process.env['TMPDIR'];
    process.env['TMPDIR'] = folder;
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    if (temp === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temp;
    const archive = resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    rmSync(join(folder, 'al2023'), { recursive: true, force: true });
    await pipeline(createReadStream(archive), createBrotliDecompress(), extract(join(folder, 'al2023')));
  }
  process.env['LD_LIBRARY_PATH'] = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return executable;
};

/** A Chromium to test in: `CHROME_PATH`, else an installed one, else the one of the dev dependency (Linux x64). */
export const findChromium = async (): Promise<string> => {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  const found = installed.find((path) => existsSync(path));
  return found ?? unpackBundled();
};

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const;
