import { useId } from 'react';
import type { Option } from './Select.tsx';
import styles from './choice.module.css';

export interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly labelHidden?: boolean;
}

/** One of a few, all in sight: native radio buttons drawn as segments. */
export const Choice = ({ label, options, value, onChange, labelHidden = false }: ChoiceProps) => {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className={labelHidden ? 'visually-hidden' : styles['legend']}>{label}</legend>
      <div className={styles['segments']}>
        {options.map((option) => (
          <label key={option.value} className={styles['segment']}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled ?? false}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
