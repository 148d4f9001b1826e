import { useState } from 'react';
import type { Goal } from '../../domain/goal.ts';
import { groupName } from '../../domain/reading.ts';
import { Button, Callout, Row, Select } from '../../ui/index.ts';
import { withOne } from '../acting/plans-contract.ts';
import { usePlans } from '../acting/plans-context.ts';
import { addressOfCell } from '../figures/released.ts';
import { groupWords } from '../figures/words.ts';
import { useComparisons } from '../queries.ts';
import { usePeriod } from '../use-period.ts';

interface RenamedUnitProps {
  readonly goal: Goal;
  /** Likely names, best first. */
  readonly mightBe: readonly (readonly string[])[];
}

/** The unit of a goal is not in the files any more: the user says what it is called now, or leaves the goal as it is. */
export const RenamedUnit = ({ goal, mightBe }: RenamedUnitProps) => {
  const { change } = usePlans();
  const { period } = usePeriod();
  const { data = [] } = useComparisons({ metrics: [goal.outcome.metric], cuts: [goal.outcome.cut], period });
  const others = data.map((comparison) => addressOfCell(comparison).group);
  const names = new Map([...mightBe, ...others].map((group) => [groupName(group), group]));
  const [chosen, choose] = useState<string | null>(mightBe[0] === undefined ? null : groupName(mightBe[0]));
  const was = groupWords(goal.renamedTo ?? goal.outcome.group);
  const take = (): void => {
    const renamedTo = names.get(chosen ?? '') ?? null;
    change(`${was} is now ${chosen}`, (now) => ({ ...now, goals: withOne(now.goals, { ...goal, renamedTo }) }));
  };
  return (
    <Callout tone="caution" title={`${was} is not in the files any more`}>
      <p>
        {mightBe.length === 0
          ? 'No unit of this period looks like it under another name. If it was renamed, choose its name; if it is gone, end the goal at its review.'
          : 'It may have been renamed. The likeliest name comes first; nothing is followed until you say so.'}
      </p>
      <Row align="end">
        <Select
          label={`Name of ${was} now`}
          value={chosen}
          options={[...names.keys()].map((name) => ({ value: name, label: name }))}
          onChange={choose}
          searchable={names.size > 12}
        />
        <Button onClick={take} disabled={chosen === null}>
          That is its new name
        </Button>
      </Row>
    </Callout>
  );
};
