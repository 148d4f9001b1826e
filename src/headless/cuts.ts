import { judgedCuts } from '../domain/finding-cuts.ts';
import { cutName, type Cut } from '../domain/reading.ts';
import type { AvailableCut } from '../store/index.ts';

const always: readonly Cut[] = [...judgedCuts, ['gender']];

/** The cuts of a headless run: the organization and every node of it, then what was asked for; each once. */
export const headlessCuts = (available: readonly AvailableCut[], asked: readonly Cut[] | null): readonly Cut[] => {
  const there = new Set(available.map(({ cut }) => cutName(cut)));
  const standard = always.filter((cut) => cut.length === 0 || there.has(cutName(cut)));
  const all = [...standard, ...(asked ?? [])];
  return [...new Map(all.map((cut) => [cutName(cut), cut])).values()];
};

/** Names in the cuts that no file has, as the user typed them. */
export const unknownDimensions = (available: readonly AvailableCut[], cuts: readonly Cut[]): readonly string[] => {
  const names = new Set(available.flatMap(({ cut }) => cut.map((name) => name.toLowerCase())));
  return [...new Set(cuts.flat())].filter((name) => !names.has(name.toLowerCase()));
};
