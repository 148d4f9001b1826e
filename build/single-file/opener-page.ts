import { readFileSync } from 'node:fs';
import { build, type Plugin, type Rolldown } from 'vite';
import { singleFilePolicy } from '../../src/content-policy.ts';
import { asciiCode, asciiMarkup, asciiSheet } from './ascii-code.ts';
import { hashOf, replaceOnce } from './page-text.ts';

export const openerName = 'backup-opener.html';

const folder = 'src/store/workspace/opener';

/** The page that opens backups without the app: one file of its own, made from `backup-file.ts` and little else. */
export const openerPage = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: `${folder}/opener.ts`, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const script = asciiCode(built.output[0].code).replace(/<(?=\/script|script|!--)/gi, '\\x3c');
  const style = asciiSheet(readFileSync(`${folder}/opener.css`, 'utf8'));
  const policy = singleFilePolicy(hashOf(script), hashOf(style));
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
