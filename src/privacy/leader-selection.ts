import type { ShownCell } from './release-plan.ts';

/** PR13: what a leader's filter may do: name one value for some dimensions. There is no "all but", no "one or the other". */
export type LeaderFilter = Readonly<Record<string, string>>;

/** The published cell that the filter names, or the one word leaders get for everything else (PR32). */
export const selectPublished = (shown: readonly ShownCell[], filter: LeaderFilter): ShownCell | 'hidden' => {
  const wanted = Object.keys(filter);
  const cell = shown.find(
    ({ key, table, group }) =>
      table.length === wanted.length && (table.length > 0 || key === 'total') && table.every((name, i) => filter[name] === group[i]),
  );
  return cell ?? 'hidden';
};
