import { cutName, groupName, parseCut, type Cut, type MetricId } from '../../domain/reading.ts';
import type { Period } from '../../domain/period.ts';
import { Select } from '../../ui/index.ts';
import { useComparisons } from '../queries.ts';
import { useSession } from '../session-context.ts';
import { useViewState, type ViewState } from '../view-state.ts';
import { addressOfCell } from './released.ts';
import { cutWords, groupWords } from './words.ts';

/** Which unit an address names: `by` its cut, `org` its group; without both it is the whole organization. */
export const unitOf = ({ by, org }: Pick<ViewState, 'by' | 'org'>): { readonly cut: Cut; readonly group: readonly string[] } => {
  const cut = by === undefined || org === undefined ? [] : parseCut(by);
  return cut.length === 0 || org === undefined ? { cut: [], group: [] } : { cut, group: cut.length === 1 ? [org] : org.split(' × ') };
};

/** Chooses the organization or a department or office of which the metric has a figure. */
export const UnitSelect = ({ metric, period }: { readonly metric: MetricId; readonly period: Period }) => {
  const session = useSession();
  const [state, change] = useViewState();
  const cuts = unitCuts.filter((cut) => session.cuts.some((choice) => cutName(choice.cut) === cutName(cut)));
  const { data = [] } = useComparisons({ metrics: [metric], cuts, period });
  const { cut, group } = unitOf(state);
  const here = valueOf(cut, group);
  const units = data.filter(({ released }) => released.shown).map(addressOfCell);
  const options = [
    { value: whole, label: 'Whole organization' },
    ...units.filter(({ facet }) => facet === null).map((one) => ({ value: valueOf(one.cut, one.group), label: labelOf(one) })),
  ];
  return (
    <Select
      label="Of"
      value={here}
      options={options.some(({ value }) => value === here) ? options : [...options, { value: here, label: labelOf({ cut, group }) }]}
      onChange={(value) => {
        const at = value.indexOf('|');
        change(value === whole ? { by: undefined, org: undefined } : { by: value.slice(0, at), org: value.slice(at + 1) });
      }}
      searchable={options.length > 12}
    />
  );
};

const unitCuts: readonly Cut[] = [['department'], ['office']];
const whole = '|';
const valueOf = (cut: Cut, group: readonly string[]): string => (cut.length === 0 ? whole : `${cutName(cut)}|${groupName(group)}`);

const labelOf = ({ cut, group }: { readonly cut: Cut; readonly group: readonly string[] }): string =>
  `${groupWords(group)} · ${cutWords(cut).toLowerCase()}`;
