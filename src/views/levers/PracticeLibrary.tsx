import { useState } from 'react';
import { formatCount } from '../../domain/format.ts';
import type { Lever, Practice } from '../../domain/lever.ts';
import { leverContent } from '../../pipeline.ts';
import { Button, Card, notify, Row } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { UndoChange } from '../acting/UndoChange.tsx';
import { useViewState } from '../view-state.ts';
import { emptyDraft } from './empty-draft.ts';
import { goalsWith, isOwn, removePractice, savePractice } from './own-practices.ts';
import { PracticeEditor } from './PracticeEditor.tsx';
import { filterPractices } from './practice-filter.ts';
import { PracticeFilters } from './PracticeFilters.tsx';
import { PracticePanel } from './PracticePanel.tsx';
import { PracticeTable } from './PracticeTable.tsx';

export interface PracticeLibraryProps {
  readonly title: string;
  /** Only practices of this lever. */
  readonly lever?: Lever;
}

/** The practices that ship and those of one's own: narrowed, opened, added, changed, removed. */
export const PracticeLibrary = ({ title, lever }: PracticeLibraryProps) => {
  const { state: plans, change: changePlans } = usePlans();
  const [state, changeState] = useViewState();
  const [edited, setEdited] = useState<Practice | 'new' | null>(null);
  const every = inOrderOfLevers([...leverContent().practices, ...plans.ownPractices]);
  const offered = lever === undefined ? every : every.filter((practice) => practice.lever === lever);
  const shown = filterPractices(offered, lever === undefined ? state : { ...state, lever });
  const opened = every.find(({ id }) => id === state.sel);
  const remove = (practice: Practice): void => {
    const goals = goalsWith(plans, practice.id);
    if (goals > 0) {
      notify({ tone: 'note', title: `${practice.id} stays: ${goals === 1 ? 'a goal names' : `${formatCount(goals)} goals name`} it.` });
      return;
    }
    changeState({ sel: undefined });
    changePlans(`remove ${practice.id}`, removePractice(practice.id));
  };
  return (
    <Card
      title={title}
      actions={
        <div className="no-print">
          <Row>
            <UndoChange />
            <Button size="small" kind="primary" onClick={() => setEdited('new')}>
              Add a practice of your own
            </Button>
          </Row>
        </div>
      }
    >
      <PracticeFilters without={lever === undefined ? [] : ['lever']} />
      <p role="status">
        {shown.length === offered.length
          ? `${formatCount(shown.length)} practices`
          : `${formatCount(shown.length)} of ${formatCount(offered.length)} practices`}
      </p>
      <PracticeTable caption={title} practices={shown} ofOneLever={lever !== undefined} onOpen={({ id }) => changeState({ sel: id })} />
      <PracticePanel
        practice={opened}
        open={state.sel !== undefined}
        onClose={() => changeState({ sel: undefined })}
        onEdit={(practice) => {
          changeState({ sel: undefined });
          setEdited(practice);
        }}
        onRemove={remove}
      />
      {edited === null ? null : (
        <PracticeEditor
          title={edited === 'new' ? 'Add a practice of your own' : isOwn(edited) ? `Edit ${edited.id}` : `Your own, after ${edited.id}`}
          start={edited === 'new' ? { ...emptyDraft, ...(lever === undefined ? {} : { lever }) } : edited}
          onClose={() => setEdited(null)}
          onSave={(draft) => {
            const kept = edited !== 'new' && isOwn(edited) ? edited.id : null;
            changePlans(kept === null ? 'add a practice' : `change ${kept}`, savePractice(kept, draft));
            setEdited(null);
          }}
        />
      )}
    </Card>
  );
};

/** HR practices first, as the levers stand on the page. */
const inOrderOfLevers = (practices: readonly Practice[]): readonly Practice[] =>
  leverContent().guides.flatMap(({ lever }) => practices.filter((practice) => practice.lever === lever));
