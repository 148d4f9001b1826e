import type PptxGenJS from 'pptxgenjs';
import type { LeaderPack } from '../../leader-pack/leader-pack.ts';
import { legend, manifestLines } from '../pack-words.ts';
import { inner, page } from './slide-style.ts';
import { addTable } from './slide-table.ts';
import { addText } from './slide-text.ts';

const linesPerSlide = 18;

/** How it was counted, the marks, and what everything was made from, on the last slides. */
export const addMethod = (newSlide: () => PptxGenJS.Slide, pack: LeaderPack): void => {
  const slide = newSlide();
  addText(slide, 'How this was counted', [page.margin, 0.3, inner, 0.4], { size: 20, bold: true });
  addTable(
    slide,
    {
      header: ['How every figure was counted, rounded and hidden'],
      right: [],
      rows: pack.manifest.conventions.map((text) => [text]),
      widths: [1],
    },
    { x: page.margin, y: 0.85, w: inner, rowHeight: 0.3, size: 10 },
  );
  addText(slide, legend.join('  ·  '), [page.margin, 5.85, inner, 0.45], { size: 10 });
  addText(
    slide,
    'Every other released figure stands in the tables of the workbook and of the leader file of the same hash.',
    [page.margin, 6.4, inner, 0.3],
    {
      size: 10,
    },
  );
  const lines = manifestLines(pack);
  for (let from = 0; from < lines.length; from += linesPerSlide) {
    const next = newSlide();
    addText(next, 'What this was made from', [page.margin, 0.3, inner, 0.4], { size: 20, bold: true });
    addTable(
      next,
      { header: ['What', 'In words'], right: [], rows: lines.slice(from, from + linesPerSlide), widths: [4, 11] },
      { x: page.margin, y: 0.95, w: inner, rowHeight: 0.28, size: 9 },
    );
  }
};
