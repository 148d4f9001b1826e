import type { Principle } from '../../domain/framework.ts';
import type { Engine } from '../engine/engine.ts';
import { literal } from './cast-sql.ts';

/** The survey questions in the tables. */
export const readItems = async (engine: Engine): Promise<readonly { readonly id: string; readonly text: string }[]> => {
  const rows = await engine.query('SELECT DISTINCT item_id AS id, text FROM survey_item ORDER BY id');
  return rows.map(({ id, text }) => ({ id: String(id), text: String(text) }));
};

/** Says which principle each survey question speaks of; `null` = none. */
export const setPrinciples = async (
  engine: Engine,
  items: readonly { readonly id: string; readonly principle: Principle | null }[],
): Promise<void> => {
  for (const { id, principle } of items)
    await engine.exec(
      `UPDATE survey_item SET principle = ${principle === null ? 'NULL' : literal(principle)} WHERE item_id = ${literal(id)}`,
    );
};
