import { TextInput as Base, Textarea } from '@mantine/core';
import { useState } from 'react';

export interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly labelHidden?: boolean;
  /** More than one line: the number of lines shown. */
  readonly lines?: number;
  readonly type?: 'text' | 'date' | 'search' | 'password';
  /** For a password: whether it is chosen now or was chosen before. */
  readonly autoComplete?: 'new-password' | 'current-password';
}

/** The browser is asked not to remember what is typed: its list of remembered words lies readable in the profile. */
export const TextInput = ({ label, onChange, hint, labelHidden = false, lines, type = 'text', ...rest }: TextInputProps) => {
  const shared = {
    autoComplete: 'off',
    ...rest,
    ...(labelHidden ? { 'aria-label': label } : { label }),
    description: hint,
    size: 'sm' as const,
  };
  return lines === undefined ? (
    <Base {...shared} type={type} onChange={(event) => onChange(event.currentTarget.value)} />
  ) : (
    <Textarea {...shared} rows={lines} onChange={(event) => onChange(event.currentTarget.value)} />
  );
};

/** Told when the field is left or Enter is pressed, not with every letter: for words that make the figures be measured again. */
export const SettledTextInput = ({ value, onChange, ...rest }: Omit<TextInputProps, 'lines'>) => {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    if (typed !== null && typed !== value) onChange(typed);
    setTyped(null);
  };
  return (
    <div
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
        if (key === 'Escape') setTyped(null);
      }}
    >
      <TextInput {...rest} value={typed ?? value} onChange={setTyped} />
    </div>
  );
};
