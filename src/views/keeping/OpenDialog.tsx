import { useState } from 'react';
import { TextInput } from '../../ui/index.ts';
import { AskDialog } from './AskDialog.tsx';
import { useKeeping } from './keeping-context.ts';
import { useRun } from './use-run.ts';

export interface OpenDialogProps {
  /** The workspace to open; `null` = closed. */
  readonly id: string | null;
  readonly takeOver?: boolean;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a workspace and opens it. */
export const OpenDialog = ({ id, takeOver = false, onClose }: OpenDialogProps) => {
  const [, keeping] = useKeeping();
  const running = useRun();
  const [passphrase, setPassphrase] = useState('');
  const close = (): void => {
    setPassphrase('');
    running.reset();
    onClose();
  };
  const open = async (): Promise<void> => {
    if (id !== null && (await running.run(() => keeping.open(id, { passphrase, takeOver })))) close();
  };
  return (
    <AskDialog
      title="Open a locked workspace"
      open={id !== null}
      onClose={close}
      action="Open"
      onAct={() => void open()}
      disabled={passphrase === ''}
      running={running}
    >
      <TextInput label="Passphrase" type="password" autoComplete="current-password" value={passphrase} onChange={setPassphrase} />
    </AskDialog>
  );
};
