import { useState } from 'react';
import { goTo } from '../hash-location.ts';
import {
  Button,
  Callout,
  Card,
  Columns,
  DataTable,
  Disclosure,
  FilePicker,
  LinkText,
  Muted,
  PageHead,
  Row,
  Stack,
  Stepper,
} from '../../ui/index.ts';
import { useDesk } from '../import/desk-context.ts';
import { explainedKinds, kindWords } from '../import/kind-words.ts';
import { AddNextYear } from '../import/AddNextYear.tsx';
import { LoadingProgress } from '../import/LoadingProgress.tsx';
import { ReadingProgress } from '../import/ReadingProgress.tsx';
import { useSampleData } from '../import/use-sample-data.ts';
import { KeptWorkspaces } from '../keeping/KeptWorkspaces.tsx';
import { useSession } from '../session-context.ts';
import { PasteDialog } from './PasteDialog.tsx';

/** The first screen: a way in for files, a way in without any, and what each kind of file answers. */
export const StartPage = () => {
  const session = useSession();
  const [desk, actions] = useDesk();
  const [pasting, setPasting] = useState(false);
  const sample = useSampleData();
  const add = (files: readonly File[]): void => {
    void actions.add(files);
    goTo('/import');
  };
  return (
    <Stack gap={24}>
      <PageHead
        page="Start"
        finding="See how your jobs compare, and where to act"
        lead="Add the exports you have. One salary file is enough to begin; every further file answers more."
      />
      <Stepper
        label="From files to findings"
        steps={[
          { id: 'add', label: 'Add', state: 'current' },
          { id: 'match', label: 'Match', state: 'ahead' },
          { id: 'findings', label: 'Findings', state: 'ahead' },
        ]}
      />
      <FilePicker
        label="Drop CSV or TSV exports anywhere on this page"
        hint="Salary, roster, leavers, promotions, survey, hiring, benefits; several files at once."
        accept=".csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain"
        onFiles={add}
      >
        <Button onClick={() => setPasting(true)}>Paste a table</Button>
        <Button onClick={sample.load} busy={sample.busy}>
          Try it with sample data
        </Button>
      </FilePicker>
      <Muted>
        The sample is a county of about 2,900 made-up people. Everything on screen and in every export is marked SAMPLE while it is loaded.
      </Muted>
      {sample.problem === null ? null : (
        <Callout tone="danger" title="The sample data did not load">
          {sample.problem}
        </Callout>
      )}
      <ReadingProgress />
      <LoadingProgress />
      {desk.files.length === 0 ? null : (
        <Callout
          title={desk.files.length === 1 ? 'One file is in hand.' : `${desk.files.length} files are in hand.`}
          action={
            <Row>
              <LinkText href="#/import" asButton>
                Go on with the import
              </LinkText>
              {session.status === 'ready' ? <LinkText href="#/overview">See the findings</LinkText> : null}
            </Row>
          }
        />
      )}
      <AddNextYear />
      <PasteDialog open={pasting} onClose={() => setPasting(false)} onFile={(file) => add([file])} />
      <KeptWorkspaces />
      <Columns min={420}>
        <Card title="Which file answers what">
          <DataTable
            caption="Which file answers what"
            captionHidden
            sortable={false}
            columns={[
              { id: 'kind', header: 'File', names: true, value: (kind) => kindWords[kind].label },
              { id: 'answers', header: 'Answers', value: (kind) => kindWords[kind].answers ?? '' },
              { id: 'needs', header: 'Needs at least', value: (kind) => kindWords[kind].needs ?? '' },
            ]}
            rows={explainedKinds}
            rowKey={(kind) => kind}
          />
        </Card>
        <Card title="Your files stay in this browser">
          <Stack gap={12}>
            <p>
              Nothing is sent anywhere: files are read, compared and ranked in this tab. Nothing is kept after the tab is closed, unless you
              keep it. Names, e-mail addresses, social security numbers and birth dates are dropped while a file is read, before anything is
              computed.
            </p>
            <Disclosure summary="How to check that yourself">
              <ul>
                <li>Pull the network cable, or switch the device to airplane mode, once this page is open. Everything still works.</li>
                <li>Open the browser’s developer tools, tab Network, and add a file: no request leaves for another address.</li>
                <li>The page’s content security policy (developer tools, tab Elements, first lines) forbids any other address.</li>
              </ul>
            </Disclosure>
            {session.status === 'starting' ? <Muted>Starting the local database. You can add files meanwhile.</Muted> : null}
          </Stack>
        </Card>
      </Columns>
    </Stack>
  );
};
