import { useQuery } from '@tanstack/react-query';
import { formatCount } from '../../domain/format.ts';
import type { Try } from '../../silence/index.ts';
import { Button, Callout, Card, CodeText, DataTable, LinkText, PageHead, Prose, Row, Stack, StateBox } from '../../ui/index.ts';
import { useAppWorkers } from './app-workers.ts';
import howToCheck from './how-to-check.md?raw';
import { isSilent, runProof, type ProvenPlace } from './run-proof.ts';
import { lookAround, type WhatIsHere } from './what-is-here.ts';

/** Tries to send something out by every way there is and shows that the browser refuses (trust.md §6). */
export const ProofPage = () => {
  const workers = useAppWorkers();
  const proof = useQuery({
    queryKey: ['proof'],
    queryFn: async () => ({ places: await runProof(workers), here: await lookAround() }),
    staleTime: 0,
    gcTime: 0,
  });
  const { places, here } = proof.isFetching || proof.data === undefined ? nothingYet : proof.data;
  return (
    <Stack gap={16}>
      <PageHead
        page="Proof of silence"
        finding={findingOf(places)}
        lead="This page tries to send something out by every way a page has, and so does each worker. The name it tries does not exist, so nothing leaves even if nothing stops it."
        crumbs={[{ label: 'Settings', href: '#/settings' }, { label: 'Proof of silence' }]}
      />
      {places === null || here === null ? (
        <StateBox state="loading" title="Trying every way out" height={480} />
      ) : (
        <>
          <TriesCard places={places} onAgain={() => void proof.refetch()} />
          <Card
            title="The policy in force"
            foot="Set by the page itself, before anything of it runs; a server may send the same as a header."
          >
            {here.policy === null ? (
              <Callout tone="danger" title="This page has no policy of its own">
                Only the built app carries one.
              </Callout>
            ) : (
              <CodeText label="Content-Security-Policy" text={here.policy.replaceAll('; ', ';\n')} />
            )}
            <p>
              Opened from {here.address};{' '}
              {here.isSecure ? 'a secure context' : 'not a secure context: nothing can be kept or encrypted here'}.
            </p>
          </Card>
          <LoadedCard here={here} />
          <Card title="How to check without trusting us">
            <Prose markdown={howToCheck} />
            <Row>
              <LinkText href="#/it-sheet">One page for IT, to print</LinkText>
            </Row>
          </Card>
        </>
      )}
    </Stack>
  );
};

const nothingYet: { readonly places: readonly ProvenPlace[] | null; readonly here: WhatIsHere | null } = { places: null, here: null };

const findingOf = (places: readonly ProvenPlace[] | null): string => {
  if (places === null) return 'Trying every way out of this page';
  const tries = places.flatMap((place) => place.tries);
  const blocked = tries.filter(({ outcome }) => outcome === 'blocked').length;
  return isSilent(places)
    ? `All ${formatCount(tries.length)} tries to reach another address were blocked by the policy`
    : `${formatCount(tries.length - blocked)} of ${formatCount(tries.length)} tries were not blocked by the policy`;
};

interface Line extends Try {
  readonly place: string;
}

const words = { blocked: 'blocked by the policy', failed: 'failed, but not by the policy', reached: 'reached the network' } as const;

const TriesCard = ({ places, onAgain }: { readonly places: readonly ProvenPlace[]; readonly onAgain: () => void }) => (
  <Card
    title="What was tried"
    actions={
      <Button size="small" onClick={onAgain}>
        Try again
      </Button>
    }
  >
    {places
      .filter(({ problem }) => problem !== null)
      .map(({ place, problem }) => (
        <Callout key={place} tone="danger" title={`${place}: nothing was tried`}>
          {problem}
        </Callout>
      ))}
    {isSilent(places) ? null : (
      <Callout tone="danger" title="Something was not stopped by the policy">
        Do not load personal data here. Most often the page was served without its policy, or an extension of the browser changed it.
      </Callout>
    )}
    <DataTable
      caption="Tries to reach another address"
      captionHidden
      columns={[
        { id: 'place', header: 'From', names: true, value: ({ place }) => place },
        { id: 'way', header: 'By', value: ({ way }) => way },
        { id: 'outcome', header: 'Outcome', value: ({ outcome }) => words[outcome] },
      ]}
      rows={places.flatMap(({ place, tries }): readonly Line[] => tries.map((one) => ({ ...one, place })))}
      rowKey={({ place, way }) => `${place} ${way}`}
    />
  </Card>
);

const LoadedCard = ({ here }: { readonly here: WhatIsHere }) => (
  <Card title="Loaded and stored">
    <DataTable
      caption="Files loaded since the page started"
      columns={[
        { id: 'from', header: 'From', names: true, value: ({ from }) => from },
        { id: 'files', header: 'Files', align: 'right', value: ({ files }) => files, cell: ({ files }) => formatCount(files) },
        { id: 'bytes', header: 'Bytes', align: 'right', value: ({ bytes }) => bytes, cell: ({ bytes }) => formatCount(bytes) },
      ]}
      rows={here.loaded}
      rowKey={({ from }) => from}
    />
    <DataTable
      caption="Stored by this page in this browser"
      columns={[
        { id: 'where', header: 'Where', names: true, value: ({ where }) => where },
        { id: 'what', header: 'What', value: ({ what }) => what },
      ]}
      rows={here.stored}
      rowKey={({ where }) => where}
    />
  </Card>
);
