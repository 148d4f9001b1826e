import type { Period } from '../../domain/period.ts';
import type { Engine } from '../engine/engine.ts';
import { literal } from './cast-sql.ts';

/** Makes the figures be about another period. */
export const setPeriod = async (engine: Engine, period: Period): Promise<void> => {
  await engine.exec('DELETE FROM period');
  await engine.exec(
    `INSERT INTO period VALUES (DATE ${literal(period.startsOn)}, DATE ${literal(period.endsOn)}, DATE ${literal(period.snapshotOn)})`,
  );
};
