import { listeningKit } from '../../pipeline.ts';
import { Button, PageHead, Stack, StateBox } from '../../ui/index.ts';
import { useHashPath } from '../hash-location.ts';
import { NoData } from '../NoData.tsx';
import { useSession } from '../session-context.ts';
import { actAddress } from './act-address.ts';
import { isMethod } from './listening-methods.ts';
import { QuestionSheet } from './QuestionSheet.tsx';
import { usePoint } from './use-point.ts';

/** The questions of one way of listening, as one upright page of paper; no figure of the finding stands on it. */
export const QuestionSheetPage = () => {
  const session = useSession();
  const [path] = useHashPath();
  const { point, isLoading } = usePoint();
  const method = path.split('/').at(-1);
  if (session.dataAsOf === null)
    return <NoData page="Question sheet" session={session} would="Questions come from a pain point, and a pain point needs data." />;
  if (point === undefined || !isMethod(method))
    return (
      <Stack gap={24}>
        <PageHead page="Question sheet" finding={isLoading ? 'Looking up the finding' : 'There is no such question sheet'} />
        <StateBox
          state={isLoading ? 'loading' : 'empty'}
          title={isLoading ? 'Measuring' : 'The finding is not in the list of the period'}
          height={240}
        />
      </Stack>
    );
  const kit = listeningKit(point, method);
  return (
    <div data-one-sheet>
      <Stack gap={12}>
        <PageHead
          page="Question sheet"
          finding={kit.title}
          crumbs={[
            { label: 'Pain points', href: '#/pain' },
            { label: 'What can be done', href: `#${actAddress(point)}` },
            { label: 'Question sheet' },
          ]}
          actions={<Button onClick={() => print()}>Print one page</Button>}
        />
        <QuestionSheet kit={kit} />
      </Stack>
    </div>
  );
};
