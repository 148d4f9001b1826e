import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/period.ts';
import { loadTables } from '../../src/store/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { aFile, identifier, isoDate } from './a-plan.ts';

const requisitions = (name: string, asOf: string, rows: readonly (readonly string[])[]) =>
  aFile({
    name,
    kinds: ['requisitions'],
    grain: 'requisition',
    asOf,
    columns: [
      { label: 'Requisition', field: 'requisition_id', rule: identifier },
      { label: 'Opened', field: 'opened_date', rule: isoDate },
      { label: 'Filled', field: 'filled_date', rule: isoDate },
    ],
    rows,
  });

describe('requisitions of two exports', () => {
  it.each([
    ['the later one last', 1],
    ['the later one first', -1],
  ])('count once, as the later export has them; several rows of one export stay (%s)', async (_, order) => {
    const engine = await openNodeEngine();
    const exports = [
      requisitions('2023.csv', '2023-12-31', [
        ['R1', '2023-11-01', ''],
        ['R2', '2023-01-01', '2023-02-01'],
        ['R2', '2023-01-01', '2023-03-01'],
      ]),
      requisitions('2024.csv', '2024-12-31', [['R1', '2023-11-01', '2024-01-15']]),
    ];
    await loadTables(engine, order === 1 ? exports : exports.toReversed(), '2026-11-22' as IsoDate);
    expect(await engine.query('SELECT req_id, filled FROM requisition ORDER BY req_id, filled')).toEqual([
      { req_id: 'R1', filled: '2024-01-15' },
      { req_id: 'R2', filled: '2023-02-01' },
      { req_id: 'R2', filled: '2023-03-01' },
    ]);
  });
});
