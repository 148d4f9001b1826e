import type { PainPoint } from '../../domain/comparison.ts';
import { responsibleLevels, type ResponsibleLevel } from '../../domain/framework.ts';
import type { Control } from '../../domain/lever.ts';
import { controlByLevel } from '../library/control-by-level.ts';

export interface SuggestedControl {
  readonly control: Control;
  /** One sentence. */
  readonly because: string;
}

/**
 * Who controls a pain point, as prefilled: by the level that can act; shared where the group is one that bargains. That somebody else decides
 * (a law, a board) no figure shows: the user says so.
 */
export const controlOf = ({
  responsibleLevel,
  levelByEvidence,
  cut,
  group,
}: Pick<PainPoint, 'responsibleLevel' | 'levelByEvidence' | 'cut' | 'group'>): SuggestedControl => {
  const bargains = cut.findIndex((dimension, i) => /union|bargaining/i.test(dimension) && !isUnrepresented(group[i] ?? ''));
  if (bargains >= 0)
    return { control: 'shared', because: `An agreement covers this group (${group[bargains]}): the bargaining calendar sets the date.` };
  const evidence =
    levelByEvidence?.level === responsibleLevel
      ? ` The figures point to ${responsibleLevels[responsibleLevel].label}: ${levelByEvidence.because}.`
      : '';
  return { control: controlByLevel[responsibleLevel], because: `${whoDecides[responsibleLevel]}${evidence}` };
};

const whoDecides: Readonly<Record<ResponsibleLevel, string>> = {
  'office-department': 'The office or department decides how it leads, includes, thanks and loads its people.',
  'department-and-hr': 'Department and HR decide this together.',
  hr: 'HR decides this for the whole organization.',
};

const isUnrepresented = (value: string): boolean =>
  /^\s*$|^(no|none|n\/?a)\b|^(non|un)[- ]?(union|represented)|not represented|unknown/i.test(value);
