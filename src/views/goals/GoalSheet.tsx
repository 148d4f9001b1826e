import { formatDate, formatMoney, formatPeriod, formatValue } from '../../domain/format.ts';
import { responsibleLevels } from '../../domain/framework.ts';
import type { Goal, GoalTrack } from '../../domain/goal.ts';
import { controls, levers } from '../../domain/lever.ts';
import { isIsoDate } from '../../domain/period.ts';
import { practiceById } from '../../pipeline.ts';
import { Card } from '../../ui/index.ts';
import { recordWords } from '../act/HeardList.tsx';
import { usePlans } from '../acting/plans-context.ts';
import { groupWords } from '../figures/words.ts';
import { NoteMark } from '../notes/NoteMark.tsx';
import { useSession } from '../session-context.ts';
import { baselineWords, outcomeWords, ownerWords } from './goal-words.ts';
import { GoalWay } from './GoalWay.tsx';
import styles from './goals.module.css';
import { LogicModel } from './LogicModel.tsx';
import { SanityLine } from './SanityLine.tsx';
import { Terms } from './Terms.tsx';
import { TrackNotes } from './TrackNotes.tsx';
import { VerdictMark } from './VerdictMark.tsx';

/** The saved sheet, to be read and printed: the logic model, how it stands, who gains, what was learned. */
export const GoalSheet = ({ goal, track }: { readonly goal: Goal; readonly track: GoalTrack | undefined }) => {
  const { infos } = useSession();
  const { state } = usePlans();
  const { baseline, inputs, outcome, equity } = goal;
  const info = infos.get(outcome.metric);
  const heard = state.listening.filter(({ painPoint }) => painPoint === goal.finding.painPoint);
  return (
    <>
      <LogicModel
        columns={[
          {
            title: 'Inputs',
            asks: 'What do we put in?',
            content: (
              <Terms
                terms={[
                  ['Sponsor', inputs.sponsor],
                  ['Staff time', inputs.staffTime],
                  [
                    'Money a year',
                    inputs.money === null
                      ? ''
                      : `${formatMoney(inputs.money.low)}–${formatMoney(inputs.money.high)} (${inputs.money.source})`,
                  ],
                  ['Data needed', inputs.dataNeeded],
                  ['Listened to', heard.length === 0 ? 'not yet' : heard.map(recordWords).join('; ')],
                ]}
              />
            ),
          },
          {
            title: 'Activities',
            asks: goal.levers.map((lever) => levers[lever].label).join(', '),
            content: (
              <>
                <ul className={styles['practices']}>
                  {goal.practices.map((id) => (
                    <li key={id}>{practiceById(id, state.ownPractices)?.title ?? id}</li>
                  ))}
                </ul>
                <ol className={styles['practices']}>
                  {goal.activities.map(({ text, due, done }) => (
                    <li key={`${text} ${due}`}>
                      {due === null ? text : `${text.replace(/\.$/, '')}, by ${formatDate(due)}`}
                      {done ? ' ✓ done' : ''}
                    </li>
                  ))}
                </ol>
              </>
            ),
          },
          {
            title: 'Outputs',
            asks: 'Countable; never proof of success.',
            content:
              goal.outputs.length === 0 ? (
                <p>none written down</p>
              ) : (
                <ul className={styles['practices']}>
                  {goal.outputs.map((output) => (
                    <li key={output}>{output}</li>
                  ))}
                </ul>
              ),
          },
          {
            title: 'Outcome',
            asks: outcomeWords(outcome, info),
            content: (
              <>
                <Terms
                  terms={[
                    ['Baseline, frozen', `${baselineWords(goal)}; ${formatPeriod(baseline.period)}`],
                    ['Target', `${formatValue(goal.target, baseline.unit)} by ${formatDate(goal.due)}`],
                    ['Watched beside it', goal.sideEffects.map((id) => infos.get(id)?.label ?? id).join(', ') || 'nothing'],
                  ]}
                />
                <SanityLine question={goal} />
              </>
            ),
          },
        ]}
      />
      {track === undefined ? null : (
        <Card title="How it stands" actions={<VerdictMark track={track} />}>
          <GoalWay goal={goal} track={track}>
            <NoteMark at={outcome} what="the outcome of this goal" />
          </GoalWay>
          <div className={styles['details']}>
            <TrackNotes goal={goal} track={track} />
          </div>
        </Card>
      )}
      <Card title="Who, when, and who gains">
        <div className={styles['ranges']}>
          <Terms
            terms={[
              ['Owner', ownerWords(goal)],
              [
                'Can act',
                `${responsibleLevels[goal.finding.level].label}; ${controls[goal.control.who].toLowerCase()}${goal.control.body === '' ? '' : `: ${goal.control.body}`}`,
              ],
              ['Next review', goal.status === 'ended' ? 'ended' : formatDate(goal.reviewOn)],
            ]}
          />
          <Terms
            terms={[
              ['Compared with', goal.comparisonGroups.map(groupWords).join('; ') || 'no other unit'],
              ['Equity check', `${equity.answer}${!isIsoDate(equity.answeredOn) ? '' : `, answered ${formatDate(equity.answeredOn)}`}`],
              ['Who is missing', equity.whoIsMissing],
              ['Changed because of it', equity.changeMade],
            ]}
          />
        </div>
        {goal.reviews.length === 0 ? null : (
          <ol className={styles['practices']} aria-label="Reviews">
            {goal.reviews.map(({ on, verdict, choice, learned }) => (
              <li key={`${on} ${learned}`}>
                {formatDate(on)}: {verdict}; {choice}. {learned}
              </li>
            ))}
          </ol>
        )}
      </Card>
    </>
  );
};
