import { formatDate } from '../../domain/format.ts';
import type { PrintedFigure } from '../../report/index.ts';
import { Card, DataTable, Hidden } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { usePack } from '../report/use-pack.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';

const nothingMore = { painPoints: 0, topics: false, appendix: false, twoDimensions: false };

/** What leaders are asked to decide, and the goals as the release prints them: the same lines as in the pack. */
export const LeaderPlans = () => {
  const { handouts } = useSession();
  const { period, lastYear } = usePeriod();
  const { goals, events, notes, decisionsAsked } = usePlans().state;
  const ask = {
    kind: { kind: 'leadership' },
    period,
    lastYear,
    wanted: nothingMore,
    plans: { goals, events, notes, decisionsAsked },
  } as const;
  const { data: pack } = usePack(ask, handouts.released(period));
  if (pack === undefined) return null;
  return (
    <>
      <Card title="Goals: baseline, now, target">
        <DataTable
          caption="Goals as the release prints them"
          captionHidden
          sortable={false}
          empty="No goal is set yet."
          columns={[
            { id: 'goal', header: 'Goal', names: true, value: ({ title }) => title },
            ...(['baseline', 'now', 'target'] as const).map((part) => ({
              id: part,
              header: { baseline: 'Baseline', now: 'Now', target: 'Target' }[part],
              align: 'right' as const,
              value: (line: (typeof pack.onePage.goals)[number]) => line[part].value,
              cell: (line: (typeof pack.onePage.goals)[number]) => <Printed figure={line[part]} />,
            })),
            {
              id: 'verdict',
              header: 'Verdict',
              value: ({ verdict }) => verdict,
              cell: ({ verdict }) => (verdict === 'hidden' ? <Hidden /> : verdict),
            },
            { id: 'owner', header: 'Owner', value: ({ owner }) => owner },
            {
              id: 'review',
              header: 'Next review',
              value: ({ nextReview }) => nextReview,
              cell: ({ nextReview }) => formatDate(nextReview),
            },
          ]}
          rows={pack.onePage.goals}
          rowKey={({ title }, index) => `${index} ${title}`}
        />
      </Card>
      {pack.onePage.decisionsAsked.length === 0 ? null : (
        <Card title="Decisions asked for today">
          <ol>
            {pack.onePage.decisionsAsked.map((decision) => (
              <li key={decision}>{decision}</li>
            ))}
          </ol>
        </Card>
      )}
    </>
  );
};

const Printed = ({ figure }: { readonly figure: PrintedFigure }) => (figure.text === 'hidden' ? <Hidden /> : figure.text);
