import { useState } from 'react';
import type { Commitment } from '../../domain/comparison.ts';
import { formatDate, formatValue } from '../../domain/format.ts';
import type { MetricUnit } from '../../domain/reading.ts';
import { Badge, Button, Card, DataTable, Row } from '../../ui/index.ts';
import { cutWords, facetWords, groupWords } from '../figures/words.ts';
import { useSession } from '../session-context.ts';
import { CommitmentEditor } from './CommitmentEditor.tsx';

/** The organization's promises: text, figure, threshold, scope, date, owner. */
export const CommitmentRegister = () => {
  const { commitments, infos, removeCommitment } = useSession();
  const [edited, setEdited] = useState<Commitment | 'new' | null>(null);
  const unitOf = ({ metric }: Commitment): MetricUnit => infos.get(metric)?.unit ?? 'ratio';
  return (
    <Card
      title="Our own commitments"
      actions={
        <Button kind="primary" size="small" onClick={() => setEdited('new')}>
          Add a commitment
        </Button>
      }
    >
      <DataTable
        caption="Register of commitments"
        captionHidden
        empty="No commitment yet. Add what the organization has promised: a plan, a bargaining agreement, a council resolution."
        columns={[
          { id: 'text', header: 'Promise', names: true, value: (row) => row.text },
          {
            id: 'metric',
            header: 'Figure',
            value: (row) => infos.get(row.metric)?.label ?? row.metric,
            cell: (row) => `${infos.get(row.metric)?.label ?? row.metric}${row.facet === null ? '' : `, ${facetWords(row.facet)}`}`,
          },
          {
            id: 'threshold',
            header: 'Threshold',
            align: 'right',
            value: (row) => row.threshold,
            cell: (row) => `${row.operator} ${formatValue(row.threshold, unitOf(row))}`,
          },
          {
            id: 'scope',
            header: 'Where',
            value: (row) => (row.scope === null ? 'everywhere' : `${cutWords(row.scope.cut)}: ${groupWords(row.scope.group)}`),
          },
          { id: 'due', header: 'Due', value: (row) => row.due, cell: (row) => (row.due === null ? '–' : formatDate(row.due)) },
          { id: 'owner', header: 'Owner', value: (row) => row.owner || null, cell: (row) => row.owner || '–' },
          {
            id: 'status',
            header: 'Status',
            value: (row) => row.status,
            cell: (row) => <Badge tone={row.status === 'adopted' ? 'accent' : 'neutral'}>{row.status}</Badge>,
          },
          {
            id: 'change',
            header: 'Change',
            sortable: false,
            value: () => null,
            cell: (row) => (
              <Row gap={4} wrap={false}>
                <Button size="small" label={`Edit: ${row.text}`} onClick={() => setEdited(row)}>
                  Edit
                </Button>
                <Button size="small" kind="danger" label={`Remove: ${row.text}`} onClick={() => removeCommitment(row.id)}>
                  Remove
                </Button>
              </Row>
            ),
          },
        ]}
        rows={commitments}
        rowKey={(row) => row.id}
      />
      {edited === null ? null : <CommitmentEditor commitment={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Card>
  );
};
