import { withoutYardsticks } from '../../domain/comparison.ts';
import type { PayGapStudy } from '../../domain/pay-gap-study.ts';
import type { MetricId, Released } from '../../domain/reading.ts';
import { Button, Callout, Card, Choice, Columns, FilterBar, LinkText, Muted, PageHead, Stack, StateBox, Switch } from '../../ui/index.ts';
import { Estimate } from '../figures/Estimate.tsx';
import { UnitSelect, unitOf } from '../figures/UnitSelect.tsx';
import { groupWords } from '../figures/words.ts';
import { NoData } from '../NoData.tsx';
import { periodWords } from '../period-words.ts';
import { usePayGapStudy } from '../queries.ts';
import { useSession } from '../session-context.ts';
import { StudyMissing } from '../StudyMissing.tsx';
import { usePeriod } from '../use-period.ts';
import { useViewState } from '../view-state.ts';
import { CategoryGaps } from './CategoryGaps.tsx';
import { ClosingCard } from './ClosingCard.tsx';
import { certaintyWords, listWords, payGapFinding } from './pay-gap-words.ts';
import { StudyFacts } from './StudyFacts.tsx';
import { WaterfallFigure } from './WaterfallFigure.tsx';

const metric = 'pay-gap-adjusted' as MetricId;
const page = 'Pay gap';
const crumbs = [{ label: 'Pay', href: '#/topic/pay' }, { label: page }];
const question = 'How much less do women earn than men, what goes with it, and what is left over?';

/** The pay gap of the organization or one unit, taken apart for the analyst. */
export const PayGapPage = () => {
  const session = useSession();
  const { period } = usePeriod();
  const [state] = useViewState();
  const { availability, settings, status, dataAsOf } = session;
  const own = availability.get(metric);
  const isReady = settings.groupsOn.gender && (own?.state === 'ready' || own?.state === 'partly');
  const query = usePayGapStudy({ ...unitOf(state), period }, isReady);

  if (status !== 'ready' && dataAsOf === null)
    return <NoData page={page} session={session} would={`${question} Needs pay, gender and levels or jobs.`} />;
  if (!isReady) return <StudyMissing page={page} crumbs={crumbs} groups="gender" isOn={settings.groupsOn.gender} availability={own} />;
  if (query.isError)
    return (
      <Stack gap={24}>
        <PageHead page={page} finding="The pay gap could not be studied" crumbs={crumbs} />
        <StateBox state="error" title={query.error.message} action={<Button onClick={() => void query.refetch()}>Retry</Button>} />
      </Stack>
    );
  if (query.data === undefined)
    return (
      <Stack gap={24}>
        <PageHead page={page} finding="Taking the pay gap apart" crumbs={crumbs} />
        <StateBox state="loading" title="Fitting the model" height={420} />
      </Stack>
    );
  return <Study study={query.data} lead={`${question} Pay as of the snapshot day; ${periodWords(session, period)}.`} />;
};

const Study = ({ study, lead }: { readonly study: PayGapStudy; readonly lead: string }) => {
  const [state, change] = useViewState();
  const { withTainted, categories } = study;
  const model = state.model === 'tainted' && withTainted !== null ? withTainted : study.model;
  const dimension = categories.find((one) => one.dimension === state.cat) ?? categories[0];
  return (
    <Stack gap={16}>
      <PageHead page={page} finding={payGapFinding(study, model)} crumbs={crumbs} lead={lead} />
      <FilterBar>
        <UnitSelect metric={metric} period={study.period} />
        {withTainted === null ? null : (
          <Switch
            label={`With ${withTainted.state === 'fitted' ? listWords(withTainted.tainted) : 'ratings or starting pay'}`}
            hint="A second model: these may carry the difference themselves"
            checked={state.model === 'tainted'}
            onChange={(checked) => change({ model: checked ? 'tainted' : 'usual' })}
          />
        )}
      </FilterBar>
      {model.state === 'fitted' && model.tainted.length > 0 ? (
        <Callout tone="caution" title={`Second model, with ${listWords(model.tainted)}`}>
          If women are rated lower, or start lower, for the same work, this control hides the difference instead of explaining it. The first
          model is the one to report.
        </Callout>
      ) : null}
      <Card title="Before and after comparing like with like">
        <Columns min={230}>
          <Raw title="Median, before" released={study.rawMedian} text="The woman and the man in the middle" />
          <Raw title="Mean, before" released={study.rawMean} text="All pay added up; moved by the few who earn most" />
          {model.state === 'fitted' ? (
            <Raw title="Adjusted" released={model.adjusted} text={`At equal ${listWords(model.controls)}`} />
          ) : (
            <div>
              <h3>Adjusted</h3>
              <p>{model.because}</p>
            </div>
          )}
        </Columns>
        <p>Each is (men − women) ÷ men: positive where women earn less.{model.state === 'fitted' ? ` ${certaintyWords(model)}` : ''}</p>
      </Card>
      {model.state === 'absent' ? null : (
        <>
          <Card>
            <WaterfallFigure model={model} name={study.group.length === 0 ? 'the whole organization' : groupWords(study.group)} />
            <p>
              <Muted>
                The steps start from the difference of the mean logarithms, because only there they add up exactly. It compares in
                proportion, so it is a third average beside median and mean, and need not agree with either. 5 points are a gap of 4.9 %, 20
                points one of 18 %. A step to the right means that women have more of what pays.
              </Muted>
            </p>
          </Card>
          {dimension === undefined ? null : (
            <Card title="Worker categories">
              {categories.length < 2 ? null : (
                <Choice
                  label="By"
                  value={dimension.dimension}
                  options={categories.map((one) => ({ value: one.dimension, label: one.dimension }))}
                  onChange={(cat) => change({ cat })}
                />
              )}
              <CategoryGaps categories={dimension} />
            </Card>
          )}
          <ClosingCard model={model} />
          <StudyFacts model={model} />
        </>
      )}
      <LinkText href={`#/metric/${metric}`}>How the adjusted pay gap is counted</LinkText>
    </Stack>
  );
};

const Raw = ({ title, released, text }: { readonly title: string; readonly released: Released | null; readonly text: string }) => (
  <div>
    <h3>{title}</h3>
    {released === null ? <p>–</p> : <Estimate comparison={withoutYardsticks(released)} big />}
    <p>
      <Muted>{text}</Muted>
    </p>
  </div>
);
