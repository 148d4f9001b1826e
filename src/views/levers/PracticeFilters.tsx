import { families, principles, responsibleLevels } from '../../domain/framework.ts';
import { controls, costClasses, evidenceGrades, levers } from '../../domain/lever.ts';
import { Button, FilterBar, Select, SettledTextInput, type Option } from '../../ui/index.ts';
import { useViewState, type ViewState } from '../view-state.ts';
import { noFilter, type PracticeFilter } from './practice-filter.ts';

const all: Option = { value: 'all', label: 'All' };

const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] => [
  all,
  ...Object.entries(words).map(([value, label]) => ({ value, label })),
];
const labelsOf = (infos: Readonly<Record<string, { readonly label: string }>>): readonly Option[] =>
  optionsOf(Object.fromEntries(Object.entries(infos).map(([value, { label }]) => [value, label])));

interface Field {
  readonly key: Exclude<keyof PracticeFilter, 'words'>;
  readonly label: string;
  readonly options: readonly Option[];
}

const fields: readonly Field[] = [
  { key: 'lever', label: 'Lever', options: labelsOf(levers) },
  { key: 'principle', label: 'Principle', options: labelsOf(principles) },
  { key: 'family', label: 'Pain points', options: optionsOf(families) },
  { key: 'level', label: 'Who can act', options: labelsOf(responsibleLevels) },
  { key: 'control', label: 'Control', options: optionsOf(controls) },
  { key: 'cost', label: 'Cost', options: optionsOf(costClasses) },
  {
    key: 'evidence',
    label: 'Evidence',
    options: optionsOf(Object.fromEntries(Object.entries(evidenceGrades).map(([grade, words]) => [grade, `${grade}: ${words}`]))),
  },
];

export interface PracticeFiltersProps {
  /** Fields that the page itself decides. */
  readonly without?: readonly Field['key'][];
}

/** The bar that narrows a list of practices; what is chosen stands in the address. */
export const PracticeFilters = ({ without = [] }: PracticeFiltersProps) => {
  const [state, change] = useViewState();
  const isNarrowed = fields.some(({ key }) => !without.includes(key) && state[key] !== noFilter[key]) || state.words !== undefined;
  return (
    <FilterBar label="Filters of the practices">
      <SettledTextInput
        label="Words"
        type="search"
        value={state.words ?? ''}
        onChange={(words) => change({ words: words.trim() === '' ? undefined : words.trim() })}
      />
      {fields
        .filter(({ key }) => !without.includes(key))
        .map(({ key, label, options }) => (
          <Select
            key={key}
            label={label}
            options={options}
            value={state[key] ?? 'all'}
            onChange={(value) => change({ [key]: value === 'all' ? noFilter[key] : value } as Partial<ViewState>)}
          />
        ))}
      {isNarrowed ? <Button onClick={() => change(noFilter)}>Reset</Button> : null}
    </FilterBar>
  );
};
