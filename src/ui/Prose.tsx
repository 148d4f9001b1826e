import type { ReactNode } from 'react';
import styles from './prose.module.css';
import { ScrollBox } from './ScrollBox.tsx';

/**
 * The plain Markdown of a definition card as elements: headings (from `level` down), paragraphs, lists, tables, fenced code,
 * `code`, **strong**, *emphasis*. Links are shown as their words: outside addresses are text, never links.
 */
export const Prose = ({ markdown, level = 3 }: { readonly markdown: string; readonly level?: 2 | 3 | 4 }) => (
  <div className={styles['prose']}>{blocksOf(markdown).map((block, index) => drawBlock(block, index, level))}</div>
);

const blocksOf = (markdown: string): readonly (readonly string[])[] => {
  const blocks: string[][] = [[]];
  let fenced = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith('```')) fenced = !fenced;
    const ends = !fenced && (line.trim() === '' || /^#{1,6} /.test(line));
    if (ends) blocks.push([]);
    if (line.trim() !== '' || fenced) blocks.at(-1)?.push(line);
    if (!fenced && /^#{1,6} /.test(line)) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
};

const drawBlock = (block: readonly string[], key: number, level: 2 | 3 | 4): ReactNode => {
  const first = block[0] ?? '';
  const heading = /^(#{1,6}) (.*)$/.exec(first);
  if (heading !== null) {
    const Heading = `h${Math.min(6, level + (heading[1]?.length ?? 1) - 1)}` as 'h3';
    return <Heading key={key}>{inline(heading[2] ?? '')}</Heading>;
  }
  if (first.startsWith('```')) return <pre key={key}>{block.filter((line) => !line.startsWith('```')).join('\n')}</pre>;
  if (first.startsWith('|')) return drawTable(block, key);
  if (/^[-*] /.test(first)) return <ul key={key}>{itemsOf(block, /^[-*] /)}</ul>;
  if (/^\d+\. /.test(first)) return <ol key={key}>{itemsOf(block, /^\d+\. /)}</ol>;
  return <p key={key}>{inline(block.join(' '))}</p>;
};

const itemsOf = (block: readonly string[], sign: RegExp): readonly ReactNode[] => {
  const items: string[] = [];
  for (const line of block) {
    if (sign.test(line)) items.push(line.replace(sign, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.map((item, index) => <li key={index}>{inline(item)}</li>);
};

const drawTable = (block: readonly string[], key: number): ReactNode => {
  const cells = (line: string): readonly string[] =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  const [head = '', , ...body] = block;
  return (
    <ScrollBox key={key} label="Table">
      <table>
        <thead>
          <tr>
            {cells(head).map((cell, index) => (
              <th key={index} scope="col">
                {inline(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((line, row) => (
            <tr key={row}>
              {cells(line).map((cell, index) => (
                <td key={index}>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};

const pieces = /(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\([^)]*\))/;

const inline = (text: string): readonly ReactNode[] =>
  text.split(pieces).map((piece, index) => {
    if (/^`.+`$/.test(piece)) return <code key={index}>{piece.slice(1, -1)}</code>;
    if (/^\*\*.+\*\*$/.test(piece)) return <strong key={index}>{piece.slice(2, -2)}</strong>;
    if (/^\*.+\*$/.test(piece)) return <em key={index}>{piece.slice(1, -1)}</em>;
    const link = /^\[([^\]]+)\]\([^)]*\)$/.exec(piece);
    return link === null ? piece : link[1];
  });
