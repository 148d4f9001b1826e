import type { PainPointList } from '../domain/comparison.ts';
import { responsibleLevels } from '../domain/framework.ts';
import { cutName, groupName } from '../domain/reading.ts';
import { toCsv } from './csv.ts';

const header = [
  'rank',
  'metric',
  'principle',
  'family',
  'cut',
  'group',
  'responsible_level',
  'people',
  'value',
  'low',
  'high',
  'yardstick',
  'yardstick_value',
  'certainty',
  'severity',
  'sentence',
];

/** The ranked list, worst first, then what is worth watching. */
export const painPointsCsv = ({ ranked, worthWatching }: PainPointList): string =>
  toCsv(
    header,
    [...ranked, ...worthWatching].map((point) => [
      point.rank,
      point.metric,
      point.principle,
      point.family,
      cutName(point.cut),
      groupName(point.group),
      responsibleLevels[point.responsibleLevel].label,
      point.people,
      point.value,
      point.low,
      point.high,
      point.yardstick.label,
      point.yardstick.value,
      point.certainty,
      point.severity,
      point.sentence,
    ]),
  );
