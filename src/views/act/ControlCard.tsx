import type { ActChoice } from '../../domain/act.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import { principles, responsibleLevels } from '../../domain/framework.ts';
import { controls, type Control } from '../../domain/lever.ts';
import { controlOf } from '../../pipeline.ts';
import { Card, Choice, SettledTextInput } from '../../ui/index.ts';
import styles from './act.module.css';

interface ControlCardProps {
  readonly point: PainPoint;
  readonly choice: ActChoice;
  readonly onChange: (what: string, change: Partial<ActChoice>) => void;
}

const asks: Readonly<Record<Exclude<Control, 'ours'>, string>> = {
  shared: 'With whom',
  others: 'Who decides',
};

/** Is it ours to change? Prefilled with its reason; both ways to the responsible level stand beside it. */
export const ControlCard = ({ point, choice, onChange }: ControlCardProps) => {
  const suggested = controlOf(point);
  const { principle, levelByPrinciple, levelByEvidence, responsibleLevel } = point;
  return (
    <Card title="1 Who controls it">
      <Choice
        label="Is this ours to change?"
        options={Object.entries(controls).map(([value, label]) => ({ value, label }))}
        value={choice.control}
        onChange={(value) => onChange('who controls a finding', { control: value as Control })}
      />
      <p className={styles['hint']}>
        Suggested: {controls[suggested.control].toLowerCase()}. {suggested.because}
      </p>
      {choice.control === 'ours' ? null : (
        <SettledTextInput
          label={asks[choice.control]}
          value={choice.body}
          onChange={(body) => onChange('who else decides', { body })}
          hint="A body or a role: a bargaining unit, the board, the state, a vendor"
        />
      )}
      <dl className={styles['terms']}>
        <dt>Who can act</dt>
        <dd>
          <strong>{responsibleLevels[responsibleLevel].label}</strong>
        </dd>
        <dt>By principle</dt>
        <dd>
          {responsibleLevels[levelByPrinciple].label}
          {principle === null ? '' : `: ${principles[principle].label.toLowerCase()} is usually decided there`}
        </dd>
        <dt>By evidence</dt>
        <dd>
          {levelByEvidence === null
            ? 'nothing in the figures moves it'
            : `${responsibleLevels[levelByEvidence.level].label}, because ${levelByEvidence.because}`}
        </dd>
      </dl>
    </Card>
  );
};
