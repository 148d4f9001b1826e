import { Button, Callout } from '../../ui/index.ts';
import { useDesk } from './desk-context.ts';
import { isOfNextYear } from './sample-files.ts';
import { useSampleData } from './use-sample-data.ts';

/** While the sample is loaded without its next year: a way to see what becomes of goals when the next exports come in. */
export const AddNextYear = ({ then = '/overview' }: { readonly then?: '/overview' | '/goals' }) => {
  const [{ files, sample, work }] = useDesk();
  const next = useSampleData('nextYear', then);
  if (!sample || files.length === 0 || files.some(({ name }) => isOfNextYear(name))) return null;
  return (
    <>
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
      {next.problem === null ? null : (
        <Callout tone="danger" title="The next year did not load">
          {next.problem}
        </Callout>
      )}
    </>
  );
};
