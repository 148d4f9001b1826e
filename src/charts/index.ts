/**
 * Charts: a figure's data and a sentence in, marks with their table twin out. `RowChart`, `StepCurve` and what is built on them
 * draw with the chart library and load with the first screen that shows one; the heat grid, the dumbbell and the sparkline are
 * own markup. A hidden value arrives as `null` and is drawn as hidden; no axis, order or color depends on it (PR31).
 */
import { drawn, heightOfRows } from './drawn.tsx';

export { ChartFrame, twinCsv, type ChartFrameProps, type TwinColumn } from './ChartFrame.tsx';
export { Key, type KeyMark } from './Key.tsx';
export type { BulletRow, BulletRowsProps } from './BulletRows.tsx';
export type { DotRow, IntervalDotsProps } from './IntervalDots.tsx';
export type { DivergingBarsProps, DivergingRow } from './DivergingBars.tsx';
export type { WaterfallProps, WaterfallRow } from './Waterfall.tsx';
export type { CurveStep, StepCurveProps } from './StepCurve.tsx';
export type { TrendEvent, TrendGoal, TrendLineProps, TrendPoint } from './TrendLine.tsx';
export { Dumbbell, type DumbbellProps } from './Dumbbell.tsx';
export { PrintedRows, type PrintedRow, type PrintedRowsProps } from './PrintedRows.tsx';
export { Sparkline, type SparklineProps } from './Sparkline.tsx';
export { TargetTrack, type TargetTrackProps } from './TargetTrack.tsx';
export { HeatTable, type HeatCell, type HeatColumn, type HeatRow, type HeatStep, type HeatTableProps } from './HeatTable.tsx';
export { saveText } from './svg-file.ts';

export const BulletRows = drawn(async () => (await import('./BulletRows.tsx')).BulletRows, heightOfRows);
export const IntervalDots = drawn(async () => (await import('./IntervalDots.tsx')).IntervalDots, heightOfRows);
export const DivergingBars = drawn(async () => (await import('./DivergingBars.tsx')).DivergingBars, heightOfRows);
export const Waterfall = drawn(async () => (await import('./Waterfall.tsx')).Waterfall, heightOfRows);
export const StepCurve = drawn(
  async () => (await import('./StepCurve.tsx')).StepCurve,
  () => 322,
);
export const TrendLine = drawn(
  async () => (await import('./TrendLine.tsx')).TrendLine,
  () => 302,
);
