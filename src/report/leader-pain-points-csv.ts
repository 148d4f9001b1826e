import type { Comparison, PainPoint, PainPointList } from '../domain/comparison.ts';
import { responsibleLevels } from '../domain/framework.ts';
import { cutName, groupName, type CellAddress } from '../domain/reading.ts';
import { toCsv } from './csv.ts';

const header = [
  'rank',
  'metric',
  'facet',
  'principle',
  'family',
  'cut',
  'group',
  'responsible_level',
  'people',
  'value',
  'shown',
  'yardstick',
  'yardstick_value',
  'certainty',
  'severity',
  'sentence',
];

/** The leaders' list: found in printed figures, the tier as a word, severity in two digits, no chance and no interval (PR30). */
export const leaderPainPointsCsv = ({ ranked, worthWatching }: PainPointList, comparisons: readonly Comparison[]): string => {
  const texts = new Map(comparisons.flatMap(({ released }) => (released.shown ? [[placeOf(released.reading), released.text ?? '']] : [])));
  return toCsv(
    header,
    [...ranked, ...worthWatching].map((point) => [
      point.rank,
      point.metric,
      point.facet,
      point.principle,
      point.family,
      cutName(point.cut),
      groupName(point.group),
      responsibleLevels[point.responsibleLevel].label,
      point.people,
      point.value,
      texts.get(placeOf(point)) ?? null,
      point.yardstick.label,
      point.yardstick.value,
      point.certainty,
      point.severity,
      point.sentence,
    ]),
  );
};

const placeOf = ({ metric, facet, cut, group }: Pick<CellAddress & PainPoint, 'metric' | 'facet' | 'cut' | 'group'>): string =>
  JSON.stringify([metric, facet, cut, group]);
