import { useEffect, useRef, useState } from 'react';
import { Button, Choice, Muted, Row, TextInput } from '../../ui/index.ts';
import { AskDialog } from './AskDialog.tsx';
import { useKeeping } from './keeping-context.ts';
import { useRun } from './use-run.ts';

/** A backup file and its passphrase become a workspace of this browser, which opens at once. */
export const RestoreDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const [, keeping] = useKeeping();
  const running = useRun();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [under, setUnder] = useState<'device' | 'passphrase'>('device');
  const [hasDeviceKey, setHasDeviceKey] = useState(true);
  useEffect(() => {
    if (open)
      void keeping.askStorage().then(
        ({ deviceKey }) => setHasDeviceKey(deviceKey),
        () => undefined,
      );
  }, [open, keeping]);
  const close = (): void => {
    setFile(null);
    setPassphrase('');
    running.reset();
    onClose();
  };
  const restore = async (): Promise<void> => {
    if (file === null) return;
    const keepUnder = hasDeviceKey && under === 'device' ? null : passphrase;
    if (await running.run(() => keeping.restore(file, passphrase, keepUnder))) close();
  };
  return (
    <AskDialog
      title="Restore a backup"
      open={open}
      onClose={close}
      action="Restore"
      onAct={() => void restore()}
      disabled={file === null || passphrase === ''}
      running={running}
    >
      <p>The backup is kept in this browser as a workspace of its own and opened. Workspaces that are here already stay as they are.</p>
      <Row>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          accept=".jqw"
          tabIndex={-1}
          aria-label="Backup file"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
        <Button onClick={() => input.current?.click()}>Choose a backup file</Button>
        <Muted>{file === null ? 'Ends in .jqw' : file.name}</Muted>
      </Row>
      <TextInput
        label="Passphrase of the backup"
        type="password"
        autoComplete="current-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      {hasDeviceKey ? (
        <Choice
          label="Here it is locked by"
          value={under}
          options={[
            { value: 'device', label: 'A key of this browser' },
            { value: 'passphrase', label: 'The same passphrase' },
          ]}
          onChange={(value) => setUnder(value === 'passphrase' ? 'passphrase' : 'device')}
        />
      ) : (
        <Muted>Here it is locked by the same passphrase.</Muted>
      )}
    </AskDialog>
  );
};
