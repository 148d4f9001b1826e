import type { ColumnMatch, FilePlan } from '../../domain/imported-file.ts';

const samples = 3;
const longest = 24;

/** A few values of a column as words; none of a column that is dropped, keyed or reduced: the page does not have them. */
export const samplesOf = (plan: FilePlan, column: ColumnMatch): string => {
  const profile = plan.reading.profiles.find((candidate) => candidate.index === column.index);
  if (column.door === 'drop') return 'dropped';
  if (column.door === 'key') return 'shown to nobody: turned into a key';
  if (column.door === 'age-band') return 'shown to nobody: reduced to an age band';
  if (profile === undefined || profile.filled === 0) return 'always empty';
  return [...profile.values.keys()]
    .slice(0, samples)
    .map((value) => (value.length > longest ? `${value.slice(0, longest - 1)}…` : value))
    .join(', ');
};
