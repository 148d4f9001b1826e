import { useState } from 'react';
import type { Commitment } from '../../domain/comparison.ts';
import { formatValue } from '../../domain/format.ts';
import { isIsoDate } from '../../domain/period.ts';
import type { MetricId, MetricUnit } from '../../domain/reading.ts';
import { Button, Dialog, NumberInput, Row, Select, Stack, TextInput } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';

export interface CommitmentEditorProps {
  /** `null` = a new one. */
  readonly commitment: Commitment | null;
  readonly onClose: () => void;
}

interface Draft {
  readonly text: string;
  readonly metric: MetricId | null;
  readonly facet: string;
  readonly operator: Commitment['operator'];
  /** As typed: percent for shares, else the plain unit. */
  readonly typed: number | null;
  readonly due: string;
  readonly owner: string;
  readonly status: Commitment['status'];
}

const isFraction = (unit: MetricUnit | undefined): boolean => unit === 'share' || unit === 'gap' || unit === 'per-person-year';

export const CommitmentEditor = ({ commitment, onClose }: CommitmentEditorProps) => {
  const { infos, saveCommitment } = useSession();
  const [draft, setDraft] = useState<Draft>(() =>
    toDraft(commitment, commitment === null ? undefined : infos.get(commitment.metric)?.unit),
  );
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const info = draft.metric === null ? undefined : infos.get(draft.metric);
  const due = draft.due.trim();
  const problems = {
    text: draft.text.trim() === '' ? 'Say what is promised, in the words of the source' : undefined,
    metric: draft.metric === null ? 'Choose the figure that it is about' : undefined,
    typed: draft.typed === null ? 'A number' : undefined,
    due: due === '' || isIsoDate(due) ? undefined : 'A date such as 2027-06-30',
  };
  const save = () => {
    setTried(true);
    if (Object.values(problems).some(Boolean) || draft.metric === null || draft.typed === null) return;
    saveCommitment({
      id: commitment?.id ?? crypto.randomUUID(),
      text: draft.text.trim(),
      metric: draft.metric,
      facet: draft.facet.trim() === '' ? null : draft.facet.trim(),
      operator: draft.operator,
      threshold: isFraction(info?.unit) ? draft.typed / 100 : draft.typed,
      scope: commitment?.scope ?? null,
      from: commitment?.from ?? null,
      due: isIsoDate(due) ? due : null,
      owner: draft.owner.trim(),
      status: draft.status,
    });
    onClose();
  };
  const errorOf = (key: keyof typeof problems) => (tried && problems[key] !== undefined ? { error: problems[key] } : {});
  return (
    <Dialog
      title={commitment === null ? 'Add a commitment' : 'Edit the commitment'}
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
        <TextInput
          label="Promise"
          lines={2}
          value={draft.text}
          onChange={(text) => set({ text })}
          hint="As it was adopted, with where and when"
          {...errorOf('text')}
        />
        <Select
          label="Figure"
          searchable
          value={draft.metric}
          options={[...infos.values()].filter(({ better }) => better !== 'context').map(({ id, label }) => ({ value: id, label }))}
          onChange={(metric) => set({ metric: metric as MetricId })}
          {...errorOf('metric')}
        />
        <Row align="start">
          <Select
            label="Is"
            value={draft.operator}
            options={[
              { value: '≥', label: 'at least' },
              { value: '≤', label: 'at most' },
              { value: '=', label: 'exactly' },
            ]}
            onChange={(operator) => set({ operator: operator as Commitment['operator'] })}
          />
          <NumberInput
            label="Threshold"
            value={draft.typed}
            onChange={(typed) => set({ typed })}
            {...(isFraction(info?.unit) ? { suffix: ' %' } : info?.unit.startsWith('money') ? { prefix: '$' } : {})}
            {...(info === undefined
              ? {}
              : { hint: `reads ${formatValue(isFraction(info.unit) ? (draft.typed ?? 0) / 100 : (draft.typed ?? 0), info.unit)}` })}
            {...errorOf('typed')}
          />
        </Row>
        <TextInput
          label="Part of the figure"
          value={draft.facet}
          onChange={(facet) => set({ facet })}
          hint="Empty = the whole figure; else a plan, an item, a floor"
        />
        <Row align="start">
          <TextInput label="Due" value={draft.due} placeholder="2027-06-30" onChange={(next) => set({ due: next })} {...errorOf('due')} />
          <TextInput label="Owner" value={draft.owner} onChange={(owner) => set({ owner })} hint="A role, not a person" />
        </Row>
        <Select
          label="Status"
          value={draft.status}
          options={[
            { value: 'draft', label: 'Draft: not judged yet' },
            { value: 'adopted', label: 'Adopted: judged each period' },
            { value: 'retired', label: 'Retired' },
          ]}
          onChange={(status) => set({ status: status as Commitment['status'] })}
        />
      </Stack>
    </Dialog>
  );
};

const toDraft = (commitment: Commitment | null, unit: MetricUnit | undefined): Draft => ({
  text: commitment?.text ?? '',
  metric: commitment?.metric ?? null,
  facet: commitment?.facet ?? '',
  operator: commitment?.operator ?? '≥',
  typed: commitment === null ? null : isFraction(unit) ? Number((commitment.threshold * 100).toFixed(6)) : commitment.threshold,
  due: commitment?.due ?? '',
  owner: commitment?.owner ?? '',
  status: commitment?.status ?? 'adopted',
});
