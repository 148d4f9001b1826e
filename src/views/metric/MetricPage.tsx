import { useParams } from 'wouter';
import type { Comparison } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import { families, principles, responsibleLevels } from '../../domain/framework.ts';
import type { Availability, MetricInfo } from '../../domain/metric.ts';
import { cutName, parseCut, type Audience, type MetricId } from '../../domain/reading.ts';
import {
  Button,
  Callout,
  Card,
  CodeText,
  Columns,
  Disclosure,
  FilterBar,
  LinkText,
  PageHead,
  Prose,
  Select,
  Stack,
  StateBox,
} from '../../ui/index.ts';
import { Estimate } from '../figures/Estimate.tsx';
import { findingOf, gapSize } from '../figures/gap-words.ts';
import { addressOfCell, shownReading } from '../figures/released.ts';
import { SourceNote } from '../figures/SourceNote.tsx';
import { StudyLink } from '../figures/StudyLink.tsx';
import { facetWords } from '../figures/words.ts';
import { Updating } from '../figures/Updating.tsx';
import { Yardsticks } from '../figures/Yardsticks.tsx';
import { NoData } from '../NoData.tsx';
import { NoteMark } from '../notes/NoteMark.tsx';
import { placeOfNote } from '../notes/place-of-note.ts';
import { WithFootnotes } from '../notes/WithFootnotes.tsx';
import { notReleased } from './not-released.ts';
import { useComparisons } from '../queries.ts';
import { periodWords } from '../period-words.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';
import { useViewState } from '../view-state.ts';
import { FacetFigure } from './FacetFigure.tsx';
import { GroupFigure } from './GroupFigure.tsx';
import { OverTime } from './OverTime.tsx';

/** One metric: the figure of the whole organization, its parts, its groups, how it is counted. */
export const MetricPage = () => {
  const { id } = useParams<{ id: string }>();
  const session = useSession();
  const info = session.infos.get(id as MetricId);
  if (info === undefined)
    return (
      <Stack gap={24}>
        <PageHead page="Metric" finding="There is no such metric" crumbs={[{ label: 'Metrics', href: '#/metrics' }, { label: id }]} />
        <StateBox state="empty" title={`“${id}” is not in the catalogue`} action={<LinkText href="#/metrics">All metrics</LinkText>} />
      </Stack>
    );
  if (session.status !== 'ready' && session.dataAsOf === null)
    return <NoData page={info.label} session={session} would={`${info.question} No file is loaded that could answer it.`} />;
  return <OneMetric info={info} />;
};

const OneMetric = ({ info }: { readonly info: MetricInfo }) => {
  const session = useSession();
  const { period } = usePeriod();
  const [state, change] = useViewState();
  const availability = session.availability.get(info.id);
  const measured = availability?.state === 'ready' || availability?.state === 'partly';
  const by = state.by ?? cutName(session.cuts[0]?.cut ?? []);
  const cut = parseCut(by);
  const query = useComparisons({ metrics: measured ? [info.id] : [], cuts: cut.length === 0 ? [[]] : [[], cut], period, facets: 'all' });
  const crumbs = [{ label: 'Metrics', href: '#/metrics' }, { label: info.label }];

  if (!measured)
    return (
      <Stack gap={24}>
        <PageHead
          page={info.label}
          finding={`${info.label} ${session.audience === 'leader' ? 'is not released' : 'cannot be measured yet'}`}
          crumbs={crumbs}
          lead={info.question}
        />
        <Missing availability={availability} audience={session.audience} />
        <HowCounted info={info} />
      </Stack>
    );
  if (query.isError)
    return (
      <Stack gap={24}>
        <PageHead page={info.label} finding={`${info.label} could not be measured`} crumbs={crumbs} />
        <StateBox state="error" title={query.error.message} action={<Button onClick={() => void query.refetch()}>Retry</Button>} />
      </Stack>
    );
  if (query.data === undefined)
    return (
      <Stack gap={24}>
        <PageHead page={info.label} finding={`Measuring ${info.label.toLowerCase()}`} crumbs={crumbs} />
        <StateBox state="loading" title="Measuring" height={420} />
      </Stack>
    );

  const wholes = query.data.filter((comparison) => addressOfCell(comparison).cut.length === 0);
  const facets = facetsOf(wholes);
  const facet = facets.includes(state.facet ?? null) ? (state.facet ?? null) : (facets[0] ?? null);
  const whole = wholes.find((comparison) => addressOfCell(comparison).facet === facet);
  const groups = query.data.filter((comparison) => addressOfCell(comparison).cut.length > 0 && addressOfCell(comparison).facet === facet);
  const cutLabel = session.cuts.find((choice) => cutName(choice.cut) === by)?.label ?? 'Group';
  const parts = wholes.filter((comparison) => addressOfCell(comparison).facet !== null);
  return (
    <WithFootnotes about={({ at }) => at.metric === info.id}>
      <Stack gap={16}>
        <PageHead
          page={info.label}
          finding={
            whole === undefined
              ? `${info.label}: no figure for the whole organization`
              : findingOf(whole, info, session.limits[info.limits])
          }
          crumbs={crumbs}
          lead={`${info.question} ${periodWords(session, period)}.`}
        />
        {availability?.state === 'partly' ? <Callout tone="caution" title={`Partly measured: ${availability.loss}`} /> : null}
        <FilterBar>
          <Select
            label="By"
            value={by}
            options={session.cuts.map((choice) => ({
              value: cutName(choice.cut),
              label: `${choice.label} (${formatCount(choice.groups)})`,
            }))}
            onChange={(value) => change({ by: value })}
          />
          {facets.length < 2 ? null : (
            <Select
              label="Part"
              value={facet ?? ''}
              options={facets.map((choice) => ({ value: choice ?? '', label: choice === null ? 'All together' : facetWords(choice) }))}
              onChange={(value) => change({ facet: value })}
              searchable={facets.length > 12}
            />
          )}
          <Button kind="quiet" onClick={() => change({ by: undefined, facet: undefined })}>
            Reset
          </Button>
        </FilterBar>
        <Updating now={query.isPlaceholderData}>
          <Stack gap={16}>
            {whole === undefined ? null : <WholeCard info={info} whole={whole} />}
            <Card>
              <GroupFigure info={info} facet={facet} cutLabel={cutLabel} groups={groups} whole={whole} />
            </Card>
            {session.audience === 'leader' ? null : <OverTime info={info} facet={facet} cut={cut} groups={groups} />}
            {parts.length < 1 || wholes.length < 2 ? null : (
              <Card>
                <FacetFigure info={info} facets={wholes} />
              </Card>
            )}
          </Stack>
        </Updating>
        <HowCounted info={info} />
      </Stack>
    </WithFootnotes>
  );
};

const facetsOf = (wholes: readonly Comparison[]): readonly (string | null)[] => [
  ...new Set(wholes.map((comparison) => addressOfCell(comparison).facet)),
];

const WholeCard = ({ info, whole }: { readonly info: MetricInfo; readonly whole: Comparison }) => {
  const reading = shownReading(whole);
  return (
    <Card title="Whole organization" actions={<StudyLink metric={info.id} facet={addressOfCell(whole).facet} />}>
      <Columns min={320}>
        <div>
          <Estimate comparison={whole} big /> <NoteMark at={addressOfCell(whole)} what={placeOfNote(addressOfCell(whole), info)} />
          {reading === null || reading.notes.length === 0 ? null : <p>{reading.notes.join(' ')}</p>}
        </div>
        <Yardsticks comparison={whole} unit={info.unit} />
      </Columns>
      <SourceNote comparison={whole} />
    </Card>
  );
};

const Missing = ({ availability, audience }: { readonly availability: Availability | undefined; readonly audience: Audience }) =>
  audience === 'leader' ? (
    <StateBox state="empty" title={notReleased(availability)} action={<LinkText href="#/metrics">All metrics</LinkText>} />
  ) : (
    <NeedsFiles availability={availability} />
  );

const NeedsFiles = ({ availability }: { readonly availability: Availability | undefined }) => (
  <StateBox
    state="empty"
    title={
      availability?.state === 'missing'
        ? `Needs ${availability.missing.join(', ')}`
        : availability?.state === 'off'
          ? 'Switched off: its group column is not in use'
          : 'No loaded file measures this'
    }
    action={
      availability?.state === 'off' ? (
        <LinkText href="#/settings" asButton>
          Settings
        </LinkText>
      ) : (
        <LinkText href="#/import" asButton>
          Add files
        </LinkText>
      )
    }
  >
    {availability?.state === 'off'
      ? 'Groups that are off are neither stored nor computed.'
      : 'Once a file has these columns the figure appears here.'}
  </StateBox>
);

const HowCounted = ({ info }: { readonly info: MetricInfo }) => {
  const { audience, limits } = useSession();
  const own = limits[info.limits];
  return (
    <Card title="How this is counted">
      <Prose markdown={info.readme} />
      <p>
        Level by principle: {responsibleLevels[info.level].label}
        {info.principle === null ? '' : ` · principle: ${principles[info.principle].label}`}
        {info.family === null ? '' : ` · family: ${families[info.family]}`}. Shown from{' '}
        {audience === 'leader' ? own.leaderFrom : own.analystFrom} {info.base}, ranked from {own.flagFrom}; a gap under{' '}
        {gapSize(own.tolerance, own, info)} does not matter, {gapSize(own.scale, own, info)} is one material gap.
      </p>
      {audience === 'leader' ? null : (
        <Disclosure summary="The query (SQL)">
          <CodeText label="Contributions query" text={info.sql} />
        </Disclosure>
      )}
    </Card>
  );
};
