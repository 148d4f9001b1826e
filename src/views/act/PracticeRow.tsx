import { costClasses, controls, evidenceGrades, levers } from '../../domain/lever.ts';
import { responsibleLevels } from '../../domain/framework.ts';
import type { PracticeFit } from '../../levers/index.ts';
import { Badge, Checkbox, Disclosure } from '../../ui/index.ts';
import styles from './act.module.css';

interface PracticeRowProps {
  readonly fit: PracticeFit;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One practice: why it fits, who can do it, what it costs, what is known of it, how to begin. */
export const PracticeRow = ({ fit, checked, onChange }: PracticeRowProps) => {
  const { practice, reasons } = fit;
  const { lever, level, control, cost, evidence, firstSteps, measure } = practice;
  return (
    <li className={styles['practice']} data-practice={practice.id}>
      <Checkbox label={practice.title} checked={checked} onChange={onChange} />
      <div className={styles['about']}>
        <p className={styles['why']}>Fits: {reasons.join(', ')}.</p>
        <p className={styles['facts']}>
          <span>{levers[lever].label}</span>
          <span>{responsibleLevels[level].label}</span>
          <span>{controls[control]}</span>
          <span>Cost: {costClasses[cost]}</span>
        </p>
        <p className={styles['facts']}>
          <Badge title={evidenceGrades[evidence.grade]}>Evidence {evidence.grade}</Badge>
          <span className={styles['note']}>{evidence.note}</span>
        </p>
        {practice.checkWithCounsel === true ? <p className={styles['hint']}>A legal matter: check with counsel first.</p> : null}
        <Disclosure summary="First steps and what to measure">
          <ol>
            {firstSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>Measure: {measure}</p>
        </Disclosure>
      </div>
    </li>
  );
};
