import { cutName, type MetricId } from '../../domain/reading.ts';
import type { SelectionStudy } from '../../domain/selection-study.ts';
import { Button, Card, Choice, FilterBar, LinkText, Muted, PageHead, Select, Stack, StateBox } from '../../ui/index.ts';
import { UnitSelect, unitOf } from '../figures/UnitSelect.tsx';
import { groupWords } from '../figures/words.ts';
import { NoData } from '../NoData.tsx';
import { periodWords } from '../period-words.ts';
import { useSelectionStudy } from '../queries.ts';
import { useSession } from '../session-context.ts';
import { StudyMissing } from '../StudyMissing.tsx';
import { usePeriod } from '../use-period.ts';
import { useViewState, type ViewState } from '../view-state.ts';
import { selectionFinding, termsOf } from './selection-words.ts';
import { SelectionRates } from './SelectionRates.tsx';
import { SelectionUnits } from './SelectionUnits.tsx';
import { SideBySide } from './SideBySide.tsx';

const kinds: Readonly<
  Record<ViewState['of'], { readonly metric: MetricId; readonly label: string; readonly topic: string; readonly topicLabel: string }>
> = {
  hiring: { metric: 'hiring-impact-ratio' as MetricId, label: 'Hiring', topic: '#/topic/hiring', topicLabel: 'Hiring' },
  promotion: { metric: 'promotion-impact-ratio' as MetricId, label: 'Promotion', topic: '#/topic/promotion', topicLabel: 'Promotion' },
};
const armWords = { gender: 'gender', race_ethnicity: 'race or ethnicity' } as const;
const page = 'Selection';
const question = 'Are groups selected alike, and if not, is it more than chance?';
const unitCuts = ['department', 'office'];

/** Who is hired or promoted, group by group, with the three ways to judge it side by side. */
export const SelectionPage = () => {
  const session = useSession();
  const { period } = usePeriod();
  const [state] = useViewState();
  const { metric, topic, topicLabel } = kinds[state.of];
  const isOn = state.arms === 'gender' ? session.settings.groupsOn.gender : session.settings.groupsOn.raceEthnicity;
  const availability = session.availability.get(metric);
  const isReady = isOn && (availability?.state === 'ready' || availability?.state === 'partly');
  const unit = unitOf(state);
  const by = unitCuts.filter((name) => !unit.cut.includes(name) && session.cuts.some(({ cut }) => cutName(cut) === name)).slice(0, 1);
  const query = useSelectionStudy({ ...unit, period, metric, arms: state.arms, by }, isReady);
  const crumbs = [{ label: topicLabel, href: topic }, { label: page }];

  if (session.status !== 'ready' && session.dataAsOf === null)
    return <NoData page={page} session={session} would={`${question} Needs applications or promotions with gender.`} />;
  if (!isReady)
    return (
      <Stack gap={16}>
        <StudyMissing page={page} crumbs={crumbs} groups={armWords[state.arms]} isOn={isOn} availability={availability} />
        <Filters />
      </Stack>
    );
  if (query.isError)
    return (
      <Stack gap={24}>
        <PageHead page={page} finding="The selection could not be studied" crumbs={crumbs} />
        <StateBox state="error" title={query.error.message} action={<Button onClick={() => void query.refetch()}>Retry</Button>} />
      </Stack>
    );
  if (query.data === undefined)
    return (
      <Stack gap={24}>
        <PageHead page={page} finding="Comparing who is selected" crumbs={crumbs} />
        <StateBox state="loading" title="Comparing" height={420} />
      </Stack>
    );
  const place = unit.group.length === 0 ? '' : groupWords(unit.group);
  const decision = query.data.steps[0];
  return (
    <Stack gap={16}>
      <PageHead
        page={page}
        finding={
          decision === undefined
            ? `${place === '' ? '' : `${place}: `}nobody whose ${armWords[state.arms]} is known was considered`
            : selectionFinding(decision, place, query.data.units)
        }
        crumbs={crumbs}
        lead={`${question} ${periodWords(session, period)}.`}
      />
      <Filters />
      {decision === undefined ? (
        <StateBox
          state="empty"
          title={`No ${armWords[state.arms]} is on file for this selection`}
          action={<LinkText href="#/import">Add files</LinkText>}
        >
          Undisclosed and blank are outside.
        </StateBox>
      ) : (
        <Figures study={query.data} place={place} by={by[0]} />
      )}
    </Stack>
  );
};

const Filters = () => {
  const session = useSession();
  const { period } = usePeriod();
  const [state, change] = useViewState();
  return (
    <FilterBar>
      <Choice
        label="Selection"
        value={state.of}
        options={Object.entries(kinds).map(([value, { label }]) => ({ value, label }))}
        onChange={(of) => change({ of: of as ViewState['of'], by: undefined, org: undefined })}
      />
      <Select
        label="Groups"
        value={state.arms}
        options={[
          { value: 'gender', label: `Gender${session.settings.groupsOn.gender ? '' : ' (off)'}` },
          { value: 'race_ethnicity', label: `Race or ethnicity${session.settings.groupsOn.raceEthnicity ? '' : ' (off)'}` },
        ]}
        onChange={(arms) => change({ arms: arms as ViewState['arms'] })}
      />
      <UnitSelect metric={kinds[state.of].metric} period={period} />
    </FilterBar>
  );
};

const Figures = ({ study, place, by }: { readonly study: SelectionStudy; readonly place: string; readonly by: string | undefined }) => {
  const [decision, ...earlier] = study.steps;
  if (decision === undefined) return null;
  const { verb, strata } = termsOf(decision.name);
  return (
    <>
      <Card>
        <SelectionRates step={decision} place={place} />
      </Card>
      <Card title="Three ways to judge it, side by side">
        <SideBySide step={decision} />
        <p>
          <Muted>
            Adverse: a ratio under 0.80, and either the exact test under 0.05 or two people short. People short: how many more of the group
            would be {verb} at one rate for all. Within {strata}: the same compared inside each and brought together (Mantel–Haenszel), so
            that what people apply for or where they stand does not pass for a difference.
          </Muted>
        </p>
      </Card>
      {study.units.length === 0 || by === undefined ? null : (
        <Card>
          <SelectionUnits units={study.units} cutLabel={by === 'office' ? 'Office' : 'Department'} verb={verb} />
        </Card>
      )}
      {earlier.length === 0 ? null : (
        <Card title="The steps before">
          {earlier.map((step) => (
            <SelectionRates key={step.name} step={step} place={place} />
          ))}
        </Card>
      )}
      <Card title="What it does not prove">
        <ul>
          <li>A difference has no cause in it: qualifications, experience and who was encouraged to apply are not on file.</li>
          <li>No finding is no proof of fairness: with few selections even a large difference cannot be told from chance.</li>
          <li>
            {decision.name === 'promoted' ? '' : 'Open applications count as not selected yet. '}Groups are those of the file; undisclosed
            and blank are outside.
          </li>
        </ul>
        <LinkText href={`#/metric/${study.metric}`}>How this is counted</LinkText>
      </Card>
    </>
  );
};
