import { AskDialog } from './AskDialog.tsx';
import { useKeeping } from './keeping-context.ts';
import { useRun } from './use-run.ts';

export interface WipeDialogProps {
  /** The id of one workspace, or everything; `null` = closed. */
  readonly what: string | 'everything' | null;
  readonly onClose: () => void;
}

/** Asks once more, then removes. */
export const WipeDialog = ({ what, onClose }: WipeDialogProps) => {
  const [{ open }, keeping] = useKeeping();
  const running = useRun();
  const close = (): void => {
    running.reset();
    onClose();
  };
  const wipe = async (): Promise<void> => {
    if (what !== null && (await running.run(() => (what === 'everything' ? keeping.wipeAll() : keeping.wipe(what))))) close();
  };
  const all = what === 'everything';
  return (
    <AskDialog
      title={all ? 'Wipe everything' : 'Wipe this workspace'}
      open={what !== null}
      onClose={close}
      action={all ? 'Wipe everything' : 'Wipe it'}
      danger
      onAct={() => void wipe()}
      running={running}
    >
      {all ? (
        <p>
          Removes every kept workspace with its key, the databases, the copy of the app for use without a network and the remembered look,
          and empties this tab. Backup files that you saved stay where you put them.
        </p>
      ) : (
        <p>
          Removes the workspace and its key from this browser{what === open?.state.id ? ', and empties this tab' : ''}. Without a backup it
          cannot come back.
        </p>
      )}
    </AskDialog>
  );
};
