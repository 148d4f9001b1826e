import { levers, type Practice } from '../../domain/lever.ts';
import type { LeverGuide, Statement } from '../../levers/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { answerWords } from '../self-assessment/answer-words.ts';
import { shortCostOf } from './practice-words.ts';
import styles from './quick-start.module.css';

export interface QuickStartProps {
  readonly guide: LeverGuide;
  readonly practices: readonly Practice[];
  readonly statements: readonly Statement[];
}

/** How to begin with a lever, in five boxes; on paper one sheet, with the practices and the statements beside them. */
export const QuickStart = ({ guide, practices, statements }: QuickStartProps) => {
  const { assessment } = usePlans().state;
  const { label } = levers[guide.lever];
  return (
    <div className={styles['sheet']} data-one-sheet>
      <Card
        title={`Quick start: ${label}`}
        actions={
          <Button size="small" onClick={() => print()}>
            Print one page
          </Button>
        }
        foot={guide.checkWithCounsel ? 'Much of this lever is law or contract: check with counsel before you act.' : undefined}
      >
        <div className={styles['boxes']}>
          {guide.quickStart.map((box, index) => (
            <section key={box.label} className={styles['box']} aria-label={box.label}>
              <h3>{box.label}</h3>
              <ul data-kind={index === guide.quickStart.length - 1 ? 'warning' : 'step'}>
                {box.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div className={styles['paper']}>
          <p className={styles['line']}>Owner (role): ____________________ Begun on: ______________ Next review: ______________</p>
          <h3>{practices.length} practices of this lever, with what they cost</h3>
          <ul className={styles['practices']} data-many={practices.length > 12}>
            {practices.slice(0, mostOnSheet).map((practice) => (
              <li key={practice.id}>
                <b>{practice.id}</b> {inShort(practice.title)} <i>({shortCostOf(practice)})</i>
                {practice.checkWithCounsel === true ? ' §' : ''}
              </li>
            ))}
          </ul>
          <p>
            {practices.length > mostOnSheet ? `And ${practices.length - mostOnSheet} more in the library. ` : ''}Costs are shares of payroll
            a year.
            {practices.some(({ checkWithCounsel }) => checkWithCounsel === true) ? ' §: a legal matter, check with counsel.' : ''}
          </p>
          <h3>Where do we stand?</h3>
          <ul>
            {statements.map(({ id, text }) => {
              const given = assessment[id];
              return (
                <li key={id}>
                  {text} <b>{given === undefined ? '☐ all ☐ some ☐ planned ☐ no' : answerWords[given.answer]}</b>
                </li>
              );
            })}
          </ul>
        </div>
      </Card>
    </div>
  );
};

/** What one sheet holds, whatever the user adds. */
const mostOnSheet = 30;
const mostLetters = 110;

const inShort = (title: string): string => (title.length <= mostLetters ? title : `${title.slice(0, mostLetters)}…`);
