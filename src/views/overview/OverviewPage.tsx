import type { Comparison } from '../../domain/comparison.ts';
import { formatDate } from '../../domain/format.ts';
import { Button, Callout, Card, Disclosure, LinkText, PageHead, Stack, StateBox } from '../../ui/index.ts';
import { heatUnits } from '../figures/heat-cells.ts';
import { Legend } from '../figures/Legend.tsx';
import { NoData } from '../NoData.tsx';
import { useComparisons, usePainPoints } from '../queries.ts';
import { measurableMetrics } from '../measurable-metrics.ts';
import { periodWords } from '../period-words.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';
import { addressOf, useViewState } from '../view-state.ts';
import { CommitmentsCard } from './CommitmentsCard.tsx';
import { FamilyTiles, metricsOfTiles } from './FamilyTiles.tsx';
import { GoalsCard } from './GoalsCard.tsx';
import { HoldingSteady } from './HoldingSteady.tsx';
import styles from './overview.module.css';
import { LeaderPlans } from './LeaderPlans.tsx';
import { PrincipleStrip } from './PrincipleStrip.tsx';
import { TopPainPoints } from './TopPainPoints.tsx';
import { UnitGrid } from './UnitGrid.tsx';

/** The leadership one-pager: three sentences, eight principles, six tiles, the grid, what was promised. */
export const OverviewPage = () => {
  const session = useSession();
  const { period, lastYear, halfYear } = usePeriod();
  const [{ p }] = useViewState();
  const metrics = measurableMetrics(session);
  const unit = session.cuts.find(({ cut }) => cut.length === 1 && cut[0] === 'department') ?? session.cuts[0];
  const cuts = unit === undefined ? [[]] : [[], unit.cut];
  const first = useComparisons({ metrics: metrics.filter((metric) => metricsOfTiles.has(metric)), cuts, period, facets: 'all' });
  const now = useComparisons({ metrics, cuts, period, facets: 'all' });
  const pains = usePainPoints(period);
  const isMeasured = now.data !== undefined && pains.data !== undefined;
  const known = metrics.filter((metric) => session.reachesBack(metric, lastYear));
  const before = useComparisons({ metrics: known, cuts: [[]], period: lastYear, facets: 'all' }, isMeasured);
  const halfway = useComparisons({ metrics: known, cuts: [[]], period: halfYear, facets: 'all' }, isMeasured);

  if (session.status !== 'ready' && now.data === undefined)
    return (
      <NoData page="Overview" session={session} would="One salary file is enough for a first page; each further file fills more of it." />
    );
  if (now.isError || pains.isError) {
    const error = now.error ?? pains.error;
    return (
      <Stack gap={24}>
        <PageHead page="Overview" finding="The overview could not be measured" />
        <StateBox
          state="error"
          title={error?.message ?? 'Unknown reason'}
          action={<Button onClick={() => void Promise.all([now.refetch(), pains.refetch()])}>Retry</Button>}
        />
      </Stack>
    );
  }
  if (now.data === undefined || pains.data === undefined) return <Arriving soFar={now.data ?? first.data} />;

  const isUpdating = now.isPlaceholderData || pains.isPlaceholderData;
  const top = pains.data.ranked.slice(0, 3);
  const units = heatUnits({ comparisons: now.data, painPoints: pains.data, infos: session.infos, limits: session.limits, show: 'gap' });
  const organization = units.find(({ group }) => group.length === 0);
  return (
    <div className={styles['onePager']} data-one-pager data-updating={isUpdating} aria-busy={isUpdating}>
      <Stack gap={12}>
        <PageHead
          page="Overview"
          finding={
            top[0]?.sentence ??
            (pains.data.cellsLookedAt === 0
              ? 'Nothing that is loaded can be compared with a market or a commitment yet'
              : 'No clear gap to the market and no missed commitment in what is loaded')
          }
          lead={[
            session.organizationName,
            periodWords(session, period),
            session.dataAsOf === null || !session.dated ? null : `data as of ${formatDate(session.dataAsOf)}`,
            'yardsticks: market and our own commitments',
          ]
            .filter(Boolean)
            .join(' · ')}
          actions={
            <LinkText href={`#${addressOf('/report', { p })}`} asButton>
              Report: one page, files
            </LinkText>
          }
        />
        {session.refused.length === 0 ? null : (
          <div className="no-print">
            <Callout
              tone="caution"
              title={`${session.refused.length === 1 ? 'One file' : `${session.refused.length} files`} could not be read; see Data quality.`}
            />
          </div>
        )}
        <div className={styles['topRow']}>
          <TopPainPoints points={top} more={Math.max(0, pains.data.ranked.length - top.length)} looked={pains.data} />
          <PrincipleStrip now={organization} before={before.data ?? []} />
        </div>
        <CommitmentsCard comparisons={now.data} unitLabel={unit?.label ?? 'Unit'} />
        {session.audience === 'leader' ? <LeaderPlans /> : <GoalsCard />}
        <FamilyTiles
          now={now.data}
          earlier={known.length === 0 ? [] : before.data === undefined || halfway.data === undefined ? null : [before.data, halfway.data]}
        />
        <Card title={`${unit?.label ?? 'Unit'} by principle`}>
          <UnitGrid units={units} unitLabel={unit?.label ?? 'Unit'} />
          <Legend />
        </Card>
        <HoldingSteady comparisons={now.data} />
        <Disclosure summary="How this is counted">
          <p>
            {session.audience === 'leader'
              ? 'Every figure is printed in the steps of its release; groups too small to show are hidden, and everything that would give them away. '
              : 'Every figure stands with its interval and the number of people it rests on. '}
            The market is a signal: a gap counts when it is larger than the tolerance with the stated certainty. A commitment is a fact: met
            or missed in the period, without an interval. Levels: O office or department, S department with HR, H HR.
          </p>
        </Disclosure>
      </Stack>
    </div>
  );
};

/** Figures stand as soon as they are measured; what rests on all of them, the ranking, comes last. */
const Arriving = ({ soFar }: { readonly soFar: readonly Comparison[] | undefined }) => (
  <Stack gap={12}>
    <PageHead
      page="Overview"
      finding={soFar === undefined ? 'Measuring what you loaded' : 'First figures; the pain points are being ranked'}
    />
    <StateBox state="loading" title={soFar === undefined ? 'Measuring' : 'Measuring every department and office'} height={220} />
    {soFar === undefined ? (
      <StateBox state="loading" title="Comparing with the market" height={360} />
    ) : (
      <FamilyTiles now={soFar} earlier={null} />
    )}
  </Stack>
);
