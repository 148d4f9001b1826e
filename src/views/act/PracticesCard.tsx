import { useState } from 'react';
import type { ActChoice } from '../../domain/act.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import type { Practice } from '../../domain/lever.ts';
import type { PracticeFit } from '../../levers/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { emptyDraft } from '../levers/empty-draft.ts';
import { nextOwnId, savePractice } from '../levers/own-practices.ts';
import { PracticeEditor } from '../levers/PracticeEditor.tsx';
import { filterPractices } from '../levers/practice-filter.ts';
import { PracticeFilters } from '../levers/PracticeFilters.tsx';
import { useViewState } from '../view-state.ts';
import styles from './act.module.css';
import { PracticeRow } from './PracticeRow.tsx';

interface PracticesCardProps {
  readonly point: PainPoint;
  readonly choice: ActChoice;
  /** Best first. */
  readonly suggestions: readonly PracticeFit[];
  readonly onChange: (what: string, change: Partial<ActChoice>) => void;
}

const shownFirst = 6;

/** The practices that fit the finding, each with why; those of the chosen levers where any is chosen. */
export const PracticesCard = ({ point, choice, suggestions, onChange }: PracticesCardProps) => {
  const { state, change } = usePlans();
  const [filter] = useViewState();
  const [all, showAll] = useState(false);
  const [writing, write] = useState(false);
  const passing = new Set(
    filterPractices(
      suggestions.map(({ practice }) => practice),
      filter,
    ),
  );
  const isChosen = ({ id }: Practice): boolean => choice.practices.includes(id);
  const listed = suggestions.filter(
    ({ practice }) =>
      isChosen(practice) || (passing.has(practice) && (choice.levers.length === 0 || choice.levers.includes(practice.lever))),
  );
  const inOrder = [...listed.filter(({ practice }) => isChosen(practice)), ...listed.filter(({ practice }) => !isChosen(practice))];
  const shown = all ? inOrder : inOrder.slice(0, Math.max(shownFirst, choice.practices.length));
  const toggle = (practice: Practice, isOn: boolean): void =>
    onChange(practice.title, {
      practices: isOn ? [...choice.practices, practice.id] : choice.practices.filter((id) => id !== practice.id),
      levers: isOn && !choice.levers.includes(practice.lever) ? [...choice.levers, practice.lever] : choice.levers,
    });
  return (
    <Card title="3 Practices that fit" actions={<Button onClick={() => write(true)}>Write one of our own</Button>}>
      <PracticeFilters without={['lever', 'principle', 'family']} />
      <p aria-live="polite" className={styles['hint']}>
        {shown.length} of {listed.length} shown, best fit first. The grade is for the outcome named, not for your setting.
      </p>
      {listed.length === 0 ? (
        <p>No practice passes. Reset the filters, choose another lever, or write one of our own.</p>
      ) : (
        <ul className={styles['practices']}>
          {shown.map((suggestion) => (
            <PracticeRow
              key={suggestion.practice.id}
              fit={suggestion}
              checked={isChosen(suggestion.practice)}
              onChange={(isOn) => toggle(suggestion.practice, isOn)}
            />
          ))}
        </ul>
      )}
      {inOrder.length <= shownFirst ? null : (
        <div>
          <Button onClick={() => showAll(!all)}>{all ? `Show the best ${shownFirst}` : `Show all ${inOrder.length}`}</Button>
        </div>
      )}
      {writing ? (
        <PracticeEditor
          title="A practice of our own"
          start={{
            ...emptyDraft,
            principles: point.principle === null ? [] : [point.principle],
            families: point.family === null ? [] : [point.family],
            level: point.responsibleLevel,
            control: choice.control,
            metrics: [point.metric],
          }}
          onClose={() => write(false)}
          onSave={(draft) => {
            const id = nextOwnId(state.ownPractices);
            change('an own practice', (now) => ({
              ...savePractice(id, draft)(now),
              choices: [
                ...now.choices.filter(({ painPoint }) => painPoint !== point.id),
                {
                  ...choice,
                  practices: [...choice.practices, id],
                  levers: choice.levers.includes(draft.lever) ? choice.levers : [...choice.levers, draft.lever],
                },
              ],
            }));
            write(false);
          }}
        />
      ) : null}
    </Card>
  );
};
