import { useEffect, useState } from 'react';
import { Button, Callout, FilePicker, PageHead, Row, Stack, StateBox, Stepper, LinkText } from '../../ui/index.ts';
import { goTo, useHashPath } from '../hash-location.ts';
import { PasteDialog } from '../start/PasteDialog.tsx';
import { AddNextYear } from './AddNextYear.tsx';
import { useDesk } from './desk-context.ts';
import type { DeskState } from './desk-state.ts';
import { FilesCard } from './FilesCard.tsx';
import { FileSteps } from './FileSteps.tsx';
import styles from './import.module.css';
import { blockingQuestions, questionsInOrder, isOpen } from './open-questions.ts';
import { QuestionsCard } from './QuestionsCard.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import { isStepId, wizardSteps, type StepId } from './wizard-steps.ts';

/** The import on one page: files, questions, each file's steps, review. The address says which file and step is open. */
export const ImportPage = () => {
  const [state, desk] = useDesk();
  const { chosen, step } = usePlace(state);
  const plan = state.read.plans[chosen];
  const isEmpty = state.files.length === 0 && state.work === null;
  useUndoKeys();
  return (
    <div aria-busy={state.work !== null}>
      <Stack gap={24}>
        <PageHead
          page="Import"
          finding={sentence(state)}
          actions={
            <Row>
              {state.read.plans.length === 0 ? null : (
                <Button kind="primary" onClick={() => goTo(`/import/${chosen + 1}/review`)}>
                  To the review
                </Button>
              )}
              <Button
                disabled={state.undo === null}
                label={state.undo === null ? 'Undo' : `Undo ${state.undo}`}
                onClick={() => void desk.undo()}
              >
                Undo
              </Button>
              <Button
                disabled={state.redo === null}
                label={state.redo === null ? 'Redo' : `Redo ${state.redo}`}
                onClick={() => void desk.redo()}
              >
                Redo
              </Button>
            </Row>
          }
        />
        <Stepper
          label="Steps of the import"
          steps={wizardSteps(state, step ?? (isEmpty ? 'add' : 'review'))}
          onStep={(id) => goTo(`/import/${chosen + 1}/${id}`)}
        />
        {state.problem === null ? null : (
          <Callout
            tone="danger"
            title="Reading stopped"
            action={
              <Button kind="primary" onClick={() => void desk.restart()}>
                Start again
              </Button>
            }
          >
            {state.problem}
          </Callout>
        )}
        <ReadingProgress />
        {isEmpty ? (
          <StateBox state="empty" title="No file yet" action={<LinkText href="#/start">To the start page, with sample data</LinkText>}>
            Drop exports here, choose them, or paste a table.
          </StateBox>
        ) : null}
        {state.read.plans.length + state.read.refused.length === 0 ? null : <FilesCard chosen={chosen} />}
        <AddMore />
        <AddNextYear />
        <QuestionsCard />
        {plan === undefined ? null : <FileSteps key={plan.reading.name} plan={plan} step={step} />}
        {state.read.plans.length === 0 ? null : (
          <div id="review" className={styles['review']}>
            <ReviewCard />
          </div>
        )}
      </Stack>
    </div>
  );
};

const AddMore = () => {
  const [, desk] = useDesk();
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <FilePicker label="Add files" hint="CSV or TSV; several at once." onFiles={(files) => void desk.add(files)}>
        <Button onClick={() => setPasting(true)}>Paste a table</Button>
      </FilePicker>
      <PasteDialog open={pasting} onClose={() => setPasting(false)} onFile={(file) => void desk.add([file])} />
    </>
  );
};

/** `#/import/2/match`: the second file, its columns. A file is named by its place, never by its name. */
const usePlace = (state: DeskState): { readonly chosen: number; readonly step: StepId | null } => {
  const [path] = useHashPath();
  const [, , file = '1', step = ''] = path.split('/');
  const last = Math.max(0, state.read.plans.length - 1);
  const chosen = Math.min(last, Math.max(0, (Number.parseInt(file, 10) || 1) - 1));
  const known = isStepId(step) ? step : null;
  useEffect(() => {
    if (known === 'review') {
      const review = document.getElementById('review');
      review?.scrollIntoView();
      review?.querySelector<HTMLElement>('button:not(:disabled)')?.focus({ preventScroll: true });
    }
    if (known === 'add') document.getElementById('title')?.focus();
  }, [known]);
  return { chosen, step: known };
};

const sentence = (state: DeskState): string => {
  const { plans, refused } = state.read;
  if (plans.length + refused.length === 0) return state.work === null ? 'Add the exports you have' : 'Reading your files';
  const files = plans.length === 1 ? 'One file read' : `${plans.length} files read`;
  const failed = refused.length === 0 ? '' : `, ${refused.length} could not be read`;
  const open = blockingQuestions(state.read).length;
  const look = questionsInOrder(state.read).filter(isOpen).length;
  const ask =
    open === 1
      ? ', one question needs an answer'
      : open > 1
        ? `, ${open} questions need an answer`
        : look > 0
          ? `, ready; ${look} ${look === 1 ? 'reading' : 'readings'} to check`
          : ', ready';
  if (plans.length > 0 && plans.every((plan) => plan.setAside)) return `${files}${failed}, nothing in it can be used as it stands`;
  return `${files}${failed}${plans.length === 0 ? '' : ask}`;
};

/** Ctrl+Z and Ctrl+Shift+Z, outside fields that have an undo of their own. */
const useUndoKeys = (): void => {
  const [, desk] = useDesk();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      event.preventDefault();
      void (event.shiftKey ? desk.redo() : desk.undo());
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [desk]);
};
