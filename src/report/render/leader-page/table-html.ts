import type { PackTable, PrintedFigure } from '../../leader-pack/leader-pack.ts';
import { html } from './html-text.ts';

/** A table with its caption and its foot; it scrolls inside its own box, by keyboard, too. */
export const tableHtml = ({ name, columns, rows, foot }: PackTable): string => {
  const head = columns.map(({ label, align }) => `<th scope="col" class="${align}">${html(label)}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${row.map((cell, at) => (at === 0 ? `<th scope="row">${html(textOf(cell))}</th>` : cellHtml(cell, columns[at]?.align ?? 'left'))).join('')}</tr>`,
    )
    .join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(name)}, table"><table><caption>${html(name)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>${foot.map((line) => `<p class="foot">${html(line)}</p>`).join('')}`;
};

const cellHtml = (cell: string | PrintedFigure, align: 'left' | 'right'): string => {
  const text = textOf(cell);
  return `<td class="${align}${text === 'hidden' ? ' withheld' : ''}">${html(text)}</td>`;
};

const textOf = (cell: string | PrintedFigure): string => (typeof cell === 'string' ? cell : cell.text);
