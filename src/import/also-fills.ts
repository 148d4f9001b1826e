import type { ColumnRule } from '../domain/column-rule.ts';
import type { FieldId } from '../domain/fields.ts';
import type { ColumnFacts } from './column-facts.ts';
import { canonicalWord, matchValues } from './match-values.ts';

/**
 * Further fields the same cells tell: a status such as "Voluntarily Terminated" names the kind of separation, a separation type such as "Resignation – other employer" also its reason.
 * Only where no column of the file fills the field itself.
 */
export const alsoFills = (
  field: FieldId | null,
  facts: ColumnFacts,
  filled: ReadonlySet<FieldId>,
): readonly { readonly field: FieldId; readonly rule: ColumnRule }[] => {
  if (field === 'status' && !filled.has('termination_type')) return kindFromStatus(facts);
  if (field === 'termination_reason' && !filled.has('termination_type') && !filled.has('status')) return kindFromReason(facts);
  if (field === 'termination_type' && !filled.has('termination_reason') && facts.distinct > 4)
    return [
      { field: 'termination_reason', rule: { kind: 'text', missing: matchValues('termination_type', facts.profile.values).rule.missing } },
    ];
  return [];
};

/** Only words that say who ended the employment count; a plain "Terminated" does not. */
const kindFromStatus = (facts: ColumnFacts): readonly { readonly field: FieldId; readonly rule: ColumnRule }[] => {
  const values: Record<string, string> = {};
  for (const value of facts.profile.values.keys()) {
    const folded = value.trim().toLowerCase();
    if (
      canonicalWord('status', value) !== 'ended' ||
      /^(t|terminated|inactive|ended|left|leaver|former|separated|no|false|0|termed|term|i|n|not active)$/.test(folded)
    )
      continue;
    const kind = canonicalWord('termination_type', value);
    if (kind === undefined || kind === 'unknown') continue;
    values[value.trim()] = kind;
  }
  if (Object.keys(values).length === 0) return [];
  const others = [...facts.profile.values.keys()]
    .map((value) => value.trim().toLowerCase())
    .filter((value) => canonicalWord('status', value) !== 'ended');
  return [{ field: 'termination_type', rule: { kind: 'category', missing: [...new Set(others)].sort(), values, other: 'unknown' } }];
};

const kindFromReason = (facts: ColumnFacts): readonly { readonly field: FieldId; readonly rule: ColumnRule }[] => {
  const { rule, known } = matchValues('termination_type', facts.profile.values);
  return known >= 0.5 ? [{ field: 'termination_type', rule }] : [];
};
