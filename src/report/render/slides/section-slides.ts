import type PptxGenJS from 'pptxgenjs';
import type { LeaderPack, PackSection } from '../../leader-pack/leader-pack.ts';
import { addChart } from './section-chart.ts';
import { inner, page } from './slide-style.ts';
import { addTable, type SlideTable } from './slide-table.ts';
import { addText } from './slide-text.ts';

const rowsBesideChart = 14;
const rowsAlone = 18;

/** A finding a slide: the sentence, chart and table, where it comes from; a long table goes on over further slides. */
export const addSection = (
  newSlide: () => PptxGenJS.Slide,
  { title, chart, table, sources, footnotes }: PackSection,
  pack: LeaderPack,
): void => {
  const whole = tableOf(table);
  const perSlide = chart === null ? rowsAlone : rowsBesideChart;
  const parts = chunks(whole.rows, perSlide);
  for (const [at, rows] of parts.entries()) {
    const slide = newSlide();
    addText(slide, parts.length === 1 ? title : `${title} (${at + 1} of ${parts.length})`, [page.margin, 0.3, inner, 0.8], {
      size: 20,
      bold: true,
    });
    const beside = chart !== null;
    if (chart !== null)
      addChart(
        slide,
        chart,
        [page.margin, 1.2, 5.6, 4.9],
        `${chart.axis.label}: ${chart.rows.map(({ label, figure }) => `${label} ${figure.text}`).join('; ')}`,
      );
    addText(slide, table.name, [beside ? 6.2 : page.margin, 1.15, beside ? 6.7 : inner, 0.25], { size: 10, bold: true });
    addTable(
      slide,
      { ...whole, rows },
      {
        x: beside ? 6.2 : page.margin,
        y: 1.45,
        w: beside ? page.width - page.margin - 6.2 : inner,
        rowHeight: beside ? 0.29 : 0.26,
        size: beside ? 8 : 9,
      },
    );
    const under = [
      ...table.foot,
      ...(sources.length === 0 ? [] : [`Source: ${sources.join(' · ')}`]),
      ...footnotes.map((number) => `${number} ${pack.footnotes[number - 1] ?? ''}`),
    ];
    addText(slide, under.join('  |  '), [page.margin, 6.25, inner, 0.75], { size: 8, muted: true });
  }
};

const tableOf = ({ columns, rows }: PackSection['table']): SlideTable => ({
  header: columns.map(({ label }) => label),
  right: columns.map(({ align }) => align === 'right'),
  rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
  widths: columns.map(({ label }, at) =>
    Math.min(
      34,
      Math.max(
        6,
        1.4 * longestWord(label),
        ...rows.map((row) => (typeof row[at] === 'object' ? row[at].text.length : (row[at] ?? '').length)),
      ),
    ),
  ),
});

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, at) => all.slice(at * size, (at + 1) * size));

const longestWord = (text: string): number => Math.max(...text.split(' ').map(({ length }) => length));
