import { Progress as Base } from '@mantine/core';
import { Button } from './Button.tsx';
import styles from './progress.module.css';

export interface ProgressProps {
  readonly label: string;
  /** Between 0 and 1; `null` while the amount of work is unknown. */
  readonly share: number | null;
  /** For example `12 of 48 MB · 31,000 rows · about 4 s left`. */
  readonly detail?: string;
  readonly onCancel?: () => void;
}

export const Progress = ({ label, share, detail, onCancel }: ProgressProps) => {
  const percent = share === null ? 100 : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className={styles['progress']}>
      <div className={styles['words']}>
        <strong>{label}</strong>
        {detail === undefined ? null : <span className={styles['detail']}>{detail}</span>}
      </div>
      <Base.Root size="md" transitionDuration={0}>
        <Base.Section
          value={percent}
          color="civic"
          striped={share === null}
          animated={share === null}
          aria-label={label}
          {...(share === null ? { 'aria-valuenow': undefined } : {})}
        />
      </Base.Root>
      {onCancel === undefined ? null : (
        <Button size="small" onClick={onCancel} label={`Cancel: ${label}`}>
          Cancel
        </Button>
      )}
    </div>
  );
};
