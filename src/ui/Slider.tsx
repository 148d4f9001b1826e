import { useId, useState } from 'react';
import { NumberInput } from './NumberInput.tsx';
import styles from './slider.module.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Called when the slider is let go or the number is left, not with every step. */
  readonly onChange: (value: number) => void;
}

/** A value between two ends: a native slider with the number beside it, so that no drag is needed (WCAG 2.5.7). */
export const Slider = ({ label, value, min, max, step, onChange }: SliderProps) => {
  const id = useId();
  const [moved, setMoved] = useState<number | null>(null);
  const commit = (): void => {
    if (moved !== null && moved !== value) onChange(moved);
    setMoved(null);
  };
  return (
    <div className={styles['slider']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={moved ?? value}
        onChange={(event) => setMoved(event.currentTarget.valueAsNumber)}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <NumberInput
        label={`${label}, as a number`}
        labelHidden
        min={min}
        max={max}
        decimals={2}
        value={moved ?? value}
        onChange={(typed) => onChange(Math.min(max, Math.max(min, typed ?? value)))}
      />
    </div>
  );
};
