import { Card, Checkbox, Choice, Columns, Select, Stack } from '../../ui/index.ts';
import type { PackUnit } from '../handouts-contract.ts';
import { unitKey, type PackChoice } from './pack-choice.ts';

export interface OptionsCardProps {
  readonly choice: PackChoice;
  readonly onChange: (change: Partial<PackChoice>) => void;
  /** Units with a pack of their own; empty until a release stands. */
  readonly units: readonly PackUnit[];
}

const counts = [0, 3, 5, 10];

/** Whom the pack is for, on which paper, and what goes in. */
export const OptionsCard = ({ choice, onChange, units }: OptionsCardProps) => (
  <Card title="What to hand out">
    <Columns min={300} gap={24}>
      <Stack gap={12}>
        <Choice
          label="For"
          value={choice.audience}
          options={[
            { value: 'leadership', label: 'Leadership' },
            { value: 'unit', label: 'One department', disabled: units.length === 0 },
            { value: 'public-records', label: 'Public records' },
          ]}
          onChange={(audience) => onChange({ audience: audience as PackChoice['audience'] })}
        />
        {choice.audience === 'unit' && units.length > 0 ? (
          <Select
            label="Department"
            hint="Its own figures beside the organization’s and the rest’s."
            searchable
            value={choice.unit ?? unitKey(units[0]!)}
            options={units.map((unit) => ({ value: unitKey(unit), label: unit.label }))}
            onChange={(unit) => onChange({ unit })}
          />
        ) : null}
      </Stack>
      <Stack gap={12}>
        {choice.audience === 'public-records' ? (
          <p>Tables of the release with the note how they were made; no findings, no goals, no decisions.</p>
        ) : (
          <>
            <Checkbox label="One page" checked={choice.onePage} onChange={(onePage) => onChange({ onePage })} />
            <Select
              label="Pain points with a page of their own"
              value={String(choice.painPoints)}
              options={counts.map((count) => ({ value: String(count), label: count === 0 ? 'None' : `The first ${count}` }))}
              onChange={(count) => onChange({ painPoints: Number(count) })}
            />
            <Checkbox label="Topics: each principle by department" checked={choice.topics} onChange={(topics) => onChange({ topics })} />
          </>
        )}
      </Stack>
      <Stack gap={12}>
        <Checkbox
          label="Appendix: every released figure as a table"
          checked={choice.appendix}
          onChange={(appendix) => onChange({ appendix })}
        />
        <Checkbox
          label="… and those by two dimensions"
          disabled={!choice.appendix}
          checked={choice.appendix && choice.twoDimensions}
          onChange={(twoDimensions) => onChange({ twoDimensions })}
        />
        <Choice
          label="Paper"
          value={choice.paper}
          options={[
            { value: 'letter', label: 'Letter' },
            { value: 'a4', label: 'A4' },
          ]}
          onChange={(paper) => onChange({ paper: paper as PackChoice['paper'] })}
        />
      </Stack>
    </Columns>
  </Card>
);
