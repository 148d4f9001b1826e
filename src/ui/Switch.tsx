import { Checkbox as CheckboxBase, Switch as Base } from '@mantine/core';

export interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export const Switch = ({ hint, onChange, ...rest }: SwitchProps) => (
  <Base {...rest} description={hint} size="md" onChange={(event) => onChange(event.currentTarget.checked)} />
);

export const Checkbox = ({ hint, onChange, ...rest }: SwitchProps) => (
  <CheckboxBase {...rest} description={hint} size="md" onChange={(event) => onChange(event.currentTarget.checked)} />
);
