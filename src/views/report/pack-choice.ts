import type { LeaderPack, PackKind } from '../../report/index.ts';
import type { PackUnit } from '../handouts-contract.ts';
import type { Paper } from './document/LeaderDocument.tsx';

/** What the user wants in the pack. */
export interface PackChoice {
  readonly audience: LeaderPack['kind']['kind'];
  /** Key of the unit, where the audience is one. */
  readonly unit: string | null;
  readonly paper: Paper;
  readonly onePage: boolean;
  readonly painPoints: number;
  readonly topics: boolean;
  readonly appendix: boolean;
  readonly twoDimensions: boolean;
}

export const firstChoice: PackChoice = {
  audience: 'leadership',
  unit: null,
  paper: 'letter',
  onePage: true,
  painPoints: 5,
  topics: true,
  appendix: true,
  twoDimensions: false,
};

export const unitKey = ({ cut, group }: Pick<PackUnit, 'cut' | 'group'>): string => JSON.stringify([cut, group]);

/** Whom the pack is for; the first unit until one is chosen, `null` where the release tells of none. */
export const kindOf = ({ audience, unit }: PackChoice, units: readonly PackUnit[]): PackKind | null => {
  if (audience !== 'unit') return { kind: audience };
  const chosen = units.find((one) => unitKey(one) === unit) ?? units[0];
  return chosen === undefined ? null : { kind: 'unit', ...chosen };
};
