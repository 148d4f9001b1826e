import { useState } from 'react';
import { families, principles, responsibleLevels, type PainPointFamily, type Principle } from '../../domain/framework.ts';
import { controls, costClasses, evidenceGrades, levers, type CostClass, type EvidenceGrade, type Practice } from '../../domain/lever.ts';
import { Button, Dialog, MultiSelect, Row, Select, Stack, TextInput, type Option } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import type { PracticeDraft } from './own-practices.ts';

export interface PracticeEditorProps {
  readonly title: string;
  readonly start: PracticeDraft;
  readonly onSave: (draft: PracticeDraft) => void;
  readonly onClose: () => void;
}

/** A practice of one's own: everything that the library says of its practices. */
export const PracticeEditor = ({ title, start, onSave, onClose }: PracticeEditorProps) => {
  const { infos } = useSession();
  const [draft, setDraft] = useState(start);
  const [steps, setSteps] = useState(start.firstSteps.join('\n'));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<PracticeDraft>) => setDraft({ ...draft, ...change });
  const firstSteps = steps
    .split('\n')
    .map((step) => step.trim())
    .filter((step) => step !== '');
  const problems = {
    title: draft.title.trim() === '' ? 'Say in a few words what is done' : undefined,
    families: draft.families.length === 0 ? 'Choose at least one: else no pain point leads to it' : undefined,
    steps: firstSteps.length === 0 ? 'Name at least one first step' : undefined,
    measure: draft.measure.trim() === '' ? 'Say what will show whether it works' : undefined,
  };
  const save = () => {
    setTried(true);
    if (Object.values(problems).some(Boolean)) return;
    onSave({
      ...draft,
      title: draft.title.trim(),
      firstSteps,
      measure: draft.measure.trim(),
      evidence: { ...draft.evidence, note: draft.evidence.note.trim() },
    });
  };
  const errorOf = (key: keyof typeof problems) => (tried && problems[key] !== undefined ? { error: problems[key] } : {});
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <TextInput label="Practice" value={draft.title} onChange={(next) => set({ title: next })} {...errorOf('title')} />
        <Select
          label="Lever"
          value={draft.lever}
          options={labeled(levers)}
          onChange={(lever) => set({ lever: lever as Practice['lever'] })}
        />
        <MultiSelect
          label="Pain points it acts on"
          value={draft.families}
          options={worded(families)}
          onChange={(chosen) => set({ families: chosen as readonly PainPointFamily[] })}
          {...errorOf('families')}
        />
        <MultiSelect
          label="Principles"
          hint="Empty = none in particular"
          value={draft.principles}
          options={labeled(principles)}
          onChange={(chosen) => set({ principles: chosen as readonly Principle[] })}
        />
        <Row align="start">
          <Select
            label="Who can act"
            value={draft.level}
            options={labeled(responsibleLevels)}
            onChange={(level) => set({ level: level as Practice['level'] })}
          />
          <Select
            label="Control"
            value={draft.control}
            options={worded(controls)}
            onChange={(control) => set({ control: control as Practice['control'] })}
          />
        </Row>
        <TextInput label="First steps" hint="One a line" lines={3} value={steps} onChange={setSteps} {...errorOf('steps')} />
        <TextInput label="What to measure" value={draft.measure} onChange={(measure) => set({ measure })} {...errorOf('measure')} />
        <MultiSelect
          label="Metrics of this app among them"
          searchable
          value={draft.metrics}
          options={[...infos.values()].map(({ id, label }) => ({ value: id, label }))}
          onChange={(metrics) => set({ metrics })}
        />
        <Row align="start">
          <Select
            label="Cost"
            value={String(draft.cost)}
            options={worded(costClasses)}
            onChange={(cost) => set({ cost: Number(cost) as CostClass })}
          />
          <Select
            label="Evidence"
            value={draft.evidence.grade}
            options={worded(evidenceGrades).map(({ value, label }) => ({ value, label: `${value}: ${label}` }))}
            onChange={(grade) => set({ evidence: { ...draft.evidence, grade: grade as EvidenceGrade } })}
          />
        </Row>
        <TextInput
          label="What is known about it"
          hint="A source, or what happened when you tried it; no names of staff"
          lines={2}
          value={draft.evidence.note}
          onChange={(note) => set({ evidence: { ...draft.evidence, note } })}
        />
      </Stack>
    </Dialog>
  );
};

const worded = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const labeled = (infos: Readonly<Record<string, { readonly label: string }>>): readonly Option[] =>
  Object.entries(infos).map(([value, { label }]) => ({ value, label }));
