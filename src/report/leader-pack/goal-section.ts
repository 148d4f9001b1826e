import { formatDate } from '../../domain/format.ts';
import type { GoalLine, PackSection } from './leader-pack.ts';

/** Goals as a table, where there are any. */
export const goalSection = (goals: readonly GoalLine[]): readonly PackSection[] =>
  goals.length === 0
    ? []
    : [
        {
          id: 'goals',
          place: 'body',
          title: `${goals.length} ${goals.length === 1 ? 'goal' : 'goals'}: ${counted(goals.map(({ verdict }) => verdict))}`,
          chart: null,
          table: {
            name: 'Goals',
            columns: [
              { label: 'Goal', align: 'left' },
              { label: 'Baseline', align: 'right' },
              { label: 'Now', align: 'right' },
              { label: 'Target', align: 'right' },
              { label: 'Verdict', align: 'left' },
              { label: 'Owner', align: 'left' },
              { label: 'Next review', align: 'left' },
              { label: 'Due', align: 'left' },
            ],
            rows: goals.map((goal) => [
              goal.title,
              goal.baseline,
              goal.now,
              goal.target,
              goal.verdict,
              goal.owner,
              formatDate(goal.nextReview),
              formatDate(goal.due),
            ]),
            foot: ['Verdicts rest on the printed figures: between them and their rounding it may be too early to tell.'],
          },
          sources: [],
          footnotes: [],
        },
      ];

const counted = (verdicts: readonly string[]): string =>
  [...new Set(verdicts)].map((verdict) => `${verdicts.filter((one) => one === verdict).length} ${verdict}`).join(', ');
