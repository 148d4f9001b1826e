import type { FieldId } from '../domain/fields.ts';
import type { SideField } from '../domain/imported-file.ts';
import type { ColumnFacts } from './column-facts.ts';
import { canonicalWord, matchValues } from './match-values.ts';

/**
 * Further fields the same cells tell: a status such as "Voluntarily Terminated" names the kind of separation, a separation type such as "Resignation – other employer" also its reason.
 * Only where no column of the file fills the field itself.
 */
export const alsoFills = (field: FieldId | null, facts: ColumnFacts, filled: ReadonlySet<FieldId>): readonly SideField[] => {
  if (field === null && filled.has('race_ethnicity')) return hispanicFlag(facts);
  if (field === 'status' && !filled.has('termination_type')) return kindFromStatus(facts);
  if (field === 'termination_reason' && !filled.has('termination_type') && !filled.has('status')) return kindFromReason(facts);
  if (field === 'termination_type' && !filled.has('termination_reason') && facts.distinct > 4)
    return [
      { field: 'termination_reason', rule: { kind: 'text', missing: matchValues('termination_type', facts.profile.values).rule.missing } },
    ];
  return [];
};

/** A yes-or-no column of its own for Hispanic or Latino comes before the race beside it, as in the two-question form of the EEO reports; a "no" says nothing. */
const hispanicFlag = (facts: ColumnFacts): readonly SideField[] => {
  if (!/\b(hispanic|latin[oaxe])\b/.test(facts.header.tokens.join(' ')) || facts.distinct > 6) return [];
  const raw = [...facts.profile.values.keys()].map((value) => value.trim());
  const yes = raw.filter((value) => /^(y|yes|true|t|1|x|hispanic|latin[oaxe]|hispanic( or |\/| \/ )latin[oaxe].*)$/i.test(value));
  const others = raw.filter((value) => !yes.includes(value)).map((value) => value.toLowerCase());
  if (yes.length === 0 || (facts.yesNo < 0.5 && others.length > 3)) return [];
  const values = Object.fromEntries(yes.map((value) => [value, 'hispanic']));
  return [
    {
      field: 'race_ethnicity',
      rule: { kind: 'category', missing: [...new Set(others)].sort(), values, other: 'unknown' },
      wins: 'Hispanic or Latino',
    },
  ];
};

/** Only words that say who ended the employment count; a plain "Terminated" does not. */
const kindFromStatus = (facts: ColumnFacts): readonly SideField[] => {
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

const kindFromReason = (facts: ColumnFacts): readonly SideField[] => {
  const { rule, known } = matchValues('termination_type', facts.profile.values);
  return known >= 0.5 ? [{ field: 'termination_type', rule }] : [];
};
