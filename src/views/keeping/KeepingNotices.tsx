import { useState } from 'react';
import { Button, Callout, Row } from '../../ui/index.ts';
import { useKeeping } from './keeping-context.ts';
import type { OpenWorkspace } from './keeping-contract.ts';
import styles from './keeping.module.css';
import { OpenDialog } from './OpenDialog.tsx';
import { retentionWords } from './status-words.ts';
import { useNow } from './use-now.ts';
import { useRun } from './use-run.ts';
import { WhatIsLeft } from './WhatIsLeft.tsx';

/** What a person must know about keeping at once, each with a way on. */
export const KeepingNotices = ({ forLeaders }: { readonly forLeaders: boolean }) => {
  const [{ open, problem, wiped }, keeping] = useKeeping();
  const running = useRun();
  if (open === null)
    return (
      <div className={styles['notices']}>
        <WhatIsLeft left={wiped} />
        {problem === null ? null : <Callout tone="caution" title={problem.message} />}
      </div>
    );
  return (
    <div className={styles['notices']}>
      {problem?.about === 'opening' && open.as === 'writer' ? <Callout tone="danger" title={problem.message} /> : null}
      {problem?.about !== 'keeping' || open.as !== 'writer' ? null : (
        <Callout
          tone="danger"
          title="Changes in this tab are not kept"
          action={
            <Row>
              <Button size="small" busy={running.busy} onClick={() => void running.run(keeping.keepAgain)}>
                Try again
              </Button>
              <Button size="small" onClick={() => void running.run(keeping.goOnWithout)}>
                Go on without keeping
              </Button>
            </Row>
          }
        >
          {problem.message} What was kept before is whole.
        </Callout>
      )}
      {open.behind && open.as === 'reader' ? <Behind open={open} /> : null}
      {open.as === 'writer' ? null : <NotWriting open={open} because={problem?.message ?? null} />}
      {forLeaders ? null : <Damaged open={open} />}
      {forLeaders ? null : <Unkeepable open={open} />}
      {forLeaders ? null : <Retention open={open} />}
    </div>
  );
};

const NotWriting = ({ open, because }: { readonly open: OpenWorkspace; readonly because: string | null }) => {
  const [, keeping] = useKeeping();
  const running = useRun();
  const [asks, setAsks] = useState(false);
  const takeOver = open.as === 'reader';
  const { id } = open.state;
  const again = (): void => {
    if (open.key === 'passphrase') setAsks(true);
    else void running.run(() => keeping.open(id, { takeOver }));
  };
  return (
    <Callout
      tone="caution"
      title={takeOver ? 'Read-only: this workspace is open in another tab' : 'The storage of this page stopped'}
      action={
        <Row>
          <Button size="small" kind="primary" busy={running.busy} onClick={again}>
            {takeOver ? 'Take over' : 'Open it again'}
          </Button>
          <Button size="small" onClick={() => void running.run(keeping.goOnWithout)}>
            Go on without keeping
          </Button>
        </Row>
      }
    >
      {takeOver
        ? 'What you change here is not kept. Taking over lets the other tab finish what it is writing, and makes that one read-only; if it has kept anything since, this tab shows that instead.'
        : (because ?? 'What was kept is untouched.')}
      {running.problem === null ? null : ` ${running.problem}`}
      <OpenDialog id={asks ? id : null} takeOver={takeOver} onClose={() => setAsks(false)} />
    </Callout>
  );
};

const Behind = ({ open: { unkept } }: { readonly open: OpenWorkspace }) => {
  const [, keeping] = useKeeping();
  const running = useRun();
  return (
    <Callout
      tone="caution"
      title="The other tab has kept changes that are not shown here"
      action={
        <Button size="small" kind="primary" busy={running.busy} onClick={() => void running.run(keeping.catchUp)}>
          Show them
        </Button>
      }
    >
      {unkept ? 'They take the place of what you changed in this tab.' : 'The figures here are of before.'}
      {running.problem === null ? null : ` ${running.problem}`}
    </Callout>
  );
};

const Damaged = ({ open: { damaged } }: { readonly open: OpenWorkspace }) =>
  damaged.length === 0 ? null : (
    <Callout
      tone="danger"
      title={damaged.length === 1 ? 'A part of this workspace is damaged' : `${damaged.length} parts of this workspace are damaged`}
    >
      {damaged.map((name) => (name === null ? 'answers and settings' : `“${name}”`)).join(', ')}. The rest is open. Add the damaged files
      again, or restore a backup.
    </Callout>
  );

const Unkeepable = ({ open: { unkeepable } }: { readonly open: OpenWorkspace }) => {
  const [, keeping] = useKeeping();
  const running = useRun();
  return unkeepable.map(({ name, because }) => (
    <Callout
      key={name}
      tone="caution"
      title={`“${name}” is not kept`}
      action={
        <Button size="small" busy={running.busy} onClick={() => void running.run(() => keeping.keepUntouched(name))}>
          Keep it as it is, dropped columns too
        </Button>
      }
    >
      {because}
    </Callout>
  ));
};

const Retention = ({ open }: { readonly open: OpenWorkspace }) => {
  const [isLater, setLater] = useState(false);
  const words = retentionWords(open, useNow());
  return words === null || isLater ? null : (
    <Callout
      tone="caution"
      title="Is this data still needed?"
      action={
        <Button size="small" onClick={() => setLater(true)}>
          Later
        </Button>
      }
    >
      {words}
    </Callout>
  );
};
