import { Button, Callout, Stack } from '../../ui/index.ts';
import { useDesk } from './desk-context.ts';
import { LoadingProgress } from './LoadingProgress.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { isOfNextYear } from './sample-files.ts';
import { useSampleData } from './use-sample-data.ts';

export interface AddNextYearProps {
  /** The screen that shows what came of it. */
  readonly then?: '/overview' | '/goals';
  /** The page has no line of its own that says how far reading and loading are. */
  readonly showsProgress?: boolean;
}

/** While the sample is loaded without its next year: a way to see what becomes of goals when the next exports come in. */
export const AddNextYear = (props: AddNextYearProps) => {
  const [{ files, sample }] = useDesk();
  return sample && files.length > 0 ? <Offer {...props} /> : null;
};

/** Stays until the new figures stand, or says why they do not. */
const Offer = ({ then = '/overview', showsProgress = false }: AddNextYearProps) => {
  const [{ files, work }] = useDesk();
  const next = useSampleData('nextYear', then);
  if (next.problem !== null)
    return (
      <Callout tone="danger" title="The next year did not load">
        {next.problem}
      </Callout>
    );
  if (!next.busy && files.some(({ name }) => isOfNextYear(name))) return null;
  return (
    <Stack gap={8}>
      <Callout
        title="The sample has a next year"
        action={
          <Button onClick={next.load} busy={next.busy} disabled={work !== null}>
            Add the sample’s next year
          </Button>
        }
      >
        Nine exports of November 2026 to October 2027, SAMPLE like the others. Every goal is measured again with them.
      </Callout>
      {next.busy && showsProgress ? (
        <>
          <ReadingProgress />
          <LoadingProgress />
        </>
      ) : null}
    </Stack>
  );
};
