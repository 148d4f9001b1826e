import type PptxGenJS from 'pptxgenjs';
import { safeText } from '../safe-text.ts';
import { font, ink } from './slide-style.ts';

/** Places a text: x, y, width, height in inches. */
export type Box = readonly [x: number, y: number, w: number, h: number];

export const addText = (
  slide: PptxGenJS.Slide,
  text: string,
  [x, y, w, h]: Box,
  options: { readonly size: number; readonly bold?: boolean; readonly muted?: boolean; readonly align?: 'left' | 'right' },
): void => {
  slide.addText(safeText(text), {
    x,
    y,
    w,
    h,
    margin: 0,
    fontFace: font,
    fontSize: options.size,
    bold: options.bold ?? false,
    color: options.muted === true ? ink.muted : ink.text,
    align: options.align ?? 'left',
    valign: 'top',
    fit: 'shrink',
  });
};
