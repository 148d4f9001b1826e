import { formatPercent } from '../../domain/format.ts';
import type { PartScore } from '../../levers/index.ts';
import { Card, Columns, DataTable } from '../../ui/index.ts';
import { partId, partLabel } from './statement-groups.ts';

/** A score per principle and per lever; never one number for all. */
export const ScoreTables = ({ scores }: { readonly scores: readonly PartScore[] }) => (
  <Card
    title="How far practice reaches"
    foot="In place for all counts 1, for some ½, planned and no 0; don’t know is left out of the mean and counted beside it. There is no total across principles."
  >
    <Columns min={420}>
      <Scores title="Principle" scores={scores.filter(({ part }) => part.kind === 'principle')} />
      <Scores title="Lever" scores={scores.filter(({ part }) => part.kind === 'lever')} />
    </Columns>
  </Card>
);

const Scores = ({ title, scores }: { readonly title: string; readonly scores: readonly PartScore[] }) => (
  <DataTable
    caption={`Score of each ${title.toLowerCase()}`}
    captionHidden
    compact
    columns={[
      { id: 'part', header: title, names: true, value: ({ part }) => partLabel(part) },
      {
        id: 'score',
        header: 'In place',
        unit: 'mean of the answers counted',
        align: 'right',
        value: ({ score }) => score,
        cell: ({ score }) => (score === null ? '–' : formatPercent(score)),
      },
      { id: 'counted', header: 'Answers counted', align: 'right', value: ({ counted }) => counted },
      {
        id: 'planned',
        header: 'Planned',
        align: 'right',
        value: ({ planned }) => planned,
        cell: ({ planned }) => (planned === 0 ? '–' : `◌ ${planned}`),
      },
      { id: 'unknown', header: 'Don’t know', align: 'right', value: ({ unknown }) => unknown },
      { id: 'open', header: 'Not answered', align: 'right', value: ({ unanswered }) => unanswered },
    ]}
    rows={scores}
    rowKey={({ part }) => partId(part)}
  />
);
