import { useState } from 'react';
import { Choice, TextInput } from '../../ui/index.ts';
import { AskDialog } from './AskDialog.tsx';
import { useKeeping } from './keeping-context.ts';
import { isSound, NewPassphrase, untyped } from './NewPassphrase.tsx';
import { useRun } from './use-run.ts';

/** Adds, changes or removes the passphrase of the open workspace. */
export const PassphraseDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const [{ open: workspace, storage }, keeping] = useKeeping();
  const running = useRun();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(untyped);
  const [isToGo, setToGo] = useState(false);
  const has = workspace?.key === 'passphrase';
  const mayGo = has && storage?.deviceKey === true;
  const removes = mayGo && isToGo;
  const close = (): void => {
    setCurrent('');
    setNext(untyped);
    setToGo(false);
    running.reset();
    onClose();
  };
  const change = async (): Promise<void> => {
    if (await running.run(() => keeping.changePassphrase(has ? current : null, removes ? null : next.first))) close();
  };
  return (
    <AskDialog
      title={has ? 'Change or remove the passphrase' : 'Add a passphrase'}
      open={open}
      onClose={close}
      action={removes ? 'Remove the passphrase' : has ? 'Change the passphrase' : 'Add the passphrase'}
      onAct={() => void change()}
      disabled={(has && current === '') || (!removes && !isSound(next))}
      running={running}
    >
      {has ? (
        <TextInput label="Passphrase as it is now" type="password" autoComplete="current-password" value={current} onChange={setCurrent} />
      ) : (
        <p>The workspace then opens with the passphrase only, and the key of this browser is removed.</p>
      )}
      {mayGo ? (
        <Choice
          label="From now on"
          value={isToGo ? 'device' : 'passphrase'}
          options={[
            { value: 'passphrase', label: 'Another passphrase' },
            { value: 'device', label: 'A key of this browser' },
          ]}
          onChange={(value) => setToGo(value === 'device')}
        />
      ) : null}
      {removes ? null : <NewPassphrase label="New passphrase" hint="" value={next} onChange={setNext} />}
    </AskDialog>
  );
};
