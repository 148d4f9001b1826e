import type { ActChoice } from '../../domain/act.ts';
import { levers, type Lever } from '../../domain/lever.ts';
import type { LeverFit } from '../../levers/index.ts';
import { leverProblem, mostActiveLevers } from '../../pipeline.ts';
import { Card, Checkbox, LinkText, SettledTextInput } from '../../ui/index.ts';
import styles from './act.module.css';

interface LeversCardProps {
  readonly choice: ActChoice;
  /** In the order they are offered. */
  readonly fits: readonly LeverFit[];
  readonly onChange: (what: string, change: Partial<ActChoice>) => void;
}

/** Which way to act: HR practices first, two at most; a third asks for its reason. */
export const LeversCard = ({ choice, fits, onChange }: LeversCardProps) => {
  const { levers: chosen, moreThanTwoBecause } = choice;
  const problem = leverProblem(chosen, moreThanTwoBecause);
  const toggle = (lever: Lever, isOn: boolean): void =>
    onChange(`the lever ${levers[lever].label}`, { levers: isOn ? [...chosen, lever] : chosen.filter((other) => other !== lever) });
  return (
    <Card title="2 Levers, at most two" actions={<LinkText href="#/levers">What each lever is</LinkText>}>
      <ul className={styles['levers']}>
        {fits.map(({ lever, because }) => (
          <li key={lever}>
            <Checkbox
              label={levers[lever].label}
              hint={because}
              checked={chosen.includes(lever)}
              onChange={(isOn) => toggle(lever, isOn)}
            />
          </li>
        ))}
      </ul>
      {chosen.length <= mostActiveLevers ? null : (
        <SettledTextInput
          label="Why more than two"
          required
          value={moreThanTwoBecause}
          onChange={(because) => onChange('why more than two levers', { moreThanTwoBecause: because })}
          hint="With three at once it is hard to tell which of them worked"
          {...(problem === null ? {} : { error: problem })}
        />
      )}
    </Card>
  );
};
