import type { IsoDate } from '../../domain/period.ts';
import type { Engine } from '../engine/engine.ts';

/** Tables of happenings by the day they begin to tell of; stays are only complete from the first known ending on: before it those who left are missing. */
const firstDaySql = `
SELECT 'separation' AS name, count(*) AS n, min(last_day)::VARCHAR AS first_day FROM separation
UNION ALL SELECT 'stay', (SELECT count(*) FROM stay), min(last_day)::VARCHAR FROM separation
UNION ALL SELECT 'promotion', count(*), min(effective_date)::VARCHAR FROM promotion
UNION ALL SELECT 'requisition', count(*), min(coalesce(opened, filled))::VARCHAR FROM requisition
UNION ALL SELECT 'application', count(*), min(applied)::VARCHAR FROM application
UNION ALL SELECT 'work_hours', count(*), min(starts_on)::VARCHAR FROM work_hours
UNION ALL SELECT 'leaver_flag', count(*), NULL FROM leaver_flag`;

/** The first day that each filled table tells of, `null` where it carries no date: what lies before it is unknown, not zero. */
export const readFirstDays = async (engine: Engine): Promise<ReadonlyMap<string, IsoDate | null>> => {
  const rows = await engine.query(firstDaySql);
  return new Map(
    rows
      .filter(({ n }) => Number(n) > 0)
      .map(({ name, first_day: first }) => [String(name), first === null ? null : (String(first) as IsoDate)] as const),
  );
};
