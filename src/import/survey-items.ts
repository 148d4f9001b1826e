import type { ScaleRule } from '../domain/column-rule.ts';
import type { ColumnFacts } from './column-facts.ts';
import { pointOf, type WordScale, wordScales } from './scale-words.ts';
import { type Scale, scaleRule } from './types/scale.ts';

/** The answer columns of a table, and how they were found. */
export interface SurveyItems {
  readonly items: ReadonlyMap<
    number,
    { readonly rule: ScaleRule; readonly reason: string; readonly doubtful: boolean; readonly maybeReversed: boolean }
  >;
  /** Comment and flag columns that belong to a question of a vendor's export: dropped at the door. */
  readonly comments: ReadonlySet<number>;
  readonly vendor: 'glint' | undefined;
  /** Columns whose shared scale, not their header, made them items. */
  readonly shared: number;
}

/** `strict`: the file holds pay, hire dates or a person per period, so small whole numbers are items only where the header speaks of an opinion. */
export const findSurveyItems = (columns: readonly ColumnFacts[], strict: boolean): SurveyItems => {
  const glint = glintQuestions(columns);
  const free = columns.filter((facts) => !glint.comments.has(facts.index));
  const items = new Map<number, { rule: ScaleRule; reason: string; doubtful: boolean; maybeReversed: boolean }>();
  let shared = 0;
  const take = (facts: ColumnFacts, scale: Scale, reason: string, doubtful: boolean): void => {
    items.set(facts.index, {
      rule: scaleRule(facts.profile.values.keys(), scale, isPromoterItem(facts), false),
      reason,
      doubtful,
      maybeReversed: maybeReversed(facts),
    });
  };
  for (const group of wordGroups(free)) {
    const many = group.columns.length >= 3;
    for (const facts of group.columns) {
      const enough = group.scale.agreement
        ? many || isOpinion(facts) || glint.questions.has(facts.index)
        : (many && !isMeasure(facts)) || (isOpinion(facts) && !isMeasure(facts));
      if (!enough) continue;
      if (many) shared += 1;
      take(
        facts,
        { min: 1, max: group.scale.max, words: group.scale },
        many ? `${group.columns.length} columns share the answers of one scale` : 'header and answers of a survey item',
        !many,
      );
    }
  }
  for (const group of numberGroups(free.filter((facts) => !items.has(facts.index) && !isMeasure(facts)))) {
    const many = group.columns.length >= 3;
    for (const facts of group.columns) {
      const named = isOpinion(facts) || glint.questions.has(facts.index);
      if (!named && (!many || strict)) continue;
      if (many) shared += 1;
      take(
        facts,
        group.scale,
        many
          ? `${group.columns.length} columns share the scale ${group.scale.min}–${group.scale.max}`
          : `answers from ${group.scale.min} to ${group.scale.max} under a header that asks for an opinion`,
        !many && !glint.questions.has(facts.index),
      );
    }
  }
  return { items, comments: glint.comments, vendor: glint.questions.size > 0 ? 'glint' : undefined, shared };
};

/** One vendor exports four columns a question: the answer, its comment, the topics of the comment, a flag for sensitive comments. */
const glintQuestions = (
  columns: readonly ColumnFacts[],
): { readonly questions: ReadonlySet<number>; readonly comments: ReadonlySet<number> } => {
  const byLabel = new Map(columns.map((facts) => [facts.label.trim().toLowerCase(), facts.index]));
  const questions = new Set<number>();
  const comments = new Set<number>();
  for (const facts of columns) {
    const found = /^(.+)_(comment|comment_topics|sensitive_comment_flag)$/i.exec(facts.label.trim());
    const question = found === null ? undefined : byLabel.get(found[1]!.toLowerCase());
    if (question === undefined) continue;
    questions.add(question);
    comments.add(facts.index);
  }
  return { questions, comments };
};

const wordGroups = (
  columns: readonly ColumnFacts[],
): readonly { readonly scale: WordScale; readonly columns: readonly ColumnFacts[] }[] => {
  const groups = new Map<WordScale, ColumnFacts[]>();
  for (const facts of columns) {
    if (facts.filled < 3 || facts.distinct > 14 || facts.numbers > 0.5) continue;
    const fitting = wordScales.filter((one) => coverage(facts, one) >= 0.85);
    // The scale whose words this column uses most fully; ties go to the first, the longer one.
    const best = fitting.toSorted((a, b) => usedShare(facts, b) - usedShare(facts, a))[0];
    if (best !== undefined) groups.set(best, [...(groups.get(best) ?? []), facts]);
  }
  return mergeShorter([...groups].map(([scale, list]) => ({ scale, columns: list })))
    .filter(({ scale, columns: list }) => usesScale(list, scale))
    .map(({ scale, columns: list }) => ({ scale, columns: list }));
};

/** A column that happens to lack the middle answer belongs to the longer scale of its neighbors. */
const mergeShorter = (
  groups: readonly { scale: WordScale; columns: ColumnFacts[] }[],
): readonly { scale: WordScale; columns: ColumnFacts[] }[] => {
  const longest = groups.toSorted((a, b) => b.columns.length - a.columns.length || b.scale.max - a.scale.max);
  const merged: { scale: WordScale; columns: ColumnFacts[] }[] = [];
  for (const group of longest) {
    const home = merged.find(({ scale }) => group.columns.every((facts) => coverage(facts, scale) >= 0.85));
    if (home === undefined) merged.push({ scale: group.scale, columns: [...group.columns] });
    else home.columns.push(...group.columns);
  }
  return merged;
};

const coverage = (facts: ColumnFacts, scale: WordScale): number => {
  let hits = 0;
  for (const [word, count] of facts.words) if (pointOf(word, scale) !== undefined) hits += count;
  return hits / Math.max(1, facts.filled);
};

const usedPoints = (columns: readonly ColumnFacts[], scale: WordScale): ReadonlySet<number> => {
  const points = new Set<number>();
  for (const facts of columns)
    for (const word of facts.words.keys()) if (pointOf(word, scale) !== undefined) points.add(pointOf(word, scale)!);
  return points;
};

const usedShare = (facts: ColumnFacts, scale: WordScale): number => usedPoints([facts], scale).size / scale.max;

/** Single letters mean an answer only where "strongly" stands among them; every scale must be used to most of its length. */
const usesScale = (columns: readonly ColumnFacts[], scale: WordScale): boolean => {
  const words = new Set(columns.flatMap((facts) => [...facts.words.keys()]));
  if (['a', 'n', 'd'].some((letter) => words.has(letter)) && !words.has('sa') && !words.has('sd')) return false;
  const small = columns.every((facts) => facts.filled < 30);
  return usedPoints(columns, scale).size >= (small ? 2 : scale.max - 1);
};

const numberGroups = (columns: readonly ColumnFacts[]): readonly { readonly scale: Scale; readonly columns: readonly ColumnFacts[] }[] => {
  const candidates = columns.filter(
    (facts) =>
      facts.filled >= 3 &&
      facts.numbers > 0.9 &&
      facts.min >= 0 &&
      facts.max <= 10 &&
      (facts.integers > 0.97 ? facts.distinct <= 11 : isOpinion(facts) && hasShortDecimals(facts)),
  );
  const groups = new Map<string, { scale: Scale; columns: ColumnFacts[] }>();
  const common = commonMax(candidates);
  for (const facts of candidates) {
    const top = facts.filled < 200 && facts.max < common && common - facts.max <= 2 ? common : facts.max;
    const scale = scaleOf(facts, top);
    if (scale === undefined) continue;
    const key = `${scale.min}-${scale.max}`;
    const group = groups.get(key) ?? { scale, columns: [] };
    group.columns.push(facts);
    groups.set(key, group);
  }
  return [...groups.values()];
};

/** A score written by people or averaged from answers has one or two decimals; more are the result of a computation. */
const hasShortDecimals = (facts: ColumnFacts): boolean => [...facts.words.keys()].every((word) => /^\d{1,2}([.,]\d{1,2})?$/.test(word));

const commonMax = (columns: readonly ColumnFacts[]): number => {
  const counts = new Map<number, number>();
  for (const { max } of columns) counts.set(max, (counts.get(max) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
};

const scaleOf = (facts: ColumnFacts, top: number): Scale | undefined => {
  if (facts.min === 0 || isPromoterItem(facts))
    return top >= 9 || isPromoterItem(facts) ? { min: 0, max: 10, words: undefined } : undefined;
  if (top <= 3) return undefined;
  const small = facts.filled < 30;
  const max = top <= 4 ? (small ? 5 : 4) : top <= 5 ? 5 : top <= 6 ? (small ? 7 : 6) : top <= 7 ? 7 : 10;
  // A scale is used to most of its length, from its low end; counts and sizes are not.
  if (!small && facts.integers > 0.97 && facts.distinct < Math.min(max - 1, 4)) return undefined;
  return facts.min <= (small ? max - 1 : 3) ? { min: 1, max, words: undefined } : undefined;
};

const isPromoterItem = (facts: ColumnFacts): boolean =>
  /\be ?nps\b|\bnps\b|net promoter|how likely.*recommend|recommend.*(place to work|employer|company|organization|friend)/.test(
    facts.question.tokens.join(' '),
  );

const opinion =
  /satisf|engage|sentiment|intention|recommend|survey|happi|well ?being|morale|belong|motivat|burnout|inclusi|involvement|enps|pulse|\bi (am|feel|have|would|can|see|know|believe|understand|trust)\b|^(my|our|i|we|the|overall) .+ .+|esat|work ?life ?balance|culture/;

const isOpinion = (facts: ColumnFacts): boolean => opinion.test(facts.question.tokens.join(' '));

/** Things that are counted, graded or coded: never an answer of the person, whatever their range. */
const isMeasure = (facts: ColumnFacts): boolean =>
  [facts.header, facts.question].some(({ tokens }) => measures.some((word) => tokens.includes(word))) &&
  !/satisf|engage|involvement|sentiment|enps|recommend|morale|^(i|my|our|we|overall|in my|at work) .+ .+|^(the|people|everyone|leaders|managers?|employees|staff) .+ .+ .+/.test(facts.question.tokens.join(' ')); // prettier-ignore

const measures = [
    'id', 'code', 'level', 'grade', 'rank', 'rating', 'ratings', 'performance', 'perf', 'education', 'year', 'years', 'age', 'month', 'months', 'week', 'weeks', 'day', 'days', 'hour', 'hours', 'count', 'counts', 'number', 'total', 'times', 'time', 'awards',
    'training', 'trainings', 'project', 'projects', 'children', 'household', 'dependents', 'distance', 'stock', 'option', 'options', 'absences', 'absent', 'absence', 'late', 'tenure', 'step', 'band', 'status', 'type', 'flag', 'married', 'gender', 'sex', 'quarter', 'zone', 'size', 'shift',
    'floor', 'fte', 'openings', 'product', 'companies', 'rooms', 'bedrooms', 'bathrooms', 'beds', 'baths', 'stops', 'priority', 'severity', 'quantity', 'units', 'items', 'kids', 'siblings', 'promotions', 'salary', 'pay', 'wage', 'rate', 'amount', 'price', 'cost', 'percent', 'skill', 'class', 'category', 'region',
    'department', 'office', 'position', 'job', 'race', 'ethnicity', 'plan', 'tier', 'actions', 'calls', 'emails', 'meetings', 'usage', 'attendees', 'duration', 'minutes', 'experience', 'potential', 'points', 'index', 'version', 'round', 'attempt', 'attempts', 'date', 'period', 'sequence', 'seq', 'row', 'line',
]; // prettier-ignore

const maybeReversed = (facts: ColumnFacts): boolean =>
  /\b(leave|leaving|quit|quitting|intention|intent|stress(ed)?|workload|burnout|overwork\w*|exhaust\w*|turnover|bully\w*|harass\w*|discriminat\w*)\b/.test(
    facts.question.tokens.join(' '),
  ) && !/support|balance|program|prevent|manageable|free/.test(facts.question.tokens.join(' '));
