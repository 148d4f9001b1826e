import { NumberInput as Base } from '@mantine/core';

export interface NumberInputProps {
  readonly label: string;
  /** `null` = nothing typed yet. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly decimals?: number;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly labelHidden?: boolean;
}

export const NumberInput = ({ label, value, onChange, hint, decimals, labelHidden = false, ...rest }: NumberInputProps) => (
  <Base
    {...rest}
    {...(labelHidden ? { 'aria-label': label } : { label })}
    description={hint}
    size="sm"
    value={value ?? ''}
    hideControls
    thousandSeparator=","
    {...(decimals === undefined ? {} : { decimalScale: decimals })}
    onChange={(next) => onChange(typeof next === 'number' ? next : null)}
  />
);
