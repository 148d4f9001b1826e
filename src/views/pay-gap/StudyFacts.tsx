import { formatCount } from '../../domain/format.ts';
import type { PayGapModel } from '../../domain/pay-gap-study.ts';
import { Card } from '../../ui/index.ts';
import { listWords } from './pay-gap-words.ts';

/** Who is in the model and who is not, what it could not tell apart, and what it does not prove. */
export const StudyFacts = ({ model: { facts, controls, tainted } }: { readonly model: PayGapModel }) => (
  <Card title="What it rests on, and what it does not prove">
    <ul>
      <li>
        {formatCount(facts.women)} women and {formatCount(facts.men)} men with a known base pay, compared at {listWords(controls)}.
      </li>
      {facts.together.map(({ control, alone, people }) => (
        <li key={control}>
          Of {control} {alone === 1 ? 'only the most frequent value stands' : `the ${formatCount(alone)} most frequent values stand`} alone;{' '}
          {peopleWords(people)} with a rarer one are compared as one group.
        </li>
      ))}
      {facts.alone === 0 ? null : (
        <li>{peopleWords(facts.alone)} left the model: alone in a category, so that nobody is there to compare with.</li>
      )}
      {facts.incomplete === 0 ? null : (
        <li>
          {peopleWords(facts.incomplete)} left the model: {listWords(facts.incompleteOf)} is not known.
        </li>
      )}
      {facts.sampledFrom === null ? null : (
        <li>A fixed sample of 6,000 out of {formatCount(facts.sampledFrom)} people was fitted: more would change little.</li>
      )}
      {facts.dropped.length === 0 ? null : (
        <li>
          {facts.dropped.length === 1 ? 'One column repeats' : `${formatCount(facts.dropped.length)} columns repeat`} others and adds
          nothing: {facts.dropped.slice(0, 5).join('; ')}
          {facts.dropped.length > 5 ? ' …' : ''}.
        </li>
      )}
      {tainted.length === 0 ? (
        <li>Performance ratings and starting pay are not among the controls: they may carry the very difference that is looked for.</li>
      ) : (
        <li>
          {listWords(tainted)} may carry the very difference that is looked for: a smaller gap with it does not mean that people are paid
          alike.
        </li>
      )}
      <li>
        It proves neither presence nor absence of discrimination. Who reaches which level or job is not judged here, and what is not on file
        is not controlled.
      </li>
      <li>Undisclosed and other genders are outside: a model needs at least five of each of two groups.</li>
    </ul>
  </Card>
);

const peopleWords = (count: number): string => (count === 1 ? 'One person' : `${formatCount(count)} people`);
