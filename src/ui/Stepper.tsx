import styles from './stepper.module.css';

export interface Step {
  readonly id: string;
  readonly label: string;
  /** `skipped`: nothing to ask. `attention`: something waits for an answer. */
  readonly state: 'done' | 'current' | 'ahead' | 'skipped' | 'attention';
}

export interface StepperProps {
  readonly label: string;
  readonly steps: readonly Step[];
  /** Steps that were visited can be opened again. */
  readonly onStep?: (id: string) => void;
}

const spoken = { done: 'done', current: 'you are here', ahead: 'ahead', skipped: 'nothing to ask', attention: 'needs an answer' };
const sign = { done: '✓', current: '', ahead: '', skipped: '–', attention: '!' };

/** Where one is in a sequence: an ordered list; a step that can be opened again is a button. */
export const Stepper = ({ label, steps, onStep }: StepperProps) => (
  <nav aria-label={label}>
    <ol className={styles['steps']}>
      {steps.map((step, index) => {
        const inside = (
          <>
            <span className={styles['number']} aria-hidden="true">
              {sign[step.state] === '' ? index + 1 : sign[step.state]}
            </span>
            <span>{step.label}</span>
            <span className="visually-hidden">, {spoken[step.state]}</span>
          </>
        );
        const canOpen = onStep !== undefined && step.state !== 'ahead' && step.state !== 'current';
        return (
          <li key={step.id} data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
            {canOpen ? (
              <button type="button" className={styles['step']} onClick={() => onStep(step.id)}>
                {inside}
              </button>
            ) : (
              <span className={styles['step']}>{inside}</span>
            )}
          </li>
        );
      })}
    </ol>
  </nav>
);
