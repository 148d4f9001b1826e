import type { IsoDate } from '../../domain/period.ts';
import type { Cut, MetricId, Released } from '../../domain/reading.ts';
import { defaultPolicy, release, type PrivacyPolicy } from '../../privacy/index.ts';
import { sqlLiteral, type Engine } from '../../store/index.ts';
import { catalogue } from '../catalogue.ts';
import { number } from '../kinds/method.ts';

export interface MembersAsk {
  readonly cut: Cut;
  readonly group: readonly string[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly policy?: PrivacyPolicy;
  readonly signal?: AbortSignal;
}

/**
 * How far each group of a later day holds the people of a unit of an earlier day: those in both ÷ those in either, of all who were on roll both
 * days. For the analyst; groups with too few of them are hidden. Empty for cuts whose names have no history in the tables.
 */
export const sameMembers = async (engine: Engine, ask: MembersAsk): Promise<readonly Released[]> => {
  const { cut, group, from, to, policy = defaultPolicy, signal } = ask;
  if (cut.length === 0 || !cut.every((name) => unitColumns.includes(name))) return [];
  const rows = await engine.query(sql(ask), signal ? { signal } : {});
  const inUnit = rows.reduce((sum, row) => sum + number(row, 'of_unit'), 0);
  const { limits, base } = catalogue.get(headcount)!;
  return rows
    .filter((row) => number(row, 'of_unit') > 0)
    .map((row) => {
      const [both, here] = [number(row, 'of_unit'), number(row, 'here')];
      const either = inUnit + here - both;
      return release(
        {
          metric: headcount,
          facet: `people of ${group.join(', ')}`,
          cut,
          group: cut.map((_name, i) => String(row[`now_${i}`] ?? '')),
          period: { startsOn: from, endsOn: to, snapshotOn: to },
          unit: 'share',
          n: both,
          value: both / either,
          low: null,
          high: null,
          basis: { kind: 'share', counts: both, people: either },
          notes: [],
        },
        { limits, base, policy, audience: 'analyst' },
      );
    });
};

const headcount = 'headcount' as MetricId;
const unitColumns: readonly string[] = ['department', 'office', 'level', 'job_title'];

const sql = ({ cut, group, from, to }: MembersAsk): string => `WITH earlier AS (${heldOn(from)}), later AS (${heldOn(to)})
SELECT ${cut.map((name, i) => `coalesce(trim(later.${name}), '') AS now_${i}`).join(', ')},
  count(*)::DOUBLE AS here,
  (count(*) FILTER (WHERE ${cut.map((name, i) => `coalesce(trim(earlier.${name}), '') = ${sqlLiteral(group[i] ?? '')}`).join(' AND ')}))::DOUBLE AS of_unit
FROM later
JOIN earlier ON earlier.person_key = later.person_key
GROUP BY ${cut.map((_name, i) => `now_${i}`).join(', ')}
ORDER BY ${cut.map((_name, i) => `now_${i}`).join(', ')}`;

/** Everyone on roll on a day, once, in the position with the larger FTE. */
const heldOn = (day: IsoDate): string =>
  `SELECT person_key, department, office, level, job_title FROM stay
WHERE is_counted AND DATE ${sqlLiteral(day)} BETWEEN from_day AND to_day
QUALIFY row_number() OVER (PARTITION BY person_key ORDER BY coalesce(fte, -1) DESC, stint_no DESC, from_day DESC) = 1`;
