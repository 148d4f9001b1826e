import { NumberInput as Base } from '@mantine/core';
import { useState } from 'react';

export interface NumberInputProps {
  readonly label: string;
  /** `null` = nothing typed yet. */
  readonly value: number | null;
  /** Called when the field is left or Enter is pressed, not with every digit. */
  readonly onChange: (value: number | null) => void;
  /** Called with every digit, for what follows the typing. */
  readonly onTyped?: (value: number | null) => void;
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

export const NumberInput = ({ label, value, onChange, onTyped, hint, decimals, labelHidden = false, ...rest }: NumberInputProps) => {
  const [typed, setTyped] = useState<number | null | undefined>(undefined);
  const commit = (): void => {
    if (typed !== undefined && typed !== value) onChange(typed);
    setTyped(undefined);
  };
  return (
    <Base
      {...rest}
      {...(labelHidden ? { 'aria-label': label } : { label })}
      description={hint}
      size="sm"
      value={(typed === undefined ? value : typed) ?? ''}
      hideControls
      autoComplete="off"
      thousandSeparator=","
      {...(decimals === undefined ? {} : { decimalScale: decimals })}
      onChange={(next) => {
        const now = typeof next === 'number' ? next : null;
        setTyped(now);
        onTyped?.(now);
      }}
      onBlur={commit}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
        if (key === 'Escape') setTyped(undefined);
      }}
    />
  );
};
