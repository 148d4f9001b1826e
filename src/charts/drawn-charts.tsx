import { lazy, Suspense, type ComponentType } from 'react';
import { StateBox } from '../ui/index.ts';
import type { BulletRowsProps } from './BulletRows.tsx';
import type { DivergingBarsProps } from './DivergingBars.tsx';
import type { IntervalDotsProps } from './IntervalDots.tsx';
import type { StepCurveProps } from './StepCurve.tsx';
import { rowHeight } from './chart-theme.ts';

/** The charts drawn with the chart library, which is fetched (from this same page) when the first of them is shown. */
const bulletRows = lazy(async () => ({ default: (await import('./BulletRows.tsx')).BulletRows }));
const intervalDots = lazy(async () => ({ default: (await import('./IntervalDots.tsx')).IntervalDots }));
const divergingBars = lazy(async () => ({ default: (await import('./DivergingBars.tsx')).DivergingBars }));
const stepCurve = lazy(async () => ({ default: (await import('./StepCurve.tsx')).StepCurve }));

const drawn = <P extends object>(Chart: ComponentType<P>, heightOf: (props: P) => number) => {
  const Drawn = (props: P) => (
    <Suspense fallback={<StateBox state="loading" title="Drawing" height={heightOf(props)} />}>
      <Chart {...props} />
    </Suspense>
  );
  return Drawn;
};

const rowsHeight = ({ rows }: { readonly rows: readonly unknown[] }): number => rows.length * rowHeight + 66;

export const BulletRows = drawn<BulletRowsProps>(bulletRows, rowsHeight);
export const IntervalDots = drawn<IntervalDotsProps>(intervalDots, rowsHeight);
export const DivergingBars = drawn<DivergingBarsProps>(divergingBars, rowsHeight);
export const StepCurve = drawn<StepCurveProps>(stepCurve, () => 322);
