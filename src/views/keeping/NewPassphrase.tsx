import { TextInput } from '../../ui/index.ts';

export interface TypedTwice {
  readonly first: string;
  readonly again: string;
}

export const untyped: TypedTwice = { first: '', again: '' };

const shortest = 8;

/** Long enough, and typed the same twice. */
export const isSound = ({ first, again }: TypedTwice): boolean => first.length >= shortest && first === again;

export interface NewPassphraseProps {
  readonly label: string;
  readonly hint: string;
  readonly value: TypedTwice;
  readonly onChange: (value: TypedTwice) => void;
}

/** A passphrase that is chosen now: typed twice, since nobody can bring it back. */
export const NewPassphrase = ({ label, hint, value, onChange }: NewPassphraseProps) => {
  const { first, again } = value;
  return (
    <>
      <TextInput
        label={label}
        type="password"
        autoComplete="new-password"
        hint={`${hint} At least ${shortest} characters; four or five words are better. Nobody can bring it back.`}
        value={first}
        onChange={(next) => onChange({ first: next, again })}
        {...(first !== '' && first.length < shortest ? { error: `${shortest - first.length} more` } : {})}
      />
      <TextInput
        label="The same once more"
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={(next) => onChange({ first, again: next })}
        {...(again !== '' && again !== first ? { error: 'The two differ.' } : {})}
      />
    </>
  );
};
