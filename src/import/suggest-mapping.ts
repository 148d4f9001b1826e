import { type FieldId, fields } from '../domain/fields.ts';
import type { ColumnMatch } from '../domain/imported-file.ts';
import { assignColumns } from './assign-columns.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { Synonym } from './column-synonyms.ts';
import { matchHeader, type NameMatch } from './match-header.ts';
import { type ValueShape, valueShape } from './value-shape.ts';

/** A column and the field it was matched with, or why it was not. */
export type ColumnChoice = Pick<ColumnMatch, 'field' | 'confidence' | 'chip' | 'reason'>;

/** Starting values (t) of import.md §6. */
const acceptFrom = 0.92;
const aheadBy = 0.08;
const checkFrom = 0.74;
/** Mere likeness of words has to be closer than a known name under another spelling. */
const checkWordsFrom = 0.8;
const mostColumns = 300;

interface Candidate {
  readonly field: FieldId;
  readonly column: number;
  readonly score: number;
  readonly name: NameMatch;
  readonly shape: ValueShape;
}

/**
 * Matches columns with fields: name likeness, value shape, veto, then the best total assignment over all columns at once (import.md §6).
 * `refused`: pairs `field:index` that must not be made, with the reason. The outcome does not depend on the order of the columns.
 */
export const suggestMapping = (
  columns: readonly ColumnFacts[],
  synonyms: readonly Synonym[],
  taken: ReadonlySet<FieldId>,
  refused: ReadonlyMap<string, string>,
): ReadonlyMap<number, ColumnChoice> => {
  const ordered = columns.toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.index - b.index));
  const candidates = strongest(
    ordered.flatMap((facts, column) =>
      matchHeader(facts.header, synonyms)
        .filter(({ field }) => !taken.has(field))
        .map((name) => weigh(name, facts, column, refused)),
    ),
  );
  const fieldIds = [...new Set(candidates.map(({ field }) => field))].sort();
  const scores = fieldIds.map(() => Array.from({ length: ordered.length }, () => 0));
  const byPair = new Map<string, Candidate>();
  for (const candidate of candidates) {
    byPair.set(`${candidate.field}:${candidate.column}`, candidate);
    if (candidate.score >= (candidate.name.how === 'words' ? checkWordsFrom : checkFrom))
      scores[fieldIds.indexOf(candidate.field)]![candidate.column] = candidate.score;
  }
  const assigned = ordered.length === 0 || fieldIds.length === 0 ? [] : assignColumns(scores);
  const choices = new Map<number, ColumnChoice>(
    ordered.map((facts, column) => [facts.index, unmatched(candidates.filter((one) => one.column === column))]),
  );
  for (const [row, column] of assigned.entries()) {
    if (column < 0) continue;
    const chosen = byPair.get(`${fieldIds[row]}:${column}`)!;
    const rival = Math.max(
      0,
      ...candidates.filter((one) => one !== chosen && (one.column === column || one.field === chosen.field)).map(({ score }) => score),
    );
    choices.set(ordered[column]!.index, accepted(chosen, rival));
  }
  return choices;
};

const weigh = (name: NameMatch, facts: ColumnFacts, column: number, refused: ReadonlyMap<string, string>): Candidate => {
  const refusal = refused.get(`${name.field}:${facts.index}`);
  const shape = refusal === undefined ? valueShape(name.field, facts) : { score: 0, veto: refusal };
  const byWords = name.how === 'words' || name.how === 'part';
  // Mere likeness of words needs values that speak for the field: a wrong match is worse than none.
  if (name.how === 'words' && shape.score <= 0.5) return { field: name.field, column, name, shape, score: Math.min(0.6, name.score) };
  // Codes under a fitting name give way to the words beside them (`DeptID` and `Department`).
  const base = byWords ? Math.min(0.925, 0.7 * name.score + 0.3 * shape.score) : shape.score <= 0.5 ? name.score - 0.1 : name.score;
  // Fuller and cleaner columns win between equal names, then the plainer name; the step is too small to matter otherwise.
  const nudge = 0.01 * shape.score + 0.005 * (facts.filled / Math.max(1, facts.rows)) + 0.003 * (1 - name.rank);
  return { field: name.field, column, name, shape, score: shape.veto === undefined ? Math.min(0.99, base + nudge) : Math.min(0.6, base) };
};

const strongest = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const columns = new Map<number, number>();
  for (const { column, score } of candidates) columns.set(column, Math.max(columns.get(column) ?? 0, score));
  if (columns.size <= mostColumns) return candidates;
  const kept = new Set(
    [...columns]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostColumns)
      .map(([column]) => column),
  );
  return candidates.filter(({ column }) => kept.has(column));
};

const accepted = (chosen: Candidate, rival: number): ColumnChoice => {
  const clear = chosen.score >= acceptFrom && chosen.score - rival >= aheadBy;
  const certain = chosen.name.how === 'exact' || chosen.name.how === 'normalized';
  return {
    field: chosen.field,
    confidence: Number(chosen.score.toFixed(2)),
    chip: !clear ? 'check' : certain ? 'exact' : 'likely',
    reason: `${nameReason(chosen)}; values fit (${Math.round(chosen.shape.score * 100)} %)${rival > chosen.score - aheadBy ? '; another column or field is close' : ''}`,
  };
};

const nameReason = ({ name }: Candidate): string => {
  switch (name.how) {
    case 'exact':
      return `known name of ${fields[name.field].label}`;
    case 'normalized':
      return `known name "${name.synonym}", spelled another way`;
    case 'unconfirmed':
      return `name "${name.synonym}", not confirmed on a real export`;
    case 'stand-in':
      return `"${name.synonym}" often stands for ${fields[name.field].label}`;
    case 'part':
      return `holds the known name "${name.synonym}"`;
    case 'words':
      return `resembles "${name.synonym}"`;
  }
};

const unmatched = (candidates: readonly Candidate[]): ColumnChoice => {
  const vetoed = candidates
    .filter(({ name, shape }) => shape.veto !== undefined && name.score >= checkFrom)
    .sort((a, b) => b.name.score - a.name.score)[0];
  const best = candidates.toSorted((a, b) => b.score - a.score)[0];
  const reason =
    vetoed !== undefined
      ? `named like ${fields[vetoed.field].label}, but ${vetoed.shape.veto}`
      : best !== undefined && best.score >= checkFrom
        ? `${fields[best.field].label} is taken by a better column`
        : 'no field of ours; usable as a cut by its own name';
  return { field: null, confidence: 0, chip: 'none', reason };
};
