import { useState } from 'react';
import { notify } from '../../ui/index.ts';
import { AskDialog } from './AskDialog.tsx';
import { useKeeping } from './keeping-context.ts';
import { isSound, NewPassphrase, untyped } from './NewPassphrase.tsx';
import { saveFile } from './save-file.ts';
import { useRun } from './use-run.ts';

/** Writes the open workspace into one encrypted file, which has been read back before it is saved. */
export const BackUpDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const [, keeping] = useKeeping();
  const running = useRun();
  const [passphrase, setPassphrase] = useState(untyped);
  const close = (): void => {
    setPassphrase(untyped);
    running.reset();
    onClose();
  };
  const backUp = async (): Promise<void> => {
    const done = await running.run(async () => {
      const { file, damaged } = await keeping.backUp(passphrase.first);
      saveFile(`job-quality-backup-${new Date().toISOString().slice(0, 10)}.jqw`, file);
      notify(
        damaged.length === 0
          ? {
              tone: 'success',
              title: 'The backup was written and read back',
              message: 'It is among your downloads. Keep the passphrase apart from it.',
            }
          : {
              tone: 'error',
              title: `The backup lacks ${damaged.length} damaged ${damaged.length === 1 ? 'part' : 'parts'}`,
              message: 'Everything else is in it and was read back.',
            },
      );
    });
    if (done) close();
  };
  return (
    <AskDialog
      title="Back up"
      open={open}
      onClose={close}
      action="Write the backup"
      onAct={() => void backUp()}
      disabled={!isSound(passphrase)}
      running={running}
    >
      <p>
        One encrypted file with your files, answers and settings. It opens in any browser that has this app, and in the page for backups.
      </p>
      <NewPassphrase
        label="Passphrase of the backup"
        hint="The key of this browser does not travel."
        value={passphrase}
        onChange={setPassphrase}
      />
    </AskDialog>
  );
};
