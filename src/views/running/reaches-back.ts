import type { IsoDate, Period } from '../../domain/period.ts';

/** The first happening on file may fall some days into the period without anything missing before it. */
const slackDays = 31;

/**
 * Whether what a metric's query reads was already being recorded when the period began: if not, an earlier figure would count what is
 * not on file as not having happened, and a comparison with it would be a made-up change.
 */
export const reachesBack = (sql: string, firstDays: ReadonlyMap<string, IsoDate | null>, { startsOn }: Period): boolean =>
  [...firstDays].every(([table, first]) => {
    if (!new RegExp(`\\b${table}\\b`).test(sql)) return true;
    return first !== null && Date.parse(first) <= Date.parse(startsOn) + slackDays * 86_400_000;
  });
