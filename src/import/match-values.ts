import type { CategoryRule } from '../domain/column-rule.ts';
import { foldText } from './fold-text.ts';
import { isMissing, missingSpellings } from './missing-tokens.ts';
import { type CategoryField, valueRules } from './value-words.ts';

/** The canonical words of a column, and what no rule knows: always shown and counted, never guessed. */
export interface ValueMatch {
  readonly rule: CategoryRule;
  readonly unseen: readonly { readonly value: string; readonly count: number }[];
  /** Share of filled cells with a known word. */
  readonly known: number;
}

/** Raw values → canonical words of a category field (import.md §4). `values`: raw text → count. */
export const matchValues = (field: CategoryField, values: ReadonlyMap<string, number>): ValueMatch => {
  const mapped: Record<string, string> = Object.create(null) as Record<string, string>;
  const unseen: { value: string; count: number }[] = [];
  let filled = 0;
  let known = 0;
  for (const [value, count] of values) {
    const canonical = canonicalWord(field, value);
    if (canonical === undefined && isMissing(value, 'reason')) continue;
    filled += count;
    if (canonical === undefined) {
      unseen.push({ value, count });
      continue;
    }
    known += count;
    mapped[value.trim()] = canonical;
  }
  const other = fallback[field] ?? 'unknown';
  const missing = missingSpellings(values.keys(), 'reason').filter((spelling) => canonicalWord(field, spelling) === undefined);
  unseen.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { rule: { kind: 'category', missing, values: { ...mapped }, other }, unseen, known: filled === 0 ? 0 : known / filled };
};

/** The canonical word of one raw value, or undefined. A code in brackets and a country behind the word do not matter. */
export const canonicalWord = (field: CategoryField, value: string): string | undefined => {
  const folded = foldText(value);
  const rules: readonly (readonly [string, RegExp])[] = valueRules[field];
  for (const text of [folded, folded.replace(/\s*\([^)]*\)$/, '')]) {
    const hit = rules.find(([, pattern]) => pattern.test(text));
    if (hit !== undefined) return hit[0];
  }
  return undefined;
};

const fallback: Partial<Record<CategoryField, string>> = {
  gender: 'other',
  race_ethnicity: 'other',
  event_action: 'data_change',
  plan_type: 'other',
};
