import { useState } from 'react';
import type { Comparison } from '../../domain/comparison.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { Cut } from '../../domain/reading.ts';
import { Card, Select, Stack } from '../../ui/index.ts';
import { addressOfCell } from '../figures/released.ts';
import { groupWords } from '../figures/words.ts';
import { AddEvent } from '../notes/AddEvent.tsx';
import { TrendFigure } from './TrendFigure.tsx';

export interface OverTimeProps {
  readonly info: MetricInfo;
  readonly facet: string | null;
  readonly cut: Cut;
  /** Groups of the cut that have a figure now. */
  readonly groups: readonly Comparison[];
}

/** A group may be without a name: the choice is known by all of its address. */
const keyOf = (group: readonly string[]): string => JSON.stringify(group);
const whole = keyOf([]);

/** The trend of the whole organization or of one group of the cut that the page shows. */
export const OverTime = ({ info, facet, cut, groups }: OverTimeProps) => {
  const [chosen, choose] = useState(whole);
  const options = groups.filter(({ released }) => released.shown).map((comparison) => addressOfCell(comparison).group);
  const group = options.find((one) => keyOf(one) === chosen) ?? [];
  return (
    <Card title="Over time">
      <Stack gap={12}>
        <Select
          label="Of"
          value={keyOf(group)}
          options={[
            { value: whole, label: 'Whole organization' },
            ...options.map((one) => ({ value: keyOf(one), label: groupWords(one) })).toSorted((a, b) => a.label.localeCompare(b.label)),
          ]}
          onChange={choose}
          searchable={options.length > 12}
        />
        <TrendFigure info={info} facet={facet} cut={group.length === 0 ? [] : cut} group={group} />
        <AddEvent />
      </Stack>
    </Card>
  );
};
