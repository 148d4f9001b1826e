import type { Comparison } from '../domain/comparison.ts';
import type { LimitClass, Limits } from '../domain/limits.ts';
import type { MetricInfo } from '../domain/metric.ts';
import type { MetricId } from '../domain/reading.ts';
import { nullCheckOf, type NullCheckOfList, type NullCheckOptions } from './null-check.ts';

export interface NullCheckAsk {
  readonly comparisons: readonly Comparison[];
  readonly infos: ReadonlyMap<MetricId, MetricInfo>;
  readonly limits: Readonly<Record<LimitClass, Limits>>;
  readonly options: NullCheckOptions;
}

export type NullCheckReply =
  | { readonly is: 'answer'; readonly check: NullCheckOfList }
  | { readonly is: 'failed'; readonly message: string };

export interface NullCheckPort {
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: NullCheckAsk }) => void) => void;
  readonly postMessage: (reply: NullCheckReply) => void;
}

/** The worker's side: one check an ask. Cancel ends the worker, so there is no message for it. */
export const serveNullCheck = (port: NullCheckPort): void =>
  port.addEventListener('message', ({ data: { comparisons, infos, limits, options } }) => {
    try {
      port.postMessage({ is: 'answer', check: nullCheckOf(comparisons, infos, limits, options) });
    } catch (cause) {
      port.postMessage({ is: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
    }
  });
