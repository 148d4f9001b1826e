import type { MetricInfo } from '../../domain/metric.ts';
import { families, principles } from '../../domain/framework.ts';
import type { Audience } from '../../domain/reading.ts';
import { Badge, Card, DataTable, LinkText, PageHead, Stack } from '../../ui/index.ts';
import { NoData } from '../NoData.tsx';
import { notReleased } from './not-released.ts';
import { useSession } from '../session-context.ts';
import type { Session } from '../session-contract.ts';

/** Every metric of the catalogue and whether what is loaded can answer it. */
export const MetricsPage = () => {
  const session = useSession();
  const infos = [...session.infos.values()];
  const ready = infos.filter(({ id }) => ['ready', 'partly'].includes(session.availability.get(id)?.state ?? '')).length;
  if (infos.length === 0) return <NoData page="Metrics" session={session} would="The catalogue opens with the first file." />;
  return (
    <Stack gap={16}>
      <PageHead
        page="Metrics"
        finding={`${ready} of ${infos.length} metrics ${session.audience === 'leader' ? 'are released' : 'can be measured with what is loaded'}`}
        lead={leads[session.audience]}
      />
      <Card>
        <DataTable
          caption="Metrics and what they need"
          captionHidden
          columns={[
            {
              id: 'label',
              header: 'Metric',
              names: true,
              value: (info) => info.label,
              cell: (info) => <LinkText href={`#/metric/${info.id}`}>{info.label}</LinkText>,
            },
            { id: 'question', header: 'Question', value: (info) => info.question },
            { id: 'dimension', header: 'Principle or family', value: dimensionOf },
            {
              id: 'state',
              header: 'State',
              value: (info) => session.availability.get(info.id)?.state ?? 'missing',
              cell: (info) => <State info={info} session={session} />,
            },
          ]}
          rows={infos}
          rowKey={(info) => info.id}
        />
      </Card>
    </Stack>
  );
};

const leads: Readonly<Record<Audience, string>> = {
  analyst: 'Each page has the figure with its interval, both yardsticks, the groups, how it is counted and the query.',
  leader: 'Each page has the released figure, both yardsticks, the released groups and how it is counted.',
};

const dimensionOf = ({ principle, family }: MetricInfo): string =>
  principle !== null ? principles[principle].label : family !== null ? families[family] : 'context';

const State = ({ info, session }: { readonly info: MetricInfo; readonly session: Session }) => {
  const availability = session.availability.get(info.id);
  if (session.audience === 'leader')
    return availability?.state === 'ready' ? <Badge tone="accent">released</Badge> : <>{notReleased(availability)}</>;
  switch (availability?.state) {
    case 'ready':
      return <Badge tone="accent">ready</Badge>;
    case 'partly':
      return (
        <>
          <Badge tone="caution">partly</Badge> {availability.loss}
        </>
      );
    case 'off':
      return <Badge>off</Badge>;
    case 'missing':
      return (
        <>
          <Badge>missing</Badge> needs {availability.missing.join(', ')}
        </>
      );
    case undefined:
      return <Badge>missing</Badge>;
  }
};
