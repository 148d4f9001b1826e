import { singleFilePolicy } from '../../src/content-policy.ts';
import { embeddedScheme } from '../../src/embedded.ts';
import { asciiCode, asciiMarkup, asciiSheet } from './ascii-code.ts';
import { liftTexts } from './lift-texts.ts';
import { hashOf, replaceOnce } from './page-text.ts';
import { textBlock } from './text-block.ts';

export interface SinglePageParts {
  /** The text of index.html. */
  readonly page: string;
  readonly program: string;
  readonly sheet: string;
  readonly icon: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Everything as one page: style sheet, packed texts, program, and behind it the files it opens later. Written in windows-1252. */
export const singlePage = ({ page, program, sheet, icon, files }: SinglePageParts): Buffer => {
  const { code, texts } = liftTexts(program);
  const script = asciiCode(code).replace(/<(?=\/script|script|!--)/gi, '\\x3c');
  const style = asciiSheet(sheet);
  const policy = singleFilePolicy(hashOf(script), hashOf(style));
  const head = replaceOnce(page, [
    ['<meta charset="utf-8" />', `<meta charset="windows-1252" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    [/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />\n    ${styleMark}`],
    [/<script type="module"[^>]*><\/script>/, programMark],
  ]);
  const [upToStyle = '', afterStyle = ''] = asciiMarkup(head).split(styleMark);
  const [upToProgram = '', afterProgram = ''] = afterStyle.split(programMark);
  return Buffer.concat([
    Buffer.from(`${upToStyle}<style>${style}</style>${upToProgram}`, 'latin1'),
    block('texts', Buffer.from(JSON.stringify(texts))),
    Buffer.from(`<script>${script}</script>\n`, 'latin1'),
    ...[...files].map(([name, bytes]) => block(name, bytes)),
    Buffer.from(afterProgram.trimStart(), 'latin1'),
  ]);
};

const styleMark = '[style]';
const programMark = '[program]';

const block = (name: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`<script type="text/plain" id="${embeddedScheme}${name}">`), textBlock(bytes), Buffer.from('</script>\n')]);
