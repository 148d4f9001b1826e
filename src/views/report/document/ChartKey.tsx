import { Key } from '../../../charts/index.ts';
import type { PackChart } from '../../../report/index.ts';

/** What the marks of a printed figure mean; a yardstick that is not drawn is not named. */
export const ChartKey = ({ chart }: { readonly chart: PackChart }) => (
  <Key
    marks={[
      { mark: 'ours', words: 'ours, as released' },
      ...(chart.marketLabel === null ? [] : [{ mark: 'market' as const, words: chart.marketLabel }]),
      ...(chart.commitmentLabel === null ? [] : [{ mark: 'commitment' as const, words: chart.commitmentLabel }]),
    ]}
  />
);
