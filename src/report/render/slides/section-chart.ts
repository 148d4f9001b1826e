import type PptxGenJS from 'pptxgenjs';
import type { PackChart } from '../../leader-pack/leader-pack.ts';
import { safeText } from '../safe-text.ts';
import { font, ink } from './slide-style.ts';
import type { Box } from './slide-text.ts';

const formats = { percent: '0%', money: '$#,##0', number: '#,##0.##' } as const;

/**
 * A native chart whose numbers can be edited: ours and the yardsticks side by side. Each row is named with its figure as printed, so that no
 * label is finer than the text; a hidden row is named so and has no bar.
 */
export const addChart = (slide: PptxGenJS.Slide, chart: PackChart, [x, y, w, h]: Box, spoken: string): void => {
  // The first category stands at the bottom.
  const rows = chart.rows.toReversed();
  const labels = rows.map(({ label, figure }) => safeText(`${label}: ${figure.text}`));
  const series = [
    { name: chart.marketLabel ?? '', color: ink.market, values: rows.map(({ market }) => market) },
    { name: chart.commitmentLabel ?? '', color: ink.commitment, values: rows.map(({ commitment }) => commitment) },
    // Last, so that it stands above its yardsticks.
    { name: 'Our figure', color: ink.ours, values: rows.map(({ figure }) => figure.value) },
  ].filter(({ name, values }) => name !== '' && values.some((value) => value !== null));
  slide.addChart(
    'bar',
    series.map(({ name, values }) => ({
      name: safeText(name),
      labels,
      // An empty cell is no bar; the writer keeps it empty.
      values: values as number[],
    })),
    {
      x,
      y,
      w,
      h,
      barDir: 'bar',
      barGapWidthPct: 40,
      chartColors: series.map(({ color }) => color),
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: rows.length > 9 ? 8 : 9,
      catAxisLabelColor: ink.text,
      valAxisMinVal: chart.axis.from,
      valAxisMaxVal: chart.axis.to,
      valAxisLabelFormatCode: formats[chart.axis.format],
      valAxisLabelFontFace: font,
      valAxisLabelFontSize: 8,
      valGridLine: { color: ink.line, size: 0.5 },
      catGridLine: { style: 'none' },
      showLegend: true,
      legendPos: 't',
      legendFontFace: font,
      legendFontSize: 9,
      showTitle: false,
      showValue: false,
      altText: safeText(spoken),
    },
  );
};
