import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/domain/period.ts';
import { assignColumns } from '../../src/import/assign-columns.ts';
import { planFiles } from '../../src/import/plan-files.ts';
import { aTable, cells, turns } from '../unit/import/a-reading.ts';

const n = 60;
const columns: Readonly<Record<string, readonly string[]>> = {
  EmpID: cells(n, (row) => String(900 + row)),
  DeptID: turns(n, '1', '2', '3'),
  Department: turns(n, 'Care', 'Works', 'Finance'),
  Division: turns(n, 'North', 'South'),
  'Department Name': turns(n, 'Care services', 'Public works', 'Finance'),
  Position: turns(n, 'Nurse', 'Driver'),
  PositionID: turns(n, '8', '9'),
  Title: turns(n, 'RN', 'CDL'),
  'Hire Date': cells(n, (row) => `20${10 + (row % 9)}-01-${10 + (row % 18)}`),
  'Original Hire Date': cells(n, (row) => `20${10 + (row % 9)}-01-${10 + (row % 18)}`),
  'Start Date': cells(n, (row) => `20${10 + (row % 9)}-02-${10 + (row % 18)}`),
  Salary: cells(n, (row) => String(40_000 + row * 400)),
  'Base Pay': cells(n, (row) => String(40_000 + row * 400)),
  Location: turns(n, 'Harbor', 'Hill'),
  Region: turns(n, 'East', 'West'),
  'Manager Name': turns(n, 'Boss A', 'Boss B'),
  Sex: turns(n, 'F', 'M'),
  Q1: turns(n, '1', '2', '3', '4', '5'),
};

describe('the mapping', () => {
  it('does not depend on the order of the columns', () => {
    const mapping = (labels: readonly string[]): Readonly<Record<string, unknown>> => {
      const reading = aTable('r.csv', Object.fromEntries(labels.map((label) => [label, columns[label]!])));
      const plan = planFiles([reading], {}, { today: '2026-11-22' as IsoDate })[0]!;
      return {
        kinds: plan.kinds,
        ...Object.fromEntries(
          plan.columns.map((column) => [column.label, [column.field, column.door, column.chip, column.confidence]]).sort(),
        ),
      };
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(columns), { minLength: 3 }), (labels) => {
        expect(mapping(labels)).toEqual(mapping(labels.toSorted()));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('the assignment', () => {
  it('has the best total of all assignments', () => {
    const best = (scores: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number =>
      row === scores.length
        ? 0
        : Math.max(
            best(scores, row + 1, used),
            ...scores[row]!.map((score, column) => (used.includes(column) ? 0 : score + best(scores, row + 1, [...used, column]))),
          );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5 })
          .chain((width) =>
            fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
          ),
        (scores) => {
          const found = assignColumns(scores);
          const taken = found.filter((column) => column >= 0);
          expect(new Set(taken).size).toBe(taken.length);
          expect(found.reduce((sum, column, row) => sum + (column < 0 ? 0 : scores[row]![column]!), 0)).toBe(best(scores));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
