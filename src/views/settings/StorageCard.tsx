import { useState, type ReactNode } from 'react';
import { Button, Callout, Card, Disclosure, Muted, Row, Select, Stack, Switch } from '../../ui/index.ts';
import { BackUpDialog } from '../keeping/BackUpDialog.tsx';
import { KeepDialog } from '../keeping/KeepDialog.tsx';
import { useKeeping } from '../keeping/keeping-context.ts';
import type { KeepingState, OpenWorkspace } from '../keeping/keeping-contract.ts';
import { NameSwitch } from '../keeping/NameSwitch.tsx';
import { PassphraseDialog } from '../keeping/PassphraseDialog.tsx';
import { RestoreDialog } from '../keeping/RestoreDialog.tsx';
import { bytesWords, monthsWords, statusSentence } from '../keeping/status-words.ts';
import { useNow } from '../keeping/use-now.ts';
import { useRun } from '../keeping/use-run.ts';
import { WipeDialog } from '../keeping/WipeDialog.tsx';

type Asked = 'keep' | 'backup' | 'restore' | 'passphrase' | 'wipe' | 'wipe everything' | null;

/** What is kept, under which key, how much room it takes, and every way to change that. */
export const StorageCard = () => {
  const [state, keeping] = useKeeping();
  const hasFiles = keeping.bytesInHand() > 0;
  const running = useRun();
  const now = useNow();
  const [asked, setAsked] = useState<Asked>(null);
  const { open, off, busy } = state;
  const close = (): void => setAsked(null);
  const ask = (what: Asked, words: string, kind: 'plain' | 'primary' | 'danger' = 'plain'): ReactNode => (
    <Button kind={kind} onClick={() => setAsked(what)}>
      {words}
    </Button>
  );
  return (
    <Card title="Storage" foot={figures(state)}>
      <Stack gap={12}>
        <p role="status">
          <strong>{headOf(state)}</strong>. {busy ?? firstUpper(statusSentence(state, now))}.
        </p>
        {off === null ? null : <Callout tone="caution" title={off} />}
        {running.problem === null ? null : <Callout tone="danger" title={running.problem} />}
        <Row>
          {open === null && off === null && hasFiles ? ask('keep', 'Keep', 'primary') : null}
          {open?.as === 'writer' ? (
            <>
              {ask('backup', 'Back up', 'primary')}
              {ask('passphrase', open.key === 'passphrase' ? 'Change or remove the passphrase' : 'Add a passphrase')}
            </>
          ) : null}
          {open?.key === 'passphrase' ? <Button onClick={() => void running.run(keeping.lock)}>Lock now</Button> : null}
          {open === null ? null : <Button onClick={() => void running.run(keeping.close)}>Close</Button>}
          {off === null ? ask('restore', 'Restore a backup') : null}
          {open === null ? null : ask('wipe', 'Wipe this workspace', 'danger')}
          {off === null ? ask('wipe everything', 'Wipe everything', 'danger') : null}
        </Row>
        {open === null && !hasFiles && off === null ? <Muted>Add files first; then they can be kept.</Muted> : null}
        {open?.as === 'writer' ? (
          <Care open={open} showsName={(state.list ?? []).some(({ id, name }) => id === open.state.id && name !== null)} />
        ) : null}
        {off === null || state.keepsNothing ? <NothingSwitch /> : null}
        <Limits />
      </Stack>
      <KeepDialog open={asked === 'keep'} onClose={close} />
      <BackUpDialog open={asked === 'backup'} onClose={close} />
      <RestoreDialog open={asked === 'restore'} onClose={close} />
      <PassphraseDialog open={asked === 'passphrase'} onClose={close} />
      <WipeDialog what={asked === 'wipe' ? (open?.state.id ?? null) : asked === 'wipe everything' ? 'everything' : null} onClose={close} />
    </Card>
  );
};

const headOf = ({ list, open }: KeepingState): string =>
  open?.state.name ?? ((list ?? []).length === 0 ? 'Nothing is kept in this browser' : 'No workspace is open');

const firstUpper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const figures = ({ storage, open }: KeepingState): string => {
  if (storage === null) return 'Nothing is kept unless you keep it; what you keep is encrypted; one button removes it.';
  const { usedBytes, quotaBytes, persisted, disk } = storage;
  const used =
    usedBytes === null
      ? ''
      : `This page uses ${bytesWords(usedBytes)}${quotaBytes === null ? '' : ` of ${bytesWords(quotaBytes)} that the browser offers`}. `;
  const mine = open === null ? '' : `This workspace takes ${bytesWords(open.state.bytesOnDisk)}. `;
  const place = disk === 'opfs' ? 'Private files of the browser (OPFS)' : 'A database of the browser (IndexedDB)';
  return `${mine}${used}${place}. ${
    persisted
      ? 'The browser promised not to remove it by itself.'
      : 'The browser made no promise: when the disk is full, or the page is long unused, it may remove what is kept. Back up.'
  }`;
};

const minutes = [5, 15, 30, 60];
const months = [3, 6, 12, 24, 36];

/** For a computer on which nothing may stay: the ways to keep go, and the page says so. */
const NothingSwitch = () => {
  const [{ keepsNothing, open, list }, keeping] = useKeeping();
  const running = useRun();
  const isSomethingKept = open !== null || (list ?? []).length > 0;
  return (
    <>
      <Switch
        label="Keep nothing on this computer"
        hint={
          isSomethingKept
            ? 'Something is kept in this browser: wipe it first.'
            : 'Takes the ways to keep away. Files, answers and settings are gone when this tab is closed.'
        }
        checked={keepsNothing}
        disabled={isSomethingKept}
        onChange={(on) => void running.run(() => keeping.keepNothing(on))}
      />
      {running.problem === null ? null : <Callout tone="danger" title={running.problem} />}
    </>
  );
};

interface CareProps {
  readonly open: OpenWorkspace;
  readonly showsName: boolean;
}

const Care = ({ open: { key, options }, showsName }: CareProps) => {
  const [, keeping] = useKeeping();
  return (
    <Stack gap={12}>
      <Row align="end">
        {key === 'passphrase' ? (
          <Select
            label="Locks itself when untouched for"
            value={String(options.autoLockMinutes)}
            options={minutes.map((count) => ({ value: String(count), label: `${count} minutes` }))}
            onChange={(value) => keeping.setOptions({ autoLockMinutes: Number(value) })}
          />
        ) : null}
        <Select
          label="Reminds to remove files kept for"
          value={String(options.remindAfterMonths ?? 0)}
          options={[...months.map((count) => ({ value: String(count), label: monthsWords(count) })), { value: '0', label: 'never' }]}
          onChange={(value) => keeping.setOptions({ remindAfterMonths: value === '0' ? null : Number(value) })}
        />
      </Row>
      {key === 'passphrase' ? <NameSwitch checked={showsName} onChange={(shows) => void keeping.showName(shows)} /> : null}
    </Stack>
  );
};

const Limits = () => (
  <Disclosure summary="What the encryption does not do">
    <ul>
      <li>
        Key of this browser: its raw bytes lie readable in the browser profile. It stops another program from reading names by accident, a
        stray copy of the storage files, and scripts; not a person who has the profile folder. For that: a passphrase, or disk encryption.
      </li>
      <li>
        The app as one file: in Chromium every local HTML page shares one storage, so there is no key of the browser. Keeping needs a
        passphrase, or use a backup file.
      </li>
      <li>Putting back older copies of the files cannot be noticed. Freed disk blocks cannot be promised gone; encryption covers them.</li>
      <li>
        Cells of dropped columns are overwritten in what is kept. To use such a column later, for instance race or ethnicity, remove its
        file and add it again.
      </li>
    </ul>
  </Disclosure>
);
