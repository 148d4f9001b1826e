import type { Yardstick } from '../domain/comparison.ts';
import type { BenchmarkPacks, Fact } from './benchmark-packs.ts';
import { lastMonth, monthNumber, periodInWords } from './month.ts';
import type { PackManifest } from './read-pack.ts';

/** Facts older or younger than this, against the end of the reading's period, are only indicative (benchmarks.md §9). */
const monthsUntilOld = 24;

export interface FactQuery {
  readonly definition: string;
  readonly series?: string;
  readonly population?: string;
  readonly statistic?: string;
}

/** Facts of a query; figures of a part of the population (size of establishment, wage quartile) stay out. */
export const factsFor = (packs: BenchmarkPacks, query: FactQuery): readonly Fact[] =>
  packs.facts.filter(
    (fact) =>
      fact.definition === query.definition &&
      fact.part === '' &&
      (query.series === undefined || fact.series === query.series) &&
      (query.population === undefined || fact.population === query.population) &&
      (query.statistic === undefined || fact.statistic === query.statistic),
  );

/** The fact whose period ends nearest to a day; of two equally near the later, then the better verified. */
export const nearestFact = (facts: readonly Fact[], endsOn: string): Fact | null => {
  const at = monthNumber(endsOn);
  const distance = (fact: Fact) => Math.abs((lastMonth(fact.period) ?? 0) - at);
  const order = (a: Fact, b: Fact) =>
    distance(a) - distance(b) ||
    (lastMonth(b.period) ?? 0) - (lastMonth(a.period) ?? 0) ||
    (a.verification === 'V2' ? 0 : 1) - (b.verification === 'V2' ? 0 : 1);
  return [...facts].sort(order)[0] ?? null;
};

export interface FactUse {
  /** In the metric's own unit. */
  readonly value: number;
  readonly label: string;
  readonly indicative?: readonly string[];
  readonly cautions?: readonly string[];
}

export const yardstickFromFact = (packs: BenchmarkPacks, fact: Fact, endsOn: string, use: FactUse): Yardstick => {
  const manifest = packs.manifests.get(fact.packId)!;
  return {
    kind: 'market',
    value: use.value,
    label: `${use.label}, ${periodInWords(fact.period)}`,
    indicative: [...(use.indicative ?? []), ...tooFar(fact.period, endsOn)],
    provenance: {
      source: sourceOf(manifest, fact.citation),
      vintage: periodInWords(fact.period),
      population: fact.population,
      statistic: fact.statistic.replaceAll('_', ' '),
      packId: manifest.id,
      cautions: [...(use.cautions ?? []), ...manifest.cautions],
    },
  };
};

export const tooFar = (period: string, endsOn: string, limit = monthsUntilOld): readonly string[] => {
  const last = lastMonth(period);
  const apart = last === null ? 0 : monthNumber(endsOn) - last;
  if (Math.abs(apart) <= limit) return [];
  return [`market figure of ${periodInWords(period)}, ${Math.abs(apart)} months ${apart > 0 ? 'before' : 'after'} the end of the period`];
};

/** Packs of one program name it; packs of many reports cite each. */
export const sourceOf = (manifest: PackManifest, citation: string): string =>
  manifest.publisher.startsWith('U.S. Bureau') || manifest.citations.length === 1 ? `${manifest.publisher}, ${manifest.program}` : citation;
