import type { BenchmarkPacks } from './benchmark-packs.ts';

/** What a person needs to know about a pack before trusting a figure of it. */
export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly vintage: string;
  readonly geography: string;
  readonly population: string;
  readonly license: string;
  readonly figures: number;
  readonly cautions: readonly string[];
  readonly usedBy: readonly string[];
}

/** Every pack, in the order they ship: also the list of pack versions of a run's manifest. */
export const packSummaries = (packs: BenchmarkPacks): readonly PackSummary[] =>
  [...packs.manifests.values()].map(
    ({ id, title, publisher, program, period, geography, population, license, rows, cautions, usedBy }) => ({
      id,
      title,
      publisher: `${publisher}, ${program}`,
      vintage: period,
      geography,
      population,
      license: license.text,
      figures: rows,
      cautions,
      usedBy,
    }),
  );
