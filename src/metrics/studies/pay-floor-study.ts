import type { PayFloorStudy } from '../../domain/goal-checks.ts';
import type { MetricId, Reading, Released } from '../../domain/reading.ts';
import { defaultPolicy, release, type PrivacyPolicy } from '../../privacy/index.ts';
import { wilson } from '../../statistics/index.ts';
import type { Engine, Row } from '../../store/index.ts';
import { catalogue } from '../catalogue.ts';
import { groupingFor, type Grouping } from '../grouping-sql.ts';
import { cellsSql, number } from '../kinds/method.ts';
import { importedColumns } from '../measure.ts';
import type { MetricDefinition } from '../metric.ts';
import type { StudyAsk } from './pay-gap-study.ts';

export interface PayFloorAsk extends StudyAsk {
  /** Dollars an hour. */
  readonly hourly: number;
}

/**
 * What bringing everyone of the organization or one unit up to an hourly floor comes to: people under it, what it adds to base pay a year at
 * people's own hours, payroll, and who is paid just above. For the analyst. Throws `EngineError` when the engine fails or the signal fires.
 */
export const payFloorStudy = async (engine: Engine, ask: PayFloorAsk): Promise<PayFloorStudy> => {
  const { cut, group, period, hourly, policy = defaultPolicy, signal } = ask;
  const grouping = groupingFor(paid, [cut], period, await importedColumns(engine, [cut]));
  const rows = await engine.query(sql(grouping, hourly), signal ? { signal } : {});
  const row = rows.find((one) => grouping.toCell(one).group.every((value, i) => value === group[i]));
  const nothing = { cut, group, period, hourly, under: null, justAbove: null, payroll: null, raise: null };
  return row === undefined || number(row, 'people') === 0 ? nothing : { ...nothing, ...figuresOf(ask, row, policy) };
};

/** Everyone on roll with a base pay on the snapshot day: hourly, and a year at their own hours. */
const paid: MetricDefinition = {
  ...catalogue.get('median-pay' as MetricId)!,
  hasFacets: false,
  contributions: `SELECT person_key, department, office, level, job_title, hourly, coalesce(as_paid, annualized) AS a_year, annualize_rule LIKE '%assumed%' AS is_assumed
FROM base_pay
WHERE hourly > 0`,
};

const sql = (grouping: Grouping, hourly: number): string => {
  const floor = String(hourly - 1e-9);
  return cellsSql(grouping, [
    'count(*)::DOUBLE AS people',
    `(count(*) FILTER (WHERE hourly < ${floor}))::DOUBLE AS under`,
    `(count(*) FILTER (WHERE hourly >= ${floor} AND hourly < ${floor} * 1.1))::DOUBLE AS just_above`,
    'sum(a_year)::DOUBLE AS payroll',
    `sum(CASE WHEN hourly < ${floor} THEN a_year * (${String(hourly)} / hourly - 1) ELSE 0 END)::DOUBLE AS raise`,
    '(count(*) FILTER (WHERE is_assumed))::DOUBLE AS assumed',
  ]);
};

const figuresOf = (
  { cut, group, period }: PayFloorAsk,
  row: Row,
  policy: PrivacyPolicy,
): Omit<PayFloorStudy, 'cut' | 'group' | 'period' | 'hourly'> => {
  const [people, under] = [number(row, 'people'), number(row, 'under')];
  const assumed = number(row, 'assumed');
  const notes =
    assumed > 0 ? [`${assumed.toLocaleString('en-US')} of ${people.toLocaleString('en-US')}: ${paid.assumption ?? 'hours assumed'}`] : [];
  const place = { metric: paid.id, cut, group, period, low: null, high: null, notes };
  const out = (reading: Reading): Released => release(reading, { limits: paid.limits, base: paid.base, policy, audience: 'analyst' });
  const share = (facet: string, counts: number): Released =>
    out({
      ...place,
      facet,
      unit: 'share',
      n: people,
      value: counts / people,
      ...wilson(counts, people),
      basis: { kind: 'share', counts, people },
    });
  const dollars = (facet: string, value: number, of: number): Released =>
    out({ ...place, facet, unit: 'money-year', n: of, value, basis: { kind: 'count', count: of } });
  return {
    under: share('under the floor', under),
    justAbove: share('up to a tenth above the floor', number(row, 'just_above')),
    payroll: dollars('base pay', number(row, 'payroll'), people),
    raise: under === 0 ? null : dollars('up to the floor', number(row, 'raise'), under),
  };
};
