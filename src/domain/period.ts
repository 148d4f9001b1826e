/** `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

export const isIsoDate = (text: string): text is IsoDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** A period, both days included, and the day its stocks (head-count, pay) are read on. */
export interface Period {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly snapshotOn: IsoDate;
}

/** Trailing twelve full months up to a day: the default period. */
export const trailingYear = (endsOn: IsoDate): Period => {
  const end = new Date(`${endsOn}T00:00:00Z`);
  const nextDay = new Date(end.getTime() + 86_400_000);
  const start = new Date(Date.UTC(nextDay.getUTCFullYear() - 1, nextDay.getUTCMonth(), nextDay.getUTCDate()));
  return { startsOn: start.toISOString().slice(0, 10) as IsoDate, endsOn, snapshotOn: endsOn };
};
