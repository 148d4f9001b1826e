import { MultiSelect as MultiBase, Select as Base } from '@mantine/core';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface Common {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly options: readonly Option[];
  readonly searchable?: boolean;
  readonly disabled?: boolean;
  /** The label is read, not seen: for a control in a table row or a bar whose place says what it is. */
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
}

export interface SelectProps extends Common {
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** One of several. There is always a choice: "none" is an option of its own where it makes sense. */
export const Select = ({ label, hint, error, options, value, onChange, labelHidden = false, ...rest }: SelectProps) => (
  <Base
    {...rest}
    {...(labelHidden ? { 'aria-label': label } : { label })}
    description={hint}
    error={error}
    size="sm"
    allowDeselect={false}
    data={[...options]}
    value={value}
    comboboxProps={{ withinPortal: true, transitionProps: { duration: 0 } }}
    onChange={(next) => {
      if (next !== null) onChange(next);
    }}
  />
);

export interface MultiSelectProps extends Common {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

export const MultiSelect = ({ label, hint, error, options, value, onChange, labelHidden = false, ...rest }: MultiSelectProps) => (
  <MultiBase
    {...rest}
    {...(labelHidden ? { 'aria-label': label } : { label })}
    description={hint}
    error={error}
    size="sm"
    data={[...options]}
    value={[...value]}
    comboboxProps={{ withinPortal: true, transitionProps: { duration: 0 } }}
    onChange={onChange}
  />
);
