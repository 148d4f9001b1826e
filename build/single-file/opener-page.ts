import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { singleFilePolicy } from '../../src/content-policy.ts';
import { asciiMarkup, asciiSheet } from './ascii-code.ts';
import { inlineProgram } from './inline-program.ts';
import { hashOf, replaceOnce } from './page-text.ts';

export const openerName = 'backup-opener.html';

const folder = 'src/store/workspace/opener';

/** The page that opens backups without the app: one file of its own, made from `backup-file.ts` and little else. */
export const openerPage = async (): Promise<string> => {
  const script = await inlineProgram(`${folder}/opener.ts`);
  const style = asciiSheet(readFileSync(`${folder}/opener.css`, 'utf8'));
  const policy = singleFilePolicy([hashOf(script)], hashOf(style));
  return asciiMarkup(
    replaceOnce(readFileSync(`${folder}/index.html`, 'utf8'), [
      ['<meta charset="utf-8" />', `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
      [/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
      [/<script type="module"[^>]*><\/script>/, `<script>${script}</script>`],
    ]),
  );
};

/** Puts it beside the one file of the app. */
export const backupOpener = (): Plugin => ({
  name: 'backup-opener',
  apply: 'build',
  async buildStart() {
    this.emitFile({ type: 'asset', fileName: openerName, source: await openerPage() });
  },
});
