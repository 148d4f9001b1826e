import { lazy, Suspense, type ComponentType } from 'react';
import { StateBox } from '../ui/index.ts';
import { rowHeight } from './chart-theme.ts';

/** A chart whose module, and with it the chart library, is fetched (from this same page) when the first one is shown. */
export const drawn = <P extends object>(load: () => Promise<ComponentType<P>>, heightOf: (props: P) => number): ComponentType<P> => {
  const Chart = lazy(async () => ({ default: await load() })) as unknown as ComponentType<P>;
  const Drawn = (props: P) => (
    <Suspense fallback={<StateBox state="loading" title="Drawing" height={heightOf(props)} />}>
      <Chart {...props} />
    </Suspense>
  );
  return Drawn;
};

export const heightOfRows = ({ rows }: { readonly rows: readonly unknown[] }): number => rows.length * rowHeight + 60;
