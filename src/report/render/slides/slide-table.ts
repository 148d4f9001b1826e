import type PptxGenJS from 'pptxgenjs';
import { safeText } from '../safe-text.ts';
import { font, ink } from './slide-style.ts';

export interface SlideTable {
  readonly header: readonly string[];
  readonly right: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width. */
  readonly widths: readonly number[];
}

export interface TablePlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly rowHeight: number;
  readonly size: number;
}

/** A native table: every cell is text as printed and can be edited. */
export const addTable = (
  slide: PptxGenJS.Slide,
  { header, right, rows, widths }: SlideTable,
  { x, y, w, rowHeight, size }: TablePlace,
): void => {
  const total = widths.reduce((sum, share) => sum + share, 0);
  const cell = (text: string, at: number, isHead: boolean): PptxGenJS.TableCell => ({
    text: safeText(text),
    options: {
      bold: isHead,
      align: right[at] === true ? 'right' : 'left',
      ...(isHead ? { fill: { color: ink.head } } : {}),
    },
  });
  slide.addTable([header.map((text, at) => cell(text, at, true)), ...rows.map((row) => row.map((text, at) => cell(text, at, false)))], {
    x,
    y,
    w,
    colW: widths.map((share) => (w * share) / total),
    rowH: rowHeight,
    fontFace: font,
    fontSize: size,
    color: ink.text,
    margin: [0.02, 0.05, 0.02, 0.05],
    border: { type: 'solid', pt: 0.5, color: ink.line },
    valign: 'middle',
    autoPage: false,
  });
};
