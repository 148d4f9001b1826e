import type { MetricId } from '../../domain/reading.ts';
import { LinkText } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';

/** Metrics of the catalogue, each with a link to its page. */
export const MetricLinks = ({ ids }: { readonly ids: readonly string[] }) => {
  const { infos } = useSession();
  return ids.map((id, index) => (
    <span key={id}>
      {index === 0 ? '' : ', '}
      <LinkText href={`#/metric/${id}`}>{infos.get(id as MetricId)?.label ?? id}</LinkText>
    </span>
  ));
};
