import { TextInput as Base, Textarea } from '@mantine/core';

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
  readonly type?: 'text' | 'date' | 'search';
}

export const TextInput = ({ label, onChange, hint, labelHidden = false, lines, type = 'text', ...rest }: TextInputProps) => {
  const shared = {
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
