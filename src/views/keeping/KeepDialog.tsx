import { useEffect, useState } from 'react';
import type { StorageState } from '../../store/index.ts';
import { Choice, Muted, TextInput } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import { AskDialog } from './AskDialog.tsx';
import { useKeeping } from './keeping-context.ts';
import { NameSwitch } from './NameSwitch.tsx';
import { isSound, NewPassphrase, untyped } from './NewPassphrase.tsx';
import { bytesWords } from './status-words.ts';
import { useRun } from './use-run.ts';

/** Asks for a name and a lock, says how much room it needs, and keeps. */
export const KeepDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { organizationName } = useSession();
  const [, keeping] = useKeeping();
  const running = useRun();
  const [typed, setTyped] = useState<string | null>(null);
  const [lock, setLock] = useState<'device' | 'passphrase'>('device');
  const [passphrase, setPassphrase] = useState(untyped);
  const [showsName, setShowsName] = useState(false);
  const [storage, setStorage] = useState<StorageState | null>(null);
  useEffect(() => {
    if (open) void keeping.askStorage().then(setStorage, () => undefined);
  }, [open, keeping]);
  const name = typed ?? organizationName;
  const needsPassphrase = storage?.deviceKey === false;
  const under = needsPassphrase ? 'passphrase' : lock;
  const close = (): void => {
    setPassphrase(untyped);
    running.reset();
    onClose();
  };
  const keep = async (): Promise<void> => {
    const isLocked = under === 'passphrase';
    const work = async (): Promise<void> => {
      await keeping.keep(name.trim(), isLocked ? passphrase.first : null);
      if (isLocked && showsName) await keeping.showName(true);
    };
    if (await running.run(work)) close();
  };
  return (
    <AskDialog
      title="Keep in this browser"
      open={open}
      onClose={close}
      action="Keep"
      onAct={() => void keep()}
      disabled={name.trim() === '' || (under === 'passphrase' && !isSound(passphrase))}
      running={running}
    >
      <p>
        Your files, answers and settings are kept on this computer, encrypted, and from now on every change with them. The cells of dropped
        columns are overwritten in the copy that is kept.
      </p>
      <TextInput label="Name of the workspace" value={name} onChange={setTyped} required />
      {needsPassphrase ? (
        <p>From a file on the disk a passphrase is needed: other local pages could use a key of this browser.</p>
      ) : (
        <Choice
          label="Locked by"
          value={under}
          options={[
            { value: 'device', label: 'A key of this browser' },
            { value: 'passphrase', label: 'A passphrase' },
          ]}
          onChange={(value) => setLock(value === 'passphrase' ? 'passphrase' : 'device')}
        />
      )}
      {under === 'passphrase' ? (
        <>
          <NewPassphrase
            label="Passphrase"
            hint="Asked for each time this workspace is opened."
            value={passphrase}
            onChange={setPassphrase}
          />
          <NameSwitch checked={showsName} onChange={setShowsName} />
        </>
      ) : (
        <Muted>Stops other programs and stray copies, not a person who has this browser’s profile folder.</Muted>
      )}
      <Muted>{roomWords(2 * keeping.bytesInHand(), storage)}</Muted>
    </AskDialog>
  );
};

const roomWords = (need: number, storage: StorageState | null): string => {
  const { quotaBytes, usedBytes } = storage ?? { quotaBytes: null, usedBytes: null };
  const free = quotaBytes === null || usedBytes === null ? '' : ` of ${bytesWords(quotaBytes - usedBytes)} that this browser offers`;
  return `Needs up to ${bytesWords(need)}${free}.`;
};
