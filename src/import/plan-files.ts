import type { ColumnRule, PayPeriod } from '../domain/column-rule.ts';
import type { FieldId, FileKind } from '../domain/fields.ts';
import type { Answers, ColumnMatch, FilePlan, Finding, Question, TableReading } from '../domain/imported-file.ts';
import type { IsoDate } from '../domain/period.ts';
import { alsoFills } from './also-fills.ts';
import { asOfDate } from './as-of.ts';
import { type ColumnFacts, columnFacts } from './column-facts.ts';
import { columnRule } from './column-rule.ts';
import { doorDecision, findSensitive } from './door-treatment.ts';
import { fileQuestions } from './file-questions.ts';
import { itemTexts, questionWordings } from './item-texts.ts';
import { keyStandsInBrackets, matchColumns } from './match-columns.ts';
import { matchValues } from './match-values.ts';
import { medianBy } from './pay-candidates.ts';
import { profileFindings } from './profile-findings.ts';
import type { RuleContext } from './rule-outcome.ts';
import { isPeopleTable, namedFields, recognizeFrame } from './recognize-frame.ts';
import { recognizeTable } from './recognize-table.ts';
import { findSurveyItems, type SurveyItems } from './survey-items.ts';
import { frameSynonyms, type TableFrame } from './table-frame.ts';
import { orderLevels } from './types/level.ts';
import { isDestroyed } from './value-shape.ts';

export interface PlanOptions {
  /** The day all files speak of, where the user gave it for the run. */
  readonly asOf?: IsoDate;
  readonly today: IsoDate;
}

/**
 * Decides everything about the files that were read: kinds, columns, rules, what is dropped or keyed at the door, and the questions only a person can answer.
 * Answers come first; nothing here looks at a clock, the network or the page, and the result does not depend on the order of files or columns.
 */
export const planFiles = (readings: readonly TableReading[], answers: Answers, options: PlanOptions): readonly FilePlan[] =>
  readings.map((reading) => planFile(reading, answers, options));

/** A column that is only likely to be a field does not decide what the table is. */
const evidenceFrom = 0.8;

const framesByKind: Partial<Record<FileKind, TableFrame>> = {
  survey: 'survey',
  'survey-long': 'survey-long',
  applicants: 'applicants',
  requisitions: 'requisitions',
  benefits: 'benefits',
};

const planFile = (reading: TableReading, answers: Answers, options: PlanOptions): FilePlan => {
  const wordings = questionWordings(reading);
  const columns = reading.profiles.map((profile, index) => columnFacts(profile, wordings.get(index)));
  const wanted = answers[`kind:${reading.name}`] as FileKind | undefined;
  const named = namedFields(columns);
  const survey = findSurveyItems(columns, wanted === undefined ? isPeopleTable(named) : wanted !== 'survey');
  const seen = recognizeFrame(reading.name, columns, named, survey);
  const frame = wanted === undefined ? seen.frame : (framesByKind[wanted] ?? 'people');
  const items = answeredItems(
    frame === 'survey-long' || frame === 'applicants' || frame === 'requisitions' ? new Map() : survey.items,
    reading,
    answers,
  );
  const texts = itemTexts(columns, [...items.keys()]);
  const reserved = new Set([...items.keys(), ...survey.comments]);
  const sensitive = findSensitive(columns, (facts) => items.has(facts.index));
  const choices = matchColumns({ reading, columns, synonyms: frameSynonyms(frame), sensitive, reserved, answers });

  const fieldOf = (facts: ColumnFacts): FieldId | null => {
    const choice = choices.get(facts.index);
    return choice?.chip !== 'set' && items.has(facts.index) ? 'survey_item' : (choice?.field ?? null);
  };
  const byField = new Map<FieldId, ColumnFacts>();
  const evidence = new Map<FieldId, ColumnFacts>();
  for (const facts of columns) {
    const field = fieldOf(facts);
    if (field === null || field === 'survey_item') continue;
    byField.set(field, facts);
    if (facts.filled > 0 && (choices.get(facts.index)?.confidence ?? 0) >= evidenceFrom) evidence.set(field, facts);
  }
  const recognition = recognizeTable({
    reading,
    columns,
    fields: evidence,
    items: items.size,
    personalColumns: [...sensitive.values()].filter((kind) => ['name', 'birth date', 'national id', 'e-mail'].includes(kind)).length,
    frame,
    frameReason: seen.reason,
    wanted,
  });

  const context: Omit<RuleContext, 'surveyRule'> = {
    reading,
    answers,
    asOfYear: Number(options.today.slice(0, 4)),
    periodColumn: statedPeriod(byField.get('pay_period'), byField.get('pay_amount')),
    currencyColumn: statedCurrency(byField.get('currency')),
    hasFte: (byField.get('fte')?.distinct ?? 0) > 1,
  };
  const questions: Question[] = [];
  const findings: Finding[] = [];
  const matches = columns.map((facts): ColumnMatch => {
    const choice = choices.get(facts.index);
    const item = items.get(facts.index);
    const field = fieldOf(facts);
    const isComment = survey.comments.has(facts.index) && answers[`drop:${reading.name}:${facts.label}`] !== 'keep';
    const door = isComment
      ? ({ door: 'drop', reason: 'dropped at the door: comment of a survey question' } as const)
      : doorDecision(reading.name, facts, field, sensitive.get(facts.index), answers);
    const shown = { index: facts.index, label: facts.label, door: door.door };
    if (door.door === 'drop') return { ...shown, field: null, confidence: 0, chip: 'none', reason: door.reason, rule: emptyText };
    if (door.door === 'age-band')
      return {
        ...shown,
        field: 'birth_date',
        confidence: choice?.confidence ?? 1,
        chip: choice?.chip ?? 'set',
        reason: door.reason,
        rule: emptyText,
      };
    const outcome = columnRule(field, facts, { ...context, surveyRule: item?.rule });
    if (!recognition.setAside) {
      questions.push(...outcome.questions);
      findings.push(...outcome.findings);
    }
    const base =
      item !== undefined && choice === undefined
        ? ({ confidence: item.doubtful ? 0.85 : 0.95, chip: item.doubtful ? 'check' : 'likely', reason: item.reason } as const)
        : (choice ?? noChoice);
    const reason = door.reason === '' ? base.reason : `${base.reason}; ${door.reason}`;
    const rule =
      field === 'level' && outcome.rule.kind === 'text'
        ? { ...outcome.rule, ...levelOrder(reading, facts, byField.get('pay_amount')) }
        : outcome.rule;
    const more = alsoFills(field, facts, new Set(byField.keys()));
    return {
      ...shown,
      field,
      confidence: base.confidence,
      chip: base.chip,
      reason,
      rule,
      ...(door.door === 'key' && field === 'manager_id' && keyStandsInBrackets(facts) ? { keyInBrackets: true } : {}),
      ...(texts.has(facts.index) ? { itemText: texts.get(facts.index)! } : {}),
      ...(more.length === 0 ? {} : { alsoFills: more }),
    };
  });

  const asOf = asOfDate(reading, matches, answers, options);
  return {
    reading,
    kinds: recognition.kinds,
    kindReason: recognition.reason,
    grain: recognition.grain,
    columns: matches,
    asOf: asOf.date,
    asOfReason: asOf.reason,
    questions: [...questions, ...fileQuestions({ reading, columns, matches, recognition, asOf, survey: items, answers })],
    findings: [...findings, ...profileFindings({ reading, columns, matches, recognition, isDestroyed })],
    setAside: recognition.setAside,
  };
};

/** Answer columns after the user's word on their scale and direction. */
const answeredItems = (found: SurveyItems['items'], reading: TableReading, answers: Answers): SurveyItems['items'] => {
  const items = new Map(found);
  for (const [index, item] of found) {
    const label = reading.profiles[index]!.label;
    if (answers[`scale:${reading.name}:${label}`] === 'none') items.delete(index);
    else if (answers[`reversed:${reading.name}:${label}`] === 'yes') items.set(index, { ...item, rule: { ...item.rule, reversed: true } });
  }
  return items;
};

const emptyText: ColumnRule = { kind: 'text', missing: [] };
const noChoice = { confidence: 0, chip: 'none', reason: 'no field of ours; usable as a cut by its own name' } as const;

const statedPeriod = (facts: ColumnFacts | undefined, pay: ColumnFacts | undefined): PayPeriod | 'by-row' | undefined => {
  if (facts === undefined) return undefined;
  const periods = new Set(Object.values(matchValues('pay_period', facts.words).rule.values));
  // "Every two weeks" beside amounts of 50,000 tells how often money is sent, not what the amounts are for.
  if (pay !== undefined && pay.median > mostPerMonth && [...periods].every((period) => !['hour', 'day', 'year'].includes(period)))
    return undefined;
  return periods.size === 1 ? ([...periods][0] as PayPeriod) : periods.size > 1 ? 'by-row' : undefined;
};

/** Upper limit of monthly pay in the pay test, import.md §8 (t). */
const mostPerMonth = 25_000;

const statedCurrency = (facts: ColumnFacts | undefined): string | undefined =>
  facts === undefined ? undefined : facts.distinct === 1 ? [...facts.words.keys()][0]!.toUpperCase() : 'by-row';

const levelOrder = (reading: TableReading, facts: ColumnFacts, pay: ColumnFacts | undefined): { readonly order?: readonly string[] } => {
  const values = [...facts.profile.values.keys()].filter((value) => facts.words.has(value.toLowerCase().replace(/[\s_]+/g, ' ')));
  if (values.length > 80) return {};
  const found = orderLevels(values, pay === undefined ? new Map() : medianBy(reading, facts.index, pay));
  return found === undefined ? {} : { order: found.order };
};
