import { useParams } from 'wouter';
import type { Comparison } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { cutName, parseCut } from '../../domain/reading.ts';
import { Button, Card, Columns, FilterBar, LinkText, PageHead, Row, Select, Stack, StateBox } from '../../ui/index.ts';
import { Estimate } from '../figures/Estimate.tsx';
import { findingOf } from '../figures/gap-words.ts';
import { addressOfCell } from '../figures/released.ts';
import { StudyLink } from '../figures/StudyLink.tsx';
import { Updating } from '../figures/Updating.tsx';
import { Yardsticks } from '../figures/Yardsticks.tsx';
import { measurableMetrics } from '../measurable-metrics.ts';
import { NoData } from '../NoData.tsx';
import { useComparisons } from '../queries.ts';
import { periodWords } from '../period-words.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';
import { useViewState } from '../view-state.ts';
import { FacetFigure } from './FacetFigure.tsx';
import { GroupFigure } from './GroupFigure.tsx';
import { topics, type Topic } from './topics.ts';

/** Pay, retention, promotion, survey, hiring, benefits: the figures that together answer one question. */
export const TopicPage = () => {
  const { id } = useParams<{ id: string }>();
  const session = useSession();
  const topic = topics.find((candidate) => candidate.id === id);
  if (topic === undefined)
    return (
      <Stack gap={24}>
        <PageHead page="Metrics" finding="There is no such page" />
        <StateBox state="empty" title="Choose a topic from the navigation" action={<LinkText href="#/metrics">All metrics</LinkText>} />
      </Stack>
    );
  if (session.status !== 'ready' && session.dataAsOf === null)
    return <NoData page={topic.label} session={session} would={`${topic.question} Needs ${topic.needs}.`} />;
  return <OneTopic topic={topic} />;
};

const OneTopic = ({ topic }: { readonly topic: Topic }) => {
  const session = useSession();
  const { period } = usePeriod();
  const [state, change] = useViewState();
  const measurable = new Set(measurableMetrics(session));
  const infos = topic.metrics.flatMap((id) => session.infos.get(id) ?? []);
  const metrics = infos.map(({ id }) => id).filter((id) => measurable.has(id));
  const by = state.by ?? cutName(session.cuts[0]?.cut ?? []);
  const cut = parseCut(by);
  const query = useComparisons({ metrics, cuts: cut.length === 0 ? [[]] : [[], cut], period, facets: 'all' });
  const cutLabel = session.cuts.find((choice) => cutName(choice.cut) === by)?.label ?? 'Group';

  if (metrics.length === 0)
    return (
      <Stack gap={24}>
        <PageHead
          page={topic.label}
          finding={`${topic.label}: nothing ${session.audience === 'leader' ? 'released answers this' : 'loaded can answer this yet'}`}
          lead={topic.question}
        />
        {session.audience === 'leader' ? (
          <StateBox state="empty" title="Not part of this release" action={<LinkText href="#/metrics">All metrics</LinkText>} />
        ) : (
          <StateBox
            state="empty"
            title={`Needs ${topic.needs}`}
            action={
              <LinkText href="#/import" asButton>
                Add files
              </LinkText>
            }
          />
        )}
      </Stack>
    );
  if (query.isError)
    return (
      <Stack gap={24}>
        <PageHead page={topic.label} finding={`${topic.label} could not be measured`} />
        <StateBox state="error" title={query.error.message} action={<Button onClick={() => void query.refetch()}>Retry</Button>} />
      </Stack>
    );
  if (query.data === undefined)
    return (
      <Stack gap={24}>
        <PageHead page={topic.label} finding={`Measuring ${topic.label.toLowerCase()}`} lead={topic.question} />
        <StateBox state="loading" title="Measuring" height={420} />
      </Stack>
    );

  const lead = wholeOf(
    query.data,
    infos.find(({ id }) => metrics.includes(id)),
  );
  return (
    <Stack gap={16}>
      <PageHead
        page={topic.label}
        finding={lead === null ? topic.question : findingOf(lead.comparison, lead.info, session.limits[lead.info.limits])}
        lead={`${topic.question} ${periodWords(session, period)}.`}
      />
      <FilterBar>
        <Select
          label="By"
          value={by}
          options={session.cuts.map((choice) => ({ value: cutName(choice.cut), label: `${choice.label} (${formatCount(choice.groups)})` }))}
          onChange={(value) => change({ by: value })}
        />
        <Button kind="quiet" onClick={() => change({ by: undefined })}>
          Reset
        </Button>
      </FilterBar>
      <Updating now={query.isPlaceholderData}>
        <Stack gap={16}>
          {infos.map((info) =>
            metrics.includes(info.id) ? (
              <TopicFigure key={info.id} info={info} all={query.data} cutLabel={cutLabel} />
            ) : (
              <Card
                key={info.id}
                title={info.label}
                actions={
                  <LinkText href={`#/metric/${info.id}`}>{session.audience === 'leader' ? 'How it is counted' : 'What it needs'}</LinkText>
                }
              >
                <p>{session.audience === 'leader' ? 'Not part of this release.' : 'Not measured with what is loaded.'}</p>
              </Card>
            ),
          )}
        </Stack>
      </Updating>
    </Stack>
  );
};

const TopicFigure = ({
  info,
  all,
  cutLabel,
}: {
  readonly info: MetricInfo;
  readonly all: readonly Comparison[];
  readonly cutLabel: string;
}) => {
  const own = all.filter((comparison) => addressOfCell(comparison).metric === info.id);
  const whole = wholeOf(own, info);
  const facet = whole === null ? null : addressOfCell(whole.comparison).facet;
  const groups = own.filter((comparison) => addressOfCell(comparison).cut.length > 0 && addressOfCell(comparison).facet === facet);
  const wholes = own.filter((comparison) => addressOfCell(comparison).cut.length === 0);
  const parts = wholes.filter((comparison) => addressOfCell(comparison).facet !== null);
  return (
    <Card
      title={info.label}
      actions={
        <Row>
          <StudyLink metric={info.id} />
          <LinkText href={`#/metric/${info.id}`} label={`How this is counted: ${info.label}`}>
            How this is counted
          </LinkText>
        </Row>
      }
    >
      {whole === null ? null : (
        <Columns min={320}>
          <Estimate comparison={whole.comparison} big />
          <Yardsticks comparison={whole.comparison} unit={info.unit} />
        </Columns>
      )}
      <GroupFigure info={info} facet={facet} cutLabel={cutLabel} groups={groups} whole={whole?.comparison} />
      {parts.length < 1 || wholes.length < 2 ? null : <FacetFigure info={info} facets={wholes} />}
    </Card>
  );
};

const wholeOf = (
  all: readonly Comparison[],
  info: MetricInfo | undefined,
): { readonly comparison: Comparison; readonly info: MetricInfo } | null => {
  if (info === undefined) return null;
  const found = all.filter((comparison) => addressOfCell(comparison).metric === info.id && addressOfCell(comparison).cut.length === 0);
  const comparison = found.find((candidate) => addressOfCell(candidate).facet === null) ?? found[0];
  return comparison === undefined ? null : { comparison, info };
};
