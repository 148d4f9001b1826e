import type { PayGapModel } from '../../domain/pay-gap-study.ts';
import { Card, Disclosure } from '../../ui/index.ts';
import { closingWords, flagFrom, readingOf, rounded } from './pay-gap-words.ts';

/** What a year costs to close what is left over: a range with its way of counting, beside the finding and never inside it. */
export const ClosingCard = ({ model }: { readonly model: PayGapModel }) => {
  const { closing, adjusted, pWorse } = model;
  const reading = readingOf(adjusted);
  if (closing === null)
    return (
      <Card title="What closing it would cost">
        <p>Women are not behind at equal controls: there is nothing to raise.</p>
      </Card>
    );
  const isOpen = (reading?.low ?? 0) <= 0;
  return (
    <Card title="What closing it would cost">
      <p>
        <strong>{closingWords(closing)}</strong>, those paid less than the model predicts for a man in the same place.
        {isOpen
          ? ' The interval of the gap holds zero: it may be that there is nothing to close.'
          : pWorse < flagFrom
            ? ' The gap is not flagged: it may be smaller than what is worth acting on.'
            : ''}
      </p>
      <Disclosure summary="How this is counted">
        <ul>
          <li>
            At least {rounded(closing.atLeast)}: each of them is raised the same part of the way to her predicted pay, just so far that
            nothing is left over on average.
          </li>
          <li>At most {rounded(closing.atMost)}: each of them is raised all the way. Women above their prediction keep what they have.</li>
          <li>
            Base pay a year at people’s own hours, rounded to three digits. Payroll taxes, pensions and other benefits come on top. It is no
            list of raises: a prediction is no claim of a person.
          </li>
        </ul>
      </Disclosure>
    </Card>
  );
};
