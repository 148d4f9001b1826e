import { type FieldId, fields } from '../domain/fields.ts';
import type { ColumnFacts } from './column-facts.ts';
import { matchValues } from './match-values.ts';
import { isMissing } from './missing-tokens.ts';
import { type CategoryField, valueRules } from './value-words.ts';

/** How well the values of a column fit a field, 0 to 1; `veto` says why they contradict it (import.md §6). */
export interface ValueShape {
  readonly score: number;
  readonly veto?: string;
}

const fits = (score: number): ValueShape => ({ score });
const against = (veto: string): ValueShape => ({ score: 0, veto });

export const valueShape = (field: FieldId, facts: ColumnFacts): ValueShape => {
  const onlySentinels =
    fields[field].type === 'date' && facts.distinct <= 4 && [...facts.words.keys()].every((word) => isMissing(word, 'date'));
  if (facts.filled === 0 || onlySentinels)
    return field === 'termination_date' || field === 'termination_reason' || field === 'termination_type'
      ? fits(0.5)
      : against('the column is empty');
  switch (fields[field].type) {
    case 'identifier':
      return identifierShape(field, facts);
    case 'date':
      return dateShape(field, facts);
    case 'number':
      return numberShape(field, facts);
    case 'money':
      return moneyShape(field, facts);
    case 'yes-no':
      return yesNoShape(facts);
    case 'category':
      return categoryShape(field as CategoryField, facts);
    case 'scale':
      return facts.distinct <= 30 ? fits(0.8) : against('too many different answers');
    case 'text':
      return textShape(field, facts);
  }
};

const identifierShape = (field: FieldId, facts: ColumnFacts): ValueShape => {
  if (isDestroyed(facts)) return against('the ids were rounded by a spreadsheet');
  if (facts.dates > 0.9 && facts.numbers < 0.5) return against('holds dates');
  if (facts.meanLength > 48) return against('holds long text');
  if (facts.header.squashed === 'id' && numbersTheRows(facts)) return against('only numbers the rows');
  if (facts.emails > 0.5) return fits(0.8);
  if (field === 'manager_id' && facts.distinct === 1 && facts.filled > 20) return against('one value on every row');
  if (field === 'manager_id') return facts.uniqueness > 0.98 && facts.filled > 30 ? against('every row has a value of its own') : fits(0.8);
  if (facts.meanWords >= 1.8 && facts.letters > 0.9) return against('holds names, not ids');
  if (facts.numbers > 0.9 && facts.integers < 0.5 && facts.codes < 0.5) return against('holds amounts, not ids');
  if (facts.yesNo > 0.95 && facts.distinct <= 2 && facts.filled > 4) return against('holds yes and no');
  if (field !== 'requisition_id' && facts.filled > 60 && facts.distinct <= 12) return against(`only ${facts.distinct} different values`);
  if (facts.letters > 0.95 && facts.codes < 0.1 && facts.uniqueness < 0.5 && field !== 'requisition_id')
    return against('holds words, not ids');
  if (field === 'requisition_id' && [...facts.words.keys()].filter((word) => /\d/.test(word)).length < 0.5 * facts.words.size)
    return against('holds words, not ids');
  return fits(facts.uniqueness > 0.95 ? 1 : 0.7);
};

/** 1, 2, 3 … as many as there are rows: a line number, not the id of a person. */
const numbersTheRows = (facts: ColumnFacts): boolean =>
  facts.integers === 1 && facts.distinct === facts.filled && facts.min <= 1 && facts.words.has(String(facts.filled)) && facts.filled > 3;

/** `1.2E+17`, or long digits that end in zeros: a spreadsheet has rounded the ids. */
export const isDestroyed = (facts: ColumnFacts): boolean => {
  if (facts.scientific > 0) return true;
  let long = 0;
  let rounded = 0;
  for (const [word, count] of facts.words) {
    if (!/^\d{16,}$/.test(word)) continue;
    long += count;
    if (/0{3,}$/.test(word)) rounded += count;
  }
  return long > 0 && rounded / long > 0.5;
};

const dateShape = (field: FieldId, facts: ColumnFacts): ValueShape => {
  const epochs = facts.min >= 631_152_000_000 && facts.max <= 4_102_444_800_000;
  const serials = facts.integers > 0.9 && ((facts.min >= 10_000 && facts.max < 80_000) || epochs) ? 0.8 : 0;
  const share = Math.max(facts.dates, serials);
  if (share < 0.5) return against(`only ${Math.round(share * 100)} % of the values are dates`);
  if (field === 'birth_date') return fits(share);
  if (field === 'hire_date' && facts.distinct === 1 && facts.filled > 20) return fits(0.5);
  return fits(share);
};

const ranges: Partial<Record<FieldId, readonly [number, number]>> = {
  tenure_years: [0, 75],
  tenure_months: [0, 900],
  years_in_level: [0, 75],
  years_since_promotion: [0, 75],
  fte: [0, 150],
  hours_week: [0, 120],
  openings: [0, 10_000],
  overtime_hours: [0, 5_000],
  regular_hours: [0, 5_000],
};

const numberShape = (field: FieldId, facts: ColumnFacts): ValueShape => {
  if (facts.numbers < 0.8) return against(`only ${Math.round(facts.numbers * 100)} % of the values are numbers`);
  const [low, high] = ranges[field] ?? [-Infinity, Infinity];
  if (facts.min < low || facts.max > high) return against(`values from ${facts.min} to ${facts.max}`);
  return fits(facts.numbers);
};

const moneyShape = (field: FieldId, facts: ColumnFacts): ValueShape => {
  if (facts.numbers < 0.8) return against(`only ${Math.round(facts.numbers * 100)} % of the values are amounts`);
  if (field !== 'pay_amount') return facts.max >= 0 ? fits(0.9) : against('no positive amounts');
  // The pay test of import.md §8: hour 7–200, month 1,000–25,000, year 12,000–600,000.
  if (facts.median < 7 || facts.median > 1_500_000) return against(`amounts around ${facts.median} are no pay`);
  if (facts.max <= 31 && facts.integers > 0.99 && facts.distinct < 12) return against('a few small whole numbers are no pay');
  if (facts.filled > 20 && facts.distinct <= 2) return against('only one or two amounts');
  return fits(facts.min > 0 ? 1 : 0.8);
};

const flagWords =
  /^(left|stayed|stay|leaver|active|terminated|attrited|attrited customer|existing|current|voluntary|involuntary|retained|promoted|not promoted|eligible|not eligible|ineligible|enrolled|not enrolled|waived|participating|not participating|regretted|not regretted|regrettable|non-?regrettable|current employee|voluntary resignation|e|w)$/;

const yesNoShape = (facts: ColumnFacts): ValueShape => {
  if (facts.distinct > 6) return against(`${facts.distinct} different values are no yes and no`);
  const flags = [...facts.words].reduce((sum, [word, count]) => sum + (flagWords.test(word) ? count : 0), 0) / Math.max(1, facts.filled);
  const share = facts.yesNo + flags;
  return share >= 0.8 ? fits(Math.min(1, share)) : against('the values are no yes and no');
};

const categoryShape = (field: CategoryField, facts: ColumnFacts): ValueShape => {
  if (facts.distinct > 120 && facts.uniqueness > 0.3) return against(`${facts.distinct} different values`);
  if (field === 'status' && facts.distinct <= 3 && facts.yesNo > 0.95) {
    return facts.header.tokens.includes('active') ? fits(1) : against('yes and no without saying of what');
  }
  if (field === 'gender' && facts.numbers > 0.95) return against('codes without meaning');
  if (field === 'race_ethnicity' || field === 'plan_type') return facts.numbers > 0.95 ? against('codes without meaning') : fits(0.8);
  if (!(field in valueRules)) return fits(0.5);
  const known = matchValues(field, facts.words).known;
  if (known < 0.5) return against(`only ${Math.round(known * 100)} % of the values are known words`);
  // Full-time and part-time under a "status" header tell the kind of contract, not whether a person is still there.
  if (field === 'status' && partTimeShare(facts) > 0.5) return against('the values tell the kind of contract, not the status');
  return fits(known);
};

const partTimeShare = (facts: ColumnFacts): number =>
  [...facts.words].reduce((sum, [word, count]) => sum + (/full|part|casual|regular/.test(word) ? count : 0), 0) / Math.max(1, facts.filled);

const workModes =
  /^(remote|hybrid|on-?site|in[- ]office|office|home|wfh|virtual|field|in[- ]person|telework|fully remote|office-based|home-based)$/;

const textShape = (field: FieldId, facts: ColumnFacts): ValueShape => {
  if (facts.emails > 0.5 || facts.phones > 0.5 || facts.ssns > 0.1) return against('holds personal data');
  if (field === 'termination_reason' || field === 'event_reason') {
    if (facts.filled > 20 && facts.uniqueness > 0.5 && facts.meanWords > 3) return against('free text');
    return facts.yesNo > 0.95 && facts.distinct <= 2 ? against('holds yes and no') : fits(0.8);
  }
  if (field === 'item_id') return facts.distinct <= 400 ? fits(facts.meanWords >= 3 ? 1 : 0.9) : against('too many different items');
  if (field === 'currency')
    return [...facts.words.keys()].every((word) => /^[a-z]{3}$/.test(word)) && facts.distinct <= 40
      ? fits(1)
      : against('no currency codes');
  if (facts.dates > 0.6 && facts.numbers < 0.6) return against('holds dates');
  if (facts.yesNo > 0.95 && facts.distinct <= 2 && facts.filled > 4) return against('holds yes and no');
  if (facts.numbers > 0.9 && facts.integers < 0.5) return against('holds amounts');
  switch (field) {
    case 'department':
    case 'office':
      return unitShape(field, facts);
    case 'level':
    case 'from_level':
    case 'to_level':
      if (facts.distinct > 80 || facts.meanLength > 36) return against('too many or too long values for a level');
      return facts.filled > 20 && facts.distinct < 2 ? against('one value only') : fits(facts.distinct <= 30 ? 1 : 0.7);
    case 'job_title':
      return facts.letters < 0.5 ? against('no words') : fits(facts.distinct > 1 ? 1 : 0.6);
    default:
      return fits(0.7);
  }
};

const unitShape = (field: 'department' | 'office', facts: ColumnFacts): ValueShape => {
  if (facts.distinct > 50 && facts.uniqueness > 0.15)
    return against(
      `${facts.distinct.toLocaleString('en-US')} different values in ${facts.filled.toLocaleString('en-US')} rows are no ${field}s`,
    );
  if (facts.distinct > 2_000) return against(`${facts.distinct.toLocaleString('en-US')} different values are no ${field}s`);
  if (facts.filled > 20 && facts.distinct > 5 && facts.uniqueness > 0.9) return against('every row has a value of its own');
  if (field === 'office' && [...facts.words.keys()].every((word) => workModes.test(word)))
    return against('says how people work, not where');
  if (facts.meanLength > 80) return against('holds long text');
  return fits(facts.numbers > 0.9 ? 0.5 : facts.filled / facts.rows < 0.3 ? 0.6 : 1);
};
