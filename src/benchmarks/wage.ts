import type { BenchmarkPacks, WageFact } from './benchmark-packs.ts';

export interface WageChoice {
  readonly wage: WageFact;
  /** Set when the chosen sector publishes no wage of the occupation, in words. */
  readonly fallback: string | null;
}

/** Wage of an occupation in a sector, or nationally where the sector publishes none (the fallback is stated). `null` = not published at all. */
export const wage = (packs: BenchmarkPacks, ask: { readonly occ: string; readonly sector?: string | null }): WageChoice | null => {
  const national = packs.nationalWages.get(ask.occ);
  const sector = ask.sector ?? null;
  if (sector === null) return national === undefined || !hasMiddle(national) ? null : { wage: national, fallback: null };
  const own = packs.sectorWages.get(`${sector}|${ask.occ}`);
  if (own !== undefined && hasMiddle(own)) return { wage: own, fallback: null };
  if (national === undefined || !hasMiddle(national)) return null;
  return {
    wage: national,
    fallback: `no wage published for ${packs.sectorNames.get(sector) ?? `sector ${sector}`}; national wage instead`,
  };
};

const hasMiddle = (fact: WageFact): boolean => fact.annual?.p50 != null || fact.hourly?.p50 != null;
