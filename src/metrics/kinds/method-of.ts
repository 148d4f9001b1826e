import { adjustedGap } from './adjusted-gap.ts';
import { count } from './count.ts';
import { gap } from './gap.ts';
import { incidence } from './incidence.ts';
import { leavingShare } from './leaving-share.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { medianTime } from './median-time.ts';
import { parity } from './parity.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { share } from './share.ts';
import { themeShare } from './theme-share.ts';
import type { Method } from './method.ts';
import type { MetricDefinition } from '../metric.ts';

/** Special readings of a kind: everything else follows from the kind alone. */
const special = { theme: themeShare, 'leaving-share': leavingShare, parity, adjusted: adjustedGap } satisfies Record<
  NonNullable<MetricDefinition['readAs']>,
  Method
>;

const usual = {
  count,
  share,
  rate,
  mean,
  median,
  survival: medianTime,
  'cumulative-incidence': incidence,
  gap,
  ratio,
} satisfies Record<MetricDefinition['kind'], Method>;

export const methodOf = ({ kind, readAs }: Pick<MetricDefinition, 'kind' | 'readAs'>): Method => (readAs ? special[readAs] : usual[kind]);
