import type { Practice } from '../../domain/lever.ts';
import { withOne, withoutOne, type PlansState } from '../acting/plans-contract.ts';

/** A practice as it is written down, before it has an id. */
export type PracticeDraft = Omit<Practice, 'id'>;

/** `OWN-1`, `OWN-2` …: the number after the highest, so that an id once given is not given to another practice. */
export const nextOwnId = (own: readonly Practice[]): string =>
  `OWN-${1 + Math.max(0, ...own.map(({ id }) => Number(id.replace('OWN-', ''))).filter(Number.isInteger))}`;

export const isOwn = ({ id }: Pick<Practice, 'id'>): boolean => id.startsWith('OWN-');

/** Adds, or replaces the one with this id. */
export const savePractice =
  (id: string | null, draft: PracticeDraft) =>
  (now: PlansState): PlansState => ({
    ...now,
    ownPractices: withOne(now.ownPractices, { ...draft, id: id ?? nextOwnId(now.ownPractices) }),
  });

export const removePractice =
  (id: string) =>
  (now: PlansState): PlansState => ({ ...now, ownPractices: withoutOne(now.ownPractices, id) });

/** Goals that name the practice: it is then not removed under them. */
export const goalsWith = (now: PlansState, id: string): number => now.goals.filter(({ practices }) => practices.includes(id)).length;
