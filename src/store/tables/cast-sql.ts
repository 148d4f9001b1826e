import type { CategoryRule, ColumnRule, DateRule, NumberRule, ScaleRule, YesNoRule } from '../../domain/column-rule.ts';

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const list = (texts: readonly string[]): string => texts.map((text) => literal(text.trim().toLowerCase())).join(', ');

/** The trimmed text of a cell, NULL where it is empty or one of the spellings of "no value". */
export const presentText = (column: string, missing: readonly string[]): string => {
  const trimmed = `nullif(trim(${column}), '')`;
  return missing.length === 0 ? trimmed : `CASE WHEN lower(trim(${column})) IN (${list(missing)}) THEN NULL ELSE ${trimmed} END`;
};

const century = (date: string, pivot: number): string =>
  `CASE WHEN year(${date}) % 100 > ${pivot} AND year(${date}) >= 2000 THEN (${date} - INTERVAL 100 YEAR)::DATE ` +
  `WHEN year(${date}) % 100 <= ${pivot} AND year(${date}) < 2000 THEN (${date} + INTERVAL 100 YEAR)::DATE ELSE ${date} END`;

const parsed = (text: string, rule: DateRule, at: number): string => {
  const format = rule.formats[at] ?? '';
  const date = `try_strptime(${text}, ${literal(format)})::DATE`;
  return rule.pivotYear !== undefined && format.includes('%y') ? century(date, rule.pivotYear) : date;
};

/** Open ends such as 9999-12-31 and 4712-12-31 mean that no date is known. */
const known = (date: string): string => `CASE WHEN year(${date}) < 2900 THEN ${date} END`;

const dateSql = (raw: string, rule: DateRule): string => {
  const text = inEnglish(raw, rule);
  const parts = rule.formats.map((_, at) => parsed(text, rule, at));
  if (rule.epoch !== undefined) parts.push(`epoch_ms(TRY_CAST(${raw} AS BIGINT)${rule.epoch === 's' ? ' * 1000' : ''})::DATE`);
  if (rule.serial !== undefined) {
    const origin = rule.serial === 1904 ? '1904-01-01' : '1899-12-30';
    parts.push(`DATE '${origin}' + TRY_CAST(floor(TRY_CAST(${text} AS DOUBLE)) AS INTEGER)`);
  }
  return parts.length === 0 ? 'NULL::DATE' : known(`coalesce(${parts.join(', ')})`);
};

/** Month words of other languages give way to the English ones, whole words only. */
const inEnglish = (text: string, { monthWords = {} }: DateRule): string =>
  Object.entries(monthWords).reduce(
    (sql, [word, english]) => `regexp_replace(${sql}, ${literal(`\\b${word}\\b`)}, ${literal(english)}, 'i')`,
    text,
  );

/** How exactly a date is known: `day`, `month` or `year`. */
export const datePrecisionSql = (column: string, rule: DateRule): string => {
  const text = inEnglish(presentText(column, rule.missing), rule);
  const cases = rule.formats.map(
    (format, at) => `WHEN try_strptime(${text}, ${literal(format)}) IS NOT NULL THEN ${literal(rule.precision[at] ?? 'day')}`,
  );
  return cases.length === 0 ? "'day'" : `CASE ${cases.join(' ')} ELSE 'day' END`;
};

const numberShape = String.raw`^\(?\s*([A-Za-z]{3}\s*)?[-+−]?\s*[$€£¥]?\s*[-+−]?\(?[0-9.,'’\s]*[0-9][0-9.,'’\s]*[kK]?\s*\)?-?\s*[%€$£¥]?\s*([A-Za-z]{3})?\s*(/\s*[A-Za-z]+|per [A-Za-z]+)?\)?$`;

const numberSql = (text: string, rule: NumberRule): string => {
  let digits = `regexp_replace(${text}, '[^0-9.,]', '', 'g')`;
  if (rule.decimal === ',') digits = `replace(replace(${digits}, '.', ''), ',', '.')`;
  else digits = `replace(${digits}, ',', '')`;
  const negative = `CASE WHEN regexp_matches(${text}, '^\\s*\\(.*\\)\\s*$|^[^0-9]*[-−]|[0-9]\\s*-\\s*$') THEN -1 ELSE 1 END`;
  const thousands = `CASE WHEN regexp_matches(${text}, '[0-9]\\s*[kK]\\b') THEN 1000 ELSE 1 END`;
  const percent = rule.percent ? `CASE WHEN contains(${text}, '%') THEN 0.01 ELSE 1 END` : '1';
  const spelled = `CASE WHEN regexp_matches(${text}, ${literal(numberShape)}) THEN TRY_CAST(${digits} AS DOUBLE) * ${negative} * ${thousands} * ${percent} END`;
  return rule.decimal === '.' ? `coalesce(TRY_CAST(${text} AS DOUBLE), ${spelled})` : spelled;
};

const yesNoSql = (text: string, rule: YesNoRule): string =>
  `CASE WHEN lower(${text}) IN (${list(rule.yes) || 'NULL'}) THEN TRUE WHEN lower(${text}) IN (${list(rule.no) || 'NULL'}) THEN FALSE END`;

const categorySql = (text: string, rule: CategoryRule): string => {
  const cases = Object.entries(rule.values).map(([raw, word]) => `WHEN ${literal(raw.trim().toLowerCase())} THEN ${literal(word)}`);
  const otherwise = `CASE WHEN ${text} IS NULL THEN NULL ELSE ${literal(rule.other)} END`;
  return cases.length === 0 ? otherwise : `CASE lower(${text}) ${cases.join(' ')} ELSE ${otherwise} END`;
};

const scaleSql = (text: string, rule: ScaleRule): string => {
  const cases = Object.entries(rule.labels).map(([label, point]) => `WHEN ${literal(label.trim().toLowerCase())} THEN ${point}`);
  const plain = `TRY_CAST(${text} AS DOUBLE)`;
  const value = cases.length === 0 ? plain : `CASE lower(${text}) ${cases.join(' ')} ELSE ${plain} END`;
  return `CASE WHEN (${value}) BETWEEN ${rule.min} AND ${rule.max} THEN ${value} END`;
};

/** One column of staging text → the typed value its rule describes; NULL where the text does not read that way. */
export const castSql = (column: string, rule: ColumnRule): string => {
  const text = presentText(column, rule.missing);
  switch (rule.kind) {
    case 'text':
    case 'identifier':
      return text;
    case 'date':
      return dateSql(text, rule);
    case 'number':
      return numberSql(text, rule);
    case 'yes-no':
      return yesNoSql(text, rule);
    case 'category':
      return categorySql(text, rule);
    case 'scale':
      return scaleSql(text, rule);
  }
};
