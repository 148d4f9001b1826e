import type { PainPoint } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import type { Period } from '../../domain/period.ts';
import { Card } from '../../ui/index.ts';
import { useSensitivity } from '../queries.ts';
import { sensitivityWords } from './sensitivity-words.ts';
import { stabilityWords } from './stability-words.ts';

/** Where the row would stand if the list were made otherwise (ST74). */
export const WhereItStands = ({ point, period }: { readonly point: PainPoint; readonly period: Period }) => {
  const isRanked = point.stability !== undefined;
  const { data } = useSensitivity(period, isRanked);
  const stability = stabilityWords(point);
  if (!isRanked || stability === null) return null;
  const otherwise = data?.get(point.id);
  return (
    <Card title={`Rank ${formatCount(point.rank)}, ${stability}`} level={3}>
      {data === undefined ? (
        <p aria-busy="true">Ranking it otherwise …</p>
      ) : otherwise === undefined ? null : (
        <p>{sensitivityWords(otherwise)}</p>
      )}
    </Card>
  );
};
