import { formatCount } from '../../domain/format.ts';
import { Card, DataTable, Disclosure, LinkText, PageHead, Stack } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import type { PackSummary, Session } from '../session-contract.ts';
import { CommitmentRegister } from './CommitmentRegister.tsx';
import { OccupationMatches } from './OccupationMatches.tsx';

/** Both yardsticks: the market packs with vintage and caution, the match of our jobs to occupations, our own commitments. */
export const BenchmarksPage = () => {
  const session = useSession();
  return (
    <Stack gap={16}>
      <PageHead
        page="Benchmarks"
        finding={findingOf(session)}
        lead="Every outside figure names its source, period and population. A commitment is the second yardstick: judged as a fact, met or missed."
      />
      <OccupationMatches />
      <CommitmentRegister />
      <Packs packs={session.packs} />
    </Stack>
  );
};

const findingOf = ({ packs, occupationMatches, commitments }: Session): string => {
  const open = occupationMatches.filter(({ state }) => state === 'proposed' || state === 'unmatched').length;
  const adopted = commitments.filter(({ status }) => status === 'adopted').length;
  const jobs = open === 0 ? '' : `; ${formatCount(open)} ${open === 1 ? 'job waits' : 'jobs wait'} for a confirmed occupation`;
  return `${formatCount(packs.length)} market ${packs.length === 1 ? 'pack' : 'packs'} and ${formatCount(adopted)} adopted ${adopted === 1 ? 'commitment' : 'commitments'}${jobs}`;
};

const Packs = ({ packs }: { readonly packs: readonly PackSummary[] }) => {
  const { infos } = useSession();
  const usesOf = ({ usedBy }: PackSummary) => usedBy.flatMap((id) => infos.get(id) ?? []);
  return (
    <Card
      title="Market packs"
      foot="Bundled packs are public figures; nothing is fetched. Addresses of publishers are text to copy, not links."
    >
      <DataTable
        caption="Market packs with vintage, geography, license and cautions"
        captionHidden
        empty="No pack is loaded."
        columns={[
          {
            id: 'title',
            header: 'Pack',
            names: true,
            value: (pack) => pack.title,
            cell: (pack) => (
              <>
                <strong>{pack.title}</strong>
                <br />
                <small>{pack.publisher}</small>
              </>
            ),
          },
          { id: 'vintage', header: 'Vintage', value: (pack) => pack.vintage },
          { id: 'geography', header: 'Geography', value: (pack) => pack.geography },
          { id: 'figures', header: 'Figures', align: 'right', value: (pack) => pack.figures, cell: (pack) => formatCount(pack.figures) },
          {
            id: 'usedBy',
            header: 'Used by',
            value: (pack) => usesOf(pack).length,
            cell: (pack) =>
              usesOf(pack).length === 0
                ? 'no figure of ours yet'
                : usesOf(pack).map((info, index) => (
                    <span key={info.id}>
                      {index === 0 ? '' : ', '}
                      <LinkText href={`#/metric/${info.id}`}>{info.label}</LinkText>
                    </span>
                  )),
          },
          {
            id: 'cautions',
            header: 'Population, license, cautions',
            value: (pack) => pack.cautions.length,
            cell: (pack) => <PackDetails pack={pack} />,
          },
        ]}
        rows={packs}
        rowKey={(pack) => pack.id}
      />
    </Card>
  );
};

const PackDetails = ({ pack: { population, license, cautions } }: { readonly pack: PackSummary }) => (
  <Disclosure
    summary={cautions.length === 0 ? 'Details' : `${formatCount(cautions.length)} ${cautions.length === 1 ? 'caution' : 'cautions'}`}
  >
    <p>
      {population}. License: {license}
    </p>
    {cautions.length === 0 ? null : (
      <ul>
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    )}
  </Disclosure>
);
