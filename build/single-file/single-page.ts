import { singleFilePolicy } from '../../src/content-policy.ts';
import { embeddedScheme } from '../../src/embedded.ts';
import { asciiCode, asciiMarkup, asciiSheet } from './ascii-code.ts';
import { liftTexts } from './lift-texts.ts';
import { hashOf, replaceOnce } from './page-text.ts';
import { textBlock } from './text-block.ts';

export interface SinglePageParts {
  /** The text of index.html. */
  readonly page: string;
  /** The inline script that unpacks the program and runs it. */
  readonly starter: string;
  readonly program: string;
  readonly sheet: string;
  readonly icon: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Everything as one page: style sheet, packed texts and program, what starts it, and behind that the files it opens later. Written in windows-1252. */
export const singlePage = ({ page, starter, program, sheet, icon, files }: SinglePageParts): Buffer => {
  const lifted = liftTexts(program);
  const code = asciiCode(lifted.code);
  const style = asciiSheet(sheet);
  const policy = singleFilePolicy([hashOf(starter), hashOf(code)], hashOf(style));
  const head = replaceOnce(page, [
    ['<meta charset="utf-8" />', `<meta charset="windows-1252" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    [/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />\n    ${styleMark}`],
    [/<script type="module"[^>]*><\/script>/, programMark],
  ]);
  const [upToStyle = '', afterStyle = ''] = asciiMarkup(head).split(styleMark);
  const [upToProgram = '', afterProgram = ''] = afterStyle.split(programMark);
  return Buffer.concat([
    Buffer.from(`${upToStyle}<style>${style}</style>${upToProgram}`, 'latin1'),
    block('texts', Buffer.from(JSON.stringify(lifted.texts))),
    block('program', Buffer.from(code, 'latin1')),
    Buffer.from(`<script>${starter}</script>\n`, 'latin1'),
    ...[...files].map(([name, bytes]) => block(name, bytes)),
    Buffer.from(afterProgram.trimStart(), 'latin1'),
  ]);
};

const styleMark = '[style]';
const programMark = '[program]';

const block = (name: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`<script type="text/plain" id="${embeddedScheme}${name}">`), textBlock(bytes), Buffer.from('</script>\n')]);
