import { formatCount, formatMoment } from '../../domain/format.ts';
import { Card, DataTable } from '../../ui/index.ts';
import { noBoundary } from '../no-boundary.ts';
import { periodWords } from '../period-words.ts';
import { useSession } from '../session-context.ts';

/** What has been shown to leaders so far, and what the two views are not (PR3, PR16). */
export const ReleasesCard = () => {
  const session = useSession();
  return (
    <Card title="Releases to leaders" foot={noBoundary}>
      <p>
        Each is attacked together with all before it of the same files. What is out is out: its figures stay known, and its limits stay as
        they were.
      </p>
      <DataTable
        caption="Releases of this session"
        captionHidden
        empty="Nothing has been released yet."
        columns={[
          { id: 'at', header: 'Released', names: true, value: ({ at }) => at, cell: ({ at }) => formatMoment(at) },
          { id: 'period', header: 'Period', value: ({ period }) => periodWords(session, period) },
          ...(['tables', 'cells', 'hidden'] as const).map((key) => ({
            id: key,
            header: { tables: 'Tables', cells: 'Cells', hidden: 'Hidden' }[key],
            align: 'right' as const,
            value: ({ summary }: (typeof session.releases)[number]) => summary[key],
            cell: ({ summary }: (typeof session.releases)[number]) => formatCount(summary[key]),
          })),
          {
            id: 'verdict',
            header: 'Attack',
            value: ({ summary }) => summary.milliseconds,
            cell: ({ summary }) => `0 recovered, ${(summary.milliseconds / 1000).toFixed(1)} s`,
          },
        ]}
        rows={session.releases}
        rowKey={({ id }) => id}
      />
    </Card>
  );
};
