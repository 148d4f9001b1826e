import { Button, Callout } from '../../ui/index.ts';
import { useDesk } from './desk-context.ts';
import { isOfNextYear } from './sample-files.ts';
import { useSampleData } from './use-sample-data.ts';

export interface AddNextYearProps {
  /** The screen that shows what came of it. */
  readonly then?: '/overview' | '/goals';
}

/** While the sample is loaded without its next year: a way to see what becomes of goals when the next exports come in. */
export const AddNextYear = (props: AddNextYearProps) => {
  const [{ files, sample }] = useDesk();
  return sample && files.length > 0 && !files.some(({ name }) => isOfNextYear(name)) ? <Offer {...props} /> : null;
};

const Offer = ({ then = '/overview' }: AddNextYearProps) => {
  const [{ work }] = useDesk();
  const next = useSampleData('nextYear', then);
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
