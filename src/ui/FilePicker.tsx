import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './file-picker.module.css';

export interface FilePickerProps {
  readonly label: string;
  /** What may be dropped, in words. */
  readonly hint?: string;
  /** For example `.csv,.tsv,.txt`; a dropped file of another kind is passed on all the same: its content decides. */
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** More ways in: paste, sample data. */
  readonly children?: ReactNode;
}

/** Many files at once by drop or by the system's picker. The drop has a button twin (WCAG 2.5.7). */
export const FilePicker = ({ label, hint, accept, disabled = false, onFiles, children }: FilePickerProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const pass = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(files);
  };
  const stop = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver && !disabled);
  };
  return (
    <section
      className={styles['picker']}
      aria-label={label}
      data-over={over}
      onDragEnter={(event) => stop(event, true)}
      onDragOver={(event) => stop(event, true)}
      onDragLeave={(event) => stop(event, false)}
      onDrop={(event) => {
        stop(event, false);
        pass(event.dataTransfer.files);
      }}
    >
      <p className={styles['label']}>{label}</p>
      {hint === undefined ? null : <p className={styles['hint']}>{hint}</p>}
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        multiple
        accept={accept}
        disabled={disabled}
        tabIndex={-1}
        aria-label={`${label}: choose files`}
        onChange={(event) => {
          pass(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <div className={styles['ways']}>
        <Button kind="primary" disabled={disabled} onClick={() => input.current?.click()}>
          Choose files
        </Button>
        {children}
      </div>
    </section>
  );
};
