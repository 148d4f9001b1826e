import type { FilePlan } from '../../domain/imported-file.ts';
import type { ColumnRule, MoneyBasis } from '../../domain/column-rule.ts';
import { fields, type FieldId, type FieldType } from '../../domain/fields.ts';
import type { IsoDate } from '../../domain/period.ts';
import { castSql, datePrecisionSql, literal, presentText } from './cast-sql.ts';

const sqlType: Readonly<Record<FieldType, string>> = {
  identifier: 'VARCHAR',
  text: 'VARCHAR',
  category: 'VARCHAR',
  date: 'DATE',
  number: 'DOUBLE',
  money: 'DOUBLE',
  scale: 'DOUBLE',
  'yes-no': 'BOOLEAN',
};

/** Fields of which a file may have many columns: they are read item by item, not as one column of `incoming`. */
const repeated: ReadonlySet<FieldId> = new Set<FieldId>(['survey_item']);

interface Filling {
  readonly index: number;
  readonly rule: ColumnRule;
  /** Another column whose cells come before, with the word shown for them. */
  readonly before?: { readonly index: number; readonly rule: ColumnRule; readonly shown: string };
}

const single = (Object.keys(fields) as FieldId[]).filter((field) => !repeated.has(field));

const mappedColumns = (field: FieldId, match: Filling): string[] => {
  const { type } = fields[field];
  const source = `c${match.index}`;
  const { before } = match;
  const first = before && castSql(`c${before.index}`, before.rule);
  const own = castSql(source, match.rule);
  const raw = presentText(source, match.rule.missing);
  const columns = [`(${first ? `coalesce(${first}, ${own})` : own})::${sqlType[type]} AS ${field}`];
  if (type === 'category')
    columns.push(`${first ? `CASE WHEN (${first}) IS NOT NULL THEN ${literal(before.shown)} ELSE ${raw} END` : raw} AS ${field}_raw`);
  if (type === 'date') columns.push(`${match.rule.kind === 'date' ? datePrecisionSql(source, match.rule) : "'day'"} AS ${field}_precision`);
  return columns;
};

const absentColumns = (field: FieldId): string[] => {
  const { type } = fields[field];
  const columns = [`NULL::${sqlType[type]} AS ${field}`];
  if (type === 'category') columns.push(`NULL::VARCHAR AS ${field}_raw`);
  if (type === 'date') columns.push(`'day' AS ${field}_precision`);
  return columns;
};

const moneyOf = (match: Filling | undefined): MoneyBasis => {
  const stated = match?.rule.kind === 'number' ? match.rule.money : undefined;
  return stated ?? { currency: 'USD', period: 'year', partTime: 'as-paid' };
};

/** Pay period and currency of each row: the column's own basis, a mapped column where it decides row by row, the user's answer for the odd ones. */
const payBasisColumns = (pay: Filling | undefined): string[] => {
  const money = moneyOf(pay);
  const stated = money.period === 'by-row' ? "coalesce(pay_period, 'year')" : literal(money.period);
  const period = money.otherPeriod
    ? `CASE WHEN pay_amount < ${money.otherPeriod.below} THEN ${literal(money.otherPeriod.period)} ELSE ${stated} END`
    : stated;
  return [
    `${period} AS pay_basis`,
    `coalesce(currency, ${literal(money.currency)}) AS pay_currency`,
    `${money.partTime === 'full-time-equivalent'} AS pay_is_full_time`,
  ];
};

const personRole = (plan: FilePlan): string =>
  plan.grain === 'respondent' ? 'respondent' : plan.grain === 'application' ? 'candidate' : 'employee';

const keyOf = (plan: FilePlan, fileNo: number): string => {
  const own = `'f${fileNo}:' || line`;
  switch (plan.grain) {
    case 'respondent':
      return `coalesce(employee_id, 'r${fileNo}:' || respondent_id, ${own})`;
    case 'application':
      return `coalesce('a:' || candidate_id, employee_id, 'a${fileNo}:' || application_id, ${own})`;
    default:
      return `coalesce(employee_id, ${own})`;
  }
};

/** Which column fills which field, by which rule: a field's own column comes before one that fills it on the side. */
const mappedFields = (plan: FilePlan): ReadonlyMap<FieldId, Filling> => {
  const kept = plan.columns.filter((match) => match.door !== 'drop');
  const aside = kept.flatMap(({ index, alsoFills }) => (alsoFills ?? []).map(({ field, rule }) => [field, { index, rule }] as const));
  const own = kept.flatMap(({ index, field, rule }) => (field && !repeated.has(field) ? [[field, { index, rule }] as const] : []));
  const winning = kept.flatMap(({ index, alsoFills }) =>
    (alsoFills ?? []).flatMap(({ field, rule, wins }) => (wins === undefined ? [] : [[field, { index, rule, shown: wins }] as const])),
  );
  const fillings = new Map<FieldId, Filling>([...aside, ...own]);
  for (const [field, before] of winning) {
    const filling = fillings.get(field);
    if (filling && filling.index !== before.index) fillings.set(field, { ...filling, before });
  }
  return fillings;
};

/** SELECT that types one file's staging text: a column for each field that the file holds, in the order of the file's rows. */
export const typedSelect = (plan: FilePlan, fileNo: number): string => {
  const typed = [...mappedFields(plan)].flatMap(([field, match]) => mappedColumns(field, match));
  return `SELECT ${['line', ...typed].join(',\n  ')}\nFROM staging_${fileNo}`;
};

/** SELECT over the typed rows that a file's rows enter the model by: every field as a column, NULL where the file has none. */
export const incomingSelect = (plan: FilePlan, fileNo: number, asOfDay: IsoDate): string => {
  const mapped = mappedFields(plan);
  const absent = single.filter((field) => !mapped.has(field)).flatMap(absentColumns);
  return [
    `SELECT *, ${keyOf(plan, fileNo)} AS person_key, ${literal(personRole(plan))} AS person_role, ${literal(plan.kinds[0] ?? 'other-people-data')} AS file_kind,`,
    `  employee_id IS NULL AS has_no_id, ${payBasisColumns(mapped.get('pay_amount')).join(', ')}`,
    `FROM (SELECT *, ${fileNo} AS file_no, DATE ${literal(asOfDay)} AS as_of, ${absent.join(', ')} FROM typed_${fileNo})`,
  ].join('\n');
};
