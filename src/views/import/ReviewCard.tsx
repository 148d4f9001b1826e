import { useState } from 'react';
import { saveText } from '../../charts/index.ts';
import { formatCount } from '../../domain/format.ts';
import { isIsoDate } from '../../domain/period.ts';
import { Button, Callout, Card, Muted, Row, Stack, TextInput } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import { asOfAllFiles } from './answer-ids.ts';
import { useDesk } from './desk-context.ts';
import styles from './import.module.css';
import { LoadingProgress } from './LoadingProgress.tsx';
import { blockingQuestions } from './open-questions.ts';
import { useShowFindings, wasCanceled } from './use-show-findings.ts';

/** What goes into the figures, the day they are read on, the rows held back, and the way on. */
export const ReviewCard = () => {
  const session = useSession();
  const [state, desk] = useDesk();
  const { show } = useShowFindings();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const used = state.read.plans.filter((plan) => !plan.setAside);
  const rows = used.reduce((sum, plan) => sum + plan.reading.ledger.loaded, 0);
  const heldBack = state.read.plans.reduce((sum, plan) => sum + plan.reading.quarantined.length, 0);
  const blocking = blockingQuestions(state.read);
  const run = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await show();
    } catch (cause) {
      if (!wasCanceled(cause)) setProblem(cause instanceof Error ? cause.message : String(cause));
    } finally {
      setBusy(false);
    }
  };
  const download = async (): Promise<void> => saveText('rows-set-aside.csv', 'text/csv', await (await desk.importer()).quarantineCsv());
  return (
    <Card title="Review">
      <Stack gap={12}>
        <p>
          {formatCount(rows)} rows of {used.length === 1 ? 'one file' : `${used.length} files`} go into the figures
          {state.read.plans.length > used.length ? `; ${state.read.plans.length - used.length} set aside` : ''}
          {state.read.refused.length > 0 ? `; ${state.read.refused.length} not read` : ''}.
        </p>
        <div className={styles['narrow']}>
          <TextInput
            label="Day the figures are read on, for all files"
            type="date"
            value={state.answers[asOfAllFiles] ?? ''}
            hint="Empty: the day that each file says or points to."
            onChange={(day) => void desk.answer({ [asOfAllFiles]: isIsoDate(day) ? day : null }, 'the day of the figures')}
          />
        </div>
        {blocking.length === 0 ? null : (
          <Callout
            tone="caution"
            title={blocking.length === 1 ? 'One question needs an answer first' : `${blocking.length} questions need an answer first`}
          >
            Figures that need those columns cannot be computed before. A column can also be left out: set it to “Not one of ours”.
          </Callout>
        )}
        {problem === null ? null : (
          <Callout tone="danger" title="The files could not be loaded" action={<Button onClick={session.restart}>Start again</Button>}>
            {problem} Your files and answers are still here.
          </Callout>
        )}
        <LoadingProgress />
        <Row>
          <Button kind="primary" disabled={blocking.length > 0 || used.length === 0} busy={busy} onClick={() => void run()}>
            Show findings
          </Button>
          {heldBack === 0 ? null : (
            <Button onClick={() => void download()}>
              Download the {formatCount(heldBack)} {heldBack === 1 ? 'row' : 'rows'} set aside
            </Button>
          )}
        </Row>
        <Muted>The files themselves are not changed. Everything here can be changed afterwards, and undone.</Muted>
      </Stack>
    </Card>
  );
};
