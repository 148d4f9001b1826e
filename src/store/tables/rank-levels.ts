import type { FilePlan } from '../../domain/imported-file.ts';
import type { Engine } from '../engine/engine.ts';
import { literal } from './cast-sql.ts';
import { orderLevels, type LevelEvidence } from './level-order.ts';

/** The order that a file's own level column tells, where it names every level that is in use. */
const statedOrder = (levels: readonly LevelEvidence[], plans: readonly FilePlan[]): ReadonlyMap<string, number> | null => {
  const orders = plans.flatMap((plan) =>
    plan.columns.flatMap(({ field, rule }) => (field === 'level' && rule.kind === 'text' && rule.order ? [rule.order] : [])),
  );
  const whole = orders.find((order) => levels.every(({ level }) => order.includes(level)));
  return whole ? new Map(whole.map((level, at) => [level, at + 1])) : null;
};

/** Gives every level its rank from low (1) to high, in `unit_order` and in the job events; leaves both empty where nothing orders the levels. */
export const rankLevels = async (engine: Engine, plans: readonly FilePlan[]): Promise<void> => {
  const rows = await engine.query(
    `SELECT event.level, count(DISTINCT event.person_key) AS people, median(pay.annualized) AS pay
     FROM job_event AS event LEFT JOIN compensation AS pay ON pay.person_key = event.person_key AND pay.component = 'base'
     WHERE event.level IS NOT NULL GROUP BY event.level ORDER BY event.level`,
  );
  const levels = rows.map((row) => ({
    level: String(row['level']),
    people: Number(row['people']),
    medianPay: row['pay'] === null ? null : Number(row['pay']),
  }));
  const order = statedOrder(levels, plans) ?? orderLevels(levels);
  if (!order || order.size === 0) return;
  await engine.exec(`INSERT INTO unit_order VALUES ${[...order].map(([level, rank]) => `(${literal(level)}, ${rank})`).join(', ')}`);
  await engine.exec('UPDATE job_event SET level_rank = unit_order.level_rank FROM unit_order WHERE unit_order.level = job_event.level');
};
