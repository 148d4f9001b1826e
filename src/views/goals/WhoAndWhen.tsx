import { responsibleLevels } from '../../domain/framework.ts';
import { controls, type Control } from '../../domain/lever.ts';
import type { IsoDate } from '../../domain/period.ts';
import { groupName } from '../../domain/reading.ts';
import { Card, Choice, Columns, MultiSelect, Row, TextInput } from '../../ui/index.ts';
import { addressOfCell } from '../figures/released.ts';
import { cutWords } from '../figures/words.ts';
import { useComparisons } from '../queries.ts';
import type { GoalFieldsProps } from './GoalEditor.tsx';

/** Who answers for it, when it is looked at, and which units it is held against. */
export const WhoAndWhen = ({ goal, set, errorOf }: GoalFieldsProps) => {
  const { owner, outcome, baseline, comparisonGroups, finding, control } = goal;
  const { data = [] } = useComparisons({ metrics: [outcome.metric], cuts: [outcome.cut], period: baseline.period });
  const own = groupName(outcome.group);
  const groups = new Map(
    [...comparisonGroups, ...data.filter(({ released }) => released.shown).map((comparison) => addressOfCell(comparison).group)]
      .filter((group) => groupName(group) !== own)
      .map((group) => [groupName(group), group]),
  );
  return (
    <Card title="Who and when">
      <Columns min={240}>
        <TextInput
          label="Owner, a role"
          required
          value={owner.role}
          onChange={(role) => set({ owner: { ...owner, role } })}
          hint={`Acts at: ${responsibleLevels[finding.level].label}`}
          {...errorOf('owner')}
        />
        <TextInput
          label="Owner's unit"
          value={owner.unit}
          onChange={(unit) => set({ owner: { ...owner, unit } })}
          hint="Where that role sits"
        />
        <TextInput
          label="First review"
          type="date"
          required
          value={goal.reviewOn}
          onChange={(next) => set({ reviewOn: next as IsoDate })}
          hint="At most six months away"
          {...errorOf('reviewOn')}
        />
      </Columns>
      <Row align="start" gap={16}>
        <Choice
          label="Is this ours to change?"
          options={Object.entries(controls).map(([value, label]) => ({ value, label }))}
          value={control.who}
          onChange={(who) => set({ control: { ...control, who: who as Control } })}
        />
        {control.who === 'ours' ? null : (
          <TextInput
            label={control.who === 'shared' ? 'With whom' : 'Who decides'}
            value={control.body}
            onChange={(body) => set({ control: { ...control, body } })}
            {...errorOf('control')}
          />
        )}
      </Row>
      {outcome.cut.length === 0 ? (
        <p>The goal is about the whole organization: there are no units beside it to compare with.</p>
      ) : (
        <MultiSelect
          label={`Compared with: units that the practice does not reach (${cutWords(outcome.cut).toLowerCase()})`}
          value={comparisonGroups.map(groupName)}
          options={[...groups.keys()].map((name) => ({ value: name, label: name === '' ? '(blank)' : name }))}
          onChange={(names) => set({ comparisonGroups: names.flatMap((name) => [groups.get(name) ?? []]) })}
          hint="What changes there too is not the practice's doing"
          searchable
          {...errorOf('comparisonGroups')}
        />
      )}
    </Card>
  );
};
