import type { FieldId } from '../domain/fields.ts';
import type { Answers, DoorTreatment } from '../domain/imported-file.ts';
import type { ColumnFacts } from './column-facts.ts';
import { looksLikePostalCodes, type Sensitivity, sensitivity } from './sensitive-columns.ts';

/** What happens to a column at the door and why (import.md §1). */
export interface DoorDecision {
  readonly door: DoorTreatment;
  readonly reason: string;
  readonly sensitivity: Sensitivity | undefined;
}

/** Fields whose values are replaced by a keyed code, so that files join without the ids themselves. */
export const keyedFields: Partial<Record<FieldId, 'person' | 'candidate' | 'respondent'>> = {
  employee_id: 'person',
  manager_id: 'person',
  candidate_id: 'candidate',
  respondent_id: 'respondent',
};

/** Looks at every column before matching: header or pattern, one is enough. */
export const findSensitive = (
  columns: readonly ColumnFacts[],
  isReserved: (facts: ColumnFacts) => boolean,
): ReadonlyMap<number, Sensitivity> => {
  const hasAddress = columns.some(
    (facts) => /\b(address|street|zip ?code|zip|postal|post ?code|postcode)\b/.test(facts.header.tokens.join(' ')) && facts.distinct > 3,
  );
  const found = new Map<number, Sensitivity>();
  for (const facts of columns) {
    if (isReserved(facts)) continue;
    const kind =
      sensitivity(facts, hasAddress) ??
      (/\b(location|site|area|region|office|branch)\b.*\bcode\b|\bcode\b/.test(facts.header.tokens.join(' ')) && looksLikePostalCodes(facts)
        ? 'postal code'
        : undefined);
    if (kind !== undefined) found.set(facts.index, kind);
  }
  return found;
};

export const doorDecision = (
  file: string,
  facts: ColumnFacts,
  field: FieldId | null,
  found: Sensitivity | undefined,
  answers: Answers,
): DoorDecision => {
  const answer = answers[`drop:${file}:${facts.label}`];
  if (answer === 'drop') return { door: 'drop', reason: 'dropped at the door: set in the answers', sensitivity: found };
  if (field !== null && keyedFields[field] !== undefined)
    return { door: 'key', reason: 'replaced by a keyed code at the door', sensitivity: found };
  if (field === 'gender' && answers['groups'] === 'off')
    return { door: 'drop', reason: 'dropped at the door: group comparisons are off', sensitivity: found };
  if (found === undefined)
    return answer === 'keep' || !isIdLike(facts, field)
      ? { door: 'keep', reason: '', sensitivity: found }
      : { door: 'key', reason: 'an id of its own on every row: replaced by a keyed code at the door', sensitivity: found };
  if (found === 'race or ethnicity') {
    const on = answers['groups'] !== 'off' && (answers['groups:race_ethnicity'] === 'on' || answer === 'keep');
    return on
      ? { door: 'keep', reason: '', sensitivity: found }
      : { door: 'drop', reason: 'dropped at the door: race and ethnicity are read only when that is switched on', sensitivity: found };
  }
  if (found === 'birth date' && answer === 'age-band')
    return { door: 'age-band', reason: 'reduced to an age band of five years at the door', sensitivity: found };
  if (answer === 'keep') return { door: 'keep', reason: `kept by choice (${found})`, sensitivity: found };
  return { door: 'drop', reason: `dropped at the door: ${found}`, sensitivity: found };
};

/** An unmatched column with another code on (nearly) every row points at one person as surely as a name does. */
const isIdLike = (facts: ColumnFacts, field: FieldId | null): boolean =>
  field === null &&
  facts.filled >= 20 &&
  facts.uniqueness > 0.95 &&
  /\b(id|number|key|code|guid|uuid|ref|reference|badge|login)\b/.test(facts.header.tokens.join(' ')) &&
  (facts.integers > 0.9 || facts.codes > 0.9 || facts.meanLength > 20);
