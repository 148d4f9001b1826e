export interface Spell {
  readonly days: number;
  readonly ended: boolean;
}

/** 1 − Kaplan–Meier at a day: the share of spells over by then, the unfinished ones counted as long as they were seen. */
export function shareGoneBy(spells: readonly Spell[], day: number): number {
  const sorted = spells.toSorted((a, b) => a.days - b.days);
  let staying = 1;
  for (let first = 0; first < sorted.length && sorted[first]!.days <= day;) {
    let next = first;
    let ended = 0;
    for (; next < sorted.length && sorted[next]!.days === sorted[first]!.days; next += 1) if (sorted[next]!.ended) ended += 1;
    staying *= 1 - ended / (sorted.length - first);
    first = next;
  }
  return 1 - staying;
}
