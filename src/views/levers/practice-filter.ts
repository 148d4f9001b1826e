import type { Practice } from '../../domain/lever.ts';
import type { ViewState } from '../view-state.ts';

export type PracticeFilter = Pick<ViewState, 'lever' | 'principle' | 'family' | 'level' | 'control' | 'cost' | 'evidence' | 'words'>;

export const noFilter: PracticeFilter = {
  lever: undefined,
  principle: undefined,
  family: undefined,
  level: 'all',
  control: undefined,
  cost: undefined,
  evidence: undefined,
  words: undefined,
};

/** Practices that pass every filter, in their own order. Every typed word must stand in it. */
export const filterPractices = (practices: readonly Practice[], filter: PracticeFilter): readonly Practice[] => {
  const typed = wordsOf(filter.words ?? '');
  return practices.filter(
    (practice) =>
      (filter.lever === undefined || practice.lever === filter.lever) &&
      (filter.principle === undefined || practice.principles.includes(filter.principle)) &&
      (filter.family === undefined || practice.families.includes(filter.family)) &&
      (filter.level === 'all' || practice.level === filter.level) &&
      (filter.control === undefined || practice.control === filter.control) &&
      (filter.cost === undefined || practice.cost === Number(filter.cost)) &&
      (filter.evidence === undefined || practice.evidence.grade === filter.evidence) &&
      typed.every((word) => textOf(practice).includes(word)),
  );
};

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

const textOf = ({ id, title, firstSteps, measure, evidence }: Practice): string =>
  [id, title, ...firstSteps, measure, evidence.note].join(' ').toLowerCase();
