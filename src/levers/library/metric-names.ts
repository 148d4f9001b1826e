import { cell } from './cell.ts';
import { principleCodes } from './framework-codes.ts';

/** A metric as a content file names it: `survey-favorable (VR)`, `benefit-take-up (retirement)`. */
export interface MetricName {
  readonly id: string;
  /** A code of a principle is read as that principle. */
  readonly facet: string | null;
}

const one = (text: string): MetricName | undefined => {
  const found = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?: \(([A-Za-z ]+)\))?$/.exec(text);
  if (found === null) return undefined;
  const facet = found[2] ?? null;
  return { id: found[1]!, facet: facet !== null && Object.hasOwn(principleCodes, facet) ? principleCodes[facet]! : facet };
};

export const metricOrNothing = cell('a metric’s id, with its sub-series in brackets, or nothing', (text) =>
  text === '' ? null : one(text),
);

export const metricsOrNothing = cell('metrics’ ids parted by |, each with its sub-series in brackets, or nothing', (text) => {
  if (text === '') return [];
  const all = text.split('|').map((part) => one(part.trim()));
  return all.every((name) => name !== undefined) ? all : undefined;
});
