import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Which of these texts stand in clear in any file below a folder, file names included, as UTF-8 or UTF-16. */
export const searchFolder = (folder: string, texts: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  for (const path of filesBelow(folder)) {
    const bytes = readQuietly(path);
    for (const text of texts)
      if (path.includes(text) || bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))) found.add(`${text} in ${path}`);
  }
  return [...found];
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const kind = statSync(path, { throwIfNoEntry: false });
    return kind === undefined ? [] : kind.isDirectory() ? filesBelow(path) : kind.isFile() ? [path] : [];
  });

/** Sockets and files that vanish meanwhile hold nothing. */
const readQuietly = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
};
