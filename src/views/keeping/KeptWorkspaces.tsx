import { useState } from 'react';
import type { WorkspaceListing } from '../../store/index.ts';
import { formatMoment } from '../../domain/format.ts';
import { Button, Callout, Card, DataTable, Muted, Row } from '../../ui/index.ts';
import { useKeeping } from './keeping-context.ts';
import { OpenDialog } from './OpenDialog.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { backupWords, bytesWords } from './status-words.ts';
import { useNow } from './use-now.ts';
import { useRun } from './use-run.ts';
import { WipeDialog } from './WipeDialog.tsx';

/** The workspaces of this browser, each with a way to open and to wipe it, and the way in for a backup. */
export const KeptWorkspaces = () => {
  const [state, keeping] = useKeeping();
  const { list, open, off, storage } = state;
  const running = useRun();
  const now = useNow();
  const [asked, setAsked] = useState<string | null>(null);
  const [restores, setRestores] = useState(false);
  const [wiped, setWiped] = useState<string | null>(null);
  const openOne = ({ id, key }: WorkspaceListing): void => {
    if (key === 'passphrase') setAsked(id);
    else void running.run(() => keeping.open(id));
  };
  const lost = storage?.lostWorkspaces ?? 0;
  return (
    <Card
      title="Kept workspaces"
      actions={
        off === null ? (
          <Button size="small" onClick={() => setRestores(true)}>
            Restore a backup
          </Button>
        ) : null
      }
      foot={off ?? 'Nothing is kept unless you keep it; what you keep is encrypted.'}
    >
      {lost === 0 ? null : (
        <Callout tone="danger" title={lost === 1 ? 'The browser removed a kept workspace' : `The browser removed ${lost} kept workspaces`}>
          Its key is still here, its data is not: browsers do this when the disk is full or a site is long unused. A backup brings it back.
        </Callout>
      )}
      {running.problem === null ? null : <Callout tone="danger" title={running.problem} />}
      {(list ?? []).length === 0 ? (
        <Muted>{list === null ? 'Asking the browser …' : 'Nothing is kept in this browser.'}</Muted>
      ) : (
        <DataTable
          caption="Kept workspaces"
          captionHidden
          sortable={false}
          columns={[
            { id: 'name', header: 'Workspace', names: true, value: nameOf },
            {
              id: 'ways',
              header: 'Ways on',
              value: () => '',
              cell: (one) => (
                <Row>
                  {one.id === open?.state.id || one.problem !== null ? null : (
                    <Button size="small" kind="primary" busy={running.busy} label={`Open ${nameOf(one)}`} onClick={() => openOne(one)}>
                      Open
                    </Button>
                  )}
                  <Button size="small" label={`Wipe ${nameOf(one)}`} onClick={() => setWiped(one.id)}>
                    Wipe
                  </Button>
                </Row>
              ),
            },
            { id: 'state', header: 'State', value: (one) => stateOf(one, open?.state.id ?? null) },
            { id: 'kept', header: 'Last kept', value: ({ keptAt }) => (keptAt === null ? '–' : formatMoment(keptAt)) },
            {
              id: 'backup',
              header: 'Backup',
              value: ({ name, backedUpAt }) => (name === null ? '–' : backupWords(backedUpAt, now)),
            },
            {
              id: 'size',
              header: 'Size',
              align: 'right',
              value: ({ bytesOnDisk }) => bytesOnDisk,
              cell: (one) => bytesWords(one.bytesOnDisk),
            },
          ]}
          rows={list ?? []}
          rowKey={({ id }) => id}
        />
      )}
      <OpenDialog id={asked} onClose={() => setAsked(null)} />
      <RestoreDialog open={restores} onClose={() => setRestores(false)} />
      <WipeDialog what={wiped} onClose={() => setWiped(null)} />
    </Card>
  );
};

/** Under a passphrase the name is locked, too, unless it was chosen to show. */
const nameOf = ({ id, name, createdAt }: WorkspaceListing): string =>
  name ?? `Locked workspace ${createdAt === null ? id.slice(0, 4) : `of ${formatMoment(createdAt)}`}`;

const stateOf = ({ id, key, problem }: WorkspaceListing, open: string | null): string => {
  if (problem !== null) return problem;
  if (id === open) return 'open here';
  return key === 'passphrase' ? 'locked by a passphrase' : 'opens with the key of this browser';
};
