import type { PainPoint } from '../../domain/comparison.ts';
import { formatCount } from '../../domain/format.ts';
import { responsibleLevels, type Principle, type ResponsibleLevel } from '../../domain/framework.ts';
import { cutName, groupName, parseCut } from '../../domain/reading.ts';
import { Button, Card, FilterBar, PageHead, Select, Stack, StateBox } from '../../ui/index.ts';
import { heatUnits } from '../figures/heat-cells.ts';
import { Legend } from '../figures/Legend.tsx';
import { addressOfCell } from '../figures/released.ts';
import { Updating } from '../figures/Updating.tsx';
import { placeKey } from '../figures/words.ts';
import { measurableMetrics } from '../measurable-metrics.ts';
import { NoData } from '../NoData.tsx';
import { UnitGrid } from '../overview/UnitGrid.tsx';
import { useComparisons, usePainPoints } from '../queries.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';
import { useViewState, type ViewState } from '../view-state.ts';
import { Holding } from './Holding.tsx';
import { NullCheckLine } from './NullCheckLine.tsx';
import { RankedList } from './RankedList.tsx';
import { RankingPanel } from './RankingPanel.tsx';
import { WhyPanel } from './WhyPanel.tsx';

/** Where it hurts: units by principles, then the ranked list with every part of the ranking, then why. */
export const PainPointsPage = () => {
  const session = useSession();
  const { period } = usePeriod();
  const [state, change] = useViewState();
  const by = state.by ?? defaultCut(session.cuts);
  const cut = parseCut(by);
  const comparisons = useComparisons({
    metrics: measurableMetrics(session),
    cuts: cut.length === 0 ? [[]] : [[], cut],
    period,
    facets: 'all',
  });
  const pains = usePainPoints(period);

  if (session.status !== 'ready' && pains.data === undefined)
    return <NoData page="Pain points" session={session} would="Pain points need at least one file with pay, leavers or a survey." />;
  const failed = comparisons.error ?? pains.error;
  if (failed !== null)
    return (
      <Stack gap={24}>
        <PageHead page="Pain points" finding="The pain points could not be measured" />
        <StateBox
          state="error"
          title={failed.message}
          action={<Button onClick={() => void Promise.all([comparisons.refetch(), pains.refetch()])}>Retry</Button>}
        />
      </Stack>
    );
  if (comparisons.data === undefined || pains.data === undefined)
    return (
      <Stack gap={16}>
        <PageHead page="Pain points" finding="Looking for what is worse than a yardstick" />
        <StateBox state="loading" title="Measuring every unit" height={420} />
      </Stack>
    );

  const units = heatUnits({
    comparisons: comparisons.data,
    painPoints: pains.data,
    infos: session.infos,
    limits: session.limits,
    show: state.show,
  });
  const ranked = pains.data.ranked.filter((point) => passes(point, state));
  const all = [...pains.data.ranked, ...pains.data.worthWatching];
  const unitLabel = session.cuts.find((choice) => cutName(choice.cut) === by)?.label ?? 'Unit';
  const open = (group: string, principle: string) => {
    const unit = units.find((candidate) => groupName(candidate.group) === group);
    const comparison = unit?.behind.get(principle as Principle);
    if (comparison !== undefined) change({ sel: placeKey(addressOfCell(comparison)) });
  };
  return (
    <Stack gap={16}>
      <PageHead
        page="Pain points"
        finding={findingOfList(pains.data.ranked)}
        lead={`${formatCount(pains.data.cellsLookedAt)} figures were looked at, ${formatCount(pains.data.cellsHidden)} of them hidden to protect small groups.`}
      />
      <Filters by={by} state={state} change={change} count={ranked.length} of={pains.data.ranked.length} />
      <Updating now={comparisons.isPlaceholderData || pains.isPlaceholderData}>
        <Stack gap={16}>
          <Card title={`${unitLabel} by principle`}>
            <UnitGrid units={units} unitLabel={unitLabel} onOpen={open} />
            <Legend />
          </Card>
          <Card title="Ranked">
            {session.audience === 'leader' ? null : <RankingPanel />}
            <RankedList
              points={ranked}
              worthWatching={pains.data.worthWatching.filter((point) => passes(point, { ...state, tier: 'all' }))}
              onWhy={(id) => change({ sel: id })}
            />
            <Holding />
            <NullCheckLine list={pains.data} period={period} />
          </Card>
        </Stack>
      </Updating>
      <WhyPanel
        sel={state.sel}
        point={all.find((point) => point.id === state.sel) ?? all.find((point) => placeKey(point) === state.sel)}
        comparisons={comparisons.data}
        period={period}
        onClose={() => change({ sel: undefined })}
      />
    </Stack>
  );
};

interface FiltersProps {
  readonly by: string;
  readonly state: ViewState;
  readonly change: (change: Partial<ViewState>) => void;
  readonly count: number;
  readonly of: number;
}

const Filters = ({ by, state, change, count, of }: FiltersProps) => {
  const { cuts } = useSession();
  return (
    <FilterBar>
      <Select
        label="By"
        value={by}
        options={cuts.map(({ cut, label, groups }) => ({ value: cutName(cut), label: `${label} (${formatCount(groups)})` }))}
        onChange={(value) => change({ by: value, sel: undefined })}
      />
      <Select
        label="Responsible level"
        value={state.level}
        options={[
          { value: 'all', label: 'All levels' },
          ...Object.entries(responsibleLevels).map(([value, { label }]) => ({ value, label })),
        ]}
        onChange={(value) => change({ level: value as 'all' | ResponsibleLevel })}
      />
      <Select
        label="Certainty"
        value={state.tier}
        options={[
          { value: 'all', label: 'All' },
          { value: 'Confirmed', label: 'Confirmed ●●●' },
          { value: 'Likely', label: 'Likely ●●○' },
          { value: 'Missed', label: 'Commitment missed ◇' },
        ]}
        onChange={(value) => change({ tier: value as ViewState['tier'] })}
      />
      <Select
        label="Cells show"
        value={state.show}
        options={[
          { value: 'gap', label: 'Gap' },
          { value: 'value', label: 'Our figure' },
          { value: 'words', label: 'Certainty in words' },
        ]}
        onChange={(value) => change({ show: value as ViewState['show'] })}
      />
      <Button kind="quiet" onClick={() => change({ by: undefined, level: 'all', tier: 'all', show: 'gap', sel: undefined })}>
        Reset
      </Button>
      <p aria-live="polite">
        {count === of ? `${formatCount(of)} pain points` : `${formatCount(count)} of ${formatCount(of)} pain points`}
      </p>
    </FilterBar>
  );
};

const defaultCut = (cuts: ReturnType<typeof useSession>['cuts']): string =>
  cutName((cuts.find(({ cut }) => cut.length === 1 && cut[0] === 'department') ?? cuts[0])?.cut ?? []);

const passes = (point: PainPoint, { level, tier }: Pick<ViewState, 'level' | 'tier'>): boolean =>
  (level === 'all' || point.responsibleLevel === level) && (tier === 'all' || point.certainty === tier);

const findingOfList = (ranked: readonly PainPoint[]): string => {
  const first = ranked[0];
  if (first === undefined) return 'No clear gaps: nothing that is loaded is worse than a yardstick beyond chance';
  return ranked.length === 1
    ? `One pain point: ${first.sentence}`
    : `${formatCount(ranked.length)} pain points. The largest: ${first.sentence}`;
};
