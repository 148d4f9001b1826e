import { useState } from 'react';
import { formatCount, formatPercent } from '../../domain/format.ts';
import { Badge, Button, Card, Choice, DataTable, Row, StateBox } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import type { OccupationMatch } from '../session-contract.ts';
import { FindOccupation } from './FindOccupation.tsx';

const stateWords = { proposed: 'to confirm', confirmed: 'confirmed', refused: 'no occupation fits', unmatched: 'no proposal' } as const;
const tones = { proposed: 'caution', confirmed: 'accent', refused: 'neutral', unmatched: 'caution' } as const;

/** Each job title with its proposed occupation: accept, change, or say that none fits. Pay is compared like for like only when confirmed. */
export const OccupationMatches = () => {
  const { occupationMatches, decideOccupation } = useSession();
  const [shown, setShown] = useState<'open' | 'all'>('open');
  const [changing, setChanging] = useState<OccupationMatch | null>(null);
  const open = occupationMatches.filter(({ state }) => state === 'proposed' || state === 'unmatched');
  const rows = shown === 'open' ? open : occupationMatches;
  const acceptable = open.filter(({ candidates }) => (candidates[0]?.confidence ?? 0) >= 0.9);
  return (
    <Card
      title="Our jobs and the occupations they are compared with"
      actions={
        occupationMatches.length === 0 ? null : (
          <Choice
            label="Jobs shown"
            labelHidden
            value={shown}
            options={[
              { value: 'open', label: `To confirm (${formatCount(open.length)})` },
              { value: 'all', label: `All (${formatCount(occupationMatches.length)})` },
            ]}
            onChange={(value) => setShown(value === 'all' ? 'all' : 'open')}
          />
        )
      }
    >
      {occupationMatches.length === 0 ? (
        <StateBox state="empty" title="No job titles yet">
          A salary or roster file with a job title column fills this list.
        </StateBox>
      ) : (
        <>
          {acceptable.length < 2 ? null : (
            <Row>
              <Button
                onClick={() => acceptable.forEach(({ jobTitle, candidates }) => decideOccupation(jobTitle, candidates[0]?.code ?? null))}
              >
                Accept the {formatCount(acceptable.length)} proposals of 90 % and more
              </Button>
            </Row>
          )}
          <DataTable
            caption="Job titles and occupations"
            captionHidden
            bounded={rows.length > 12}
            empty="Every job is decided."
            columns={[
              { id: 'job', header: 'Our job title', names: true, value: (row) => row.jobTitle },
              { id: 'people', header: 'People', align: 'right', value: (row) => row.people, cell: (row) => formatCount(row.people) },
              {
                id: 'occupation',
                header: 'Occupation',
                value: (row) => (row.chosen ?? row.candidates[0])?.title ?? null,
                cell: (row) => {
                  const proposal = row.chosen ?? (row.state === 'refused' ? undefined : row.candidates[0]);
                  return proposal === undefined ? '–' : `${proposal.code} ${proposal.title}`;
                },
              },
              {
                id: 'confidence',
                header: 'Likeness',
                align: 'right',
                value: (row) => (row.chosen ?? row.candidates[0])?.confidence ?? null,
                cell: (row) => {
                  const proposal = row.chosen ?? row.candidates[0];
                  return proposal === undefined ? '–' : formatPercent(proposal.confidence);
                },
              },
              {
                id: 'state',
                header: 'State',
                value: (row) => stateWords[row.state],
                cell: (row) => <Badge tone={tones[row.state]}>{stateWords[row.state]}</Badge>,
              },
              {
                id: 'decide',
                header: 'Decide',
                sortable: false,
                value: () => null,
                cell: (row) => <Decide row={row} onChange={() => setChanging(row)} />,
              },
            ]}
            rows={rows}
            rowKey={(row) => row.jobTitle}
          />
        </>
      )}
      {changing === null ? null : <FindOccupation match={changing} onClose={() => setChanging(null)} />}
    </Card>
  );
};

const Decide = ({ row, onChange }: { readonly row: OccupationMatch; readonly onChange: () => void }) => {
  const { decideOccupation } = useSession();
  const first = row.candidates[0];
  return (
    <Row gap={4} wrap={false}>
      {row.state === 'proposed' && first !== undefined ? (
        <Button
          size="small"
          kind="primary"
          label={`Accept ${first.title} for ${row.jobTitle}`}
          onClick={() => decideOccupation(row.jobTitle, first.code)}
        >
          Accept
        </Button>
      ) : null}
      <Button size="small" label={`Change the occupation of ${row.jobTitle}`} onClick={onChange}>
        Change
      </Button>
    </Row>
  );
};
