import type { ReactNode, SyntheticEvent } from 'react';
import { Button, Callout, Dialog, Row, Stack } from '../../ui/index.ts';
import type { Running } from './use-run.ts';

export interface AskDialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** What the main button does, in its own words. */
  readonly action: string;
  readonly onAct: () => void;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly running: Running;
  readonly children: ReactNode;
}

/** A dialog around a form: Enter acts, Esc closes, and why it failed stands above the buttons. */
export const AskDialog = ({ title, open, onClose, action, onAct, disabled = false, danger = false, running, children }: AskDialogProps) => {
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!disabled && !running.busy) onAct();
  };
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      <form onSubmit={submit} autoComplete="off">
        <Stack>
          {children}
          <div role="alert">{running.problem === null ? null : <Callout tone="danger" title={running.problem} />}</div>
          <Row>
            <Button kind={danger ? 'danger' : 'primary'} submit busy={running.busy} disabled={disabled}>
              {action}
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
};
