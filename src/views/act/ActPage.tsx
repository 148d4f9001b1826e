import type { PainPoint } from '../../domain/comparison.ts';
import { suggest } from '../../pipeline.ts';
import { Button, CertaintyMark, Columns, LinkText, PageHead, Stack, StateBox } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { UndoChange } from '../acting/UndoChange.tsx';
import { countedWords } from '../figures/words.ts';
import { NoData } from '../NoData.tsx';
import { useSession } from '../session-context.ts';
import { addressOf, useViewState } from '../view-state.ts';
import { ControlCard } from './ControlCard.tsx';
import { GoalCard } from './GoalCard.tsx';
import { LeversCard } from './LeversCard.tsx';
import { ListeningCard } from './ListeningCard.tsx';
import { PracticesCard } from './PracticesCard.tsx';
import { useChoice } from './use-choice.ts';
import { usePoint } from './use-point.ts';

/** From a pain point to what is done about it: who controls it, which lever, which practice, whom to hear first, then the goal. */
export const ActPage = () => {
  const session = useSession();
  const { point, isLoading, error, retry } = usePoint();
  if (session.dataAsOf === null)
    return (
      <NoData page="What can be done" session={session} would="What can be done starts from a pain point, and a pain point needs data." />
    );
  if (point === undefined)
    return (
      <Stack gap={24}>
        <PageHead
          page="What can be done"
          finding={
            error !== null
              ? 'The pain points could not be measured'
              : isLoading
                ? 'Looking up the finding'
                : 'This finding is not in the list of the period that is chosen'
          }
        />
        <StateBox
          state={error !== null ? 'error' : isLoading ? 'loading' : 'empty'}
          title={error?.message ?? (isLoading ? 'Measuring' : 'It is not behind its yardstick there, or not measured')}
          height={240}
          {...(error !== null
            ? { action: <Button onClick={retry}>Retry</Button> }
            : isLoading
              ? {}
              : {
                  action: (
                    <LinkText href="#/pain" asButton>
                      To the pain points
                    </LinkText>
                  ),
                })}
        />
      </Stack>
    );
  return <Act key={point.id} point={point} />;
};

const Act = ({ point }: { readonly point: PainPoint }) => {
  const { infos } = useSession();
  const { state } = usePlans();
  const [{ p }] = useViewState();
  const [choice, change] = useChoice(point);
  const suggestions = suggest(point, { control: choice.control, ownPractices: state.ownPractices });
  return (
    <Stack gap={16}>
      <PageHead
        page="What can be done"
        crumbs={[{ label: 'Pain points', href: `#${addressOf('/pain', { p })}` }, { label: 'What can be done' }]}
        finding={point.sentence}
        lead={
          <>
            {countedWords(infos.get(point.metric), point.people)} · <CertaintyMark certainty={point.certainty} /> ·{' '}
            <LinkText href={`#${addressOf('/pain', { p, sel: point.id })}`}>Why?</LinkText>
          </>
        }
        actions={<UndoChange />}
      />
      <Columns min={380}>
        <ControlCard point={point} choice={choice} onChange={change} />
        <LeversCard choice={choice} fits={suggestions.levers} onChange={change} />
      </Columns>
      <PracticesCard point={point} choice={choice} suggestions={suggestions.practices} onChange={change} />
      <Columns min={380}>
        <ListeningCard point={point} />
        <GoalCard point={point} choice={choice} />
      </Columns>
    </Stack>
  );
};
