import { useState } from 'react';
import { Button, Callout, Dialog, Stack } from '../../ui/index.ts';
import { AskDialog } from './AskDialog.tsx';
import { useKeeping } from './keeping-context.ts';
import { useRun } from './use-run.ts';

export interface WipeDialogProps {
  /** The id of one workspace, or everything; `null` = closed. */
  readonly what: string | 'everything' | null;
  readonly onClose: () => void;
}

/** Asks once more, removes, and shows what is left. */
export const WipeDialog = ({ what, onClose }: WipeDialogProps) => {
  const [{ open }, keeping] = useKeeping();
  const running = useRun();
  const [left, setLeft] = useState<readonly string[] | null>(null);
  const close = (): void => {
    setLeft(null);
    running.reset();
    onClose();
  };
  const wipe = (): Promise<boolean> =>
    running.run(async () => {
      if (what === 'everything') setLeft(await keeping.wipeAll());
      else if (what !== null) {
        await keeping.wipe(what);
        onClose();
      }
    });
  if (left !== null) return <WhatIsLeft left={left} onClose={close} />;
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

const WhatIsLeft = ({ left, onClose }: { readonly left: readonly string[]; readonly onClose: () => void }) => (
  <Dialog title="Wiped" open onClose={onClose} actions={<Button onClick={onClose}>Close</Button>}>
    <Stack>
      {left.length === 0 ? (
        <Callout title="Nothing is left.">
          Asked after the wipe: databases, private files, copies of the app and remembered choices of this app. There is none.
        </Callout>
      ) : (
        <Callout tone="danger" title="Not everything could be removed.">
          Still there: {left.join(', ')}. Close the other tabs of this app and wipe once more.
        </Callout>
      )}
    </Stack>
  </Dialog>
);
