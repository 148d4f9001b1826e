import { describe, expect, it } from 'vitest';
import { settingsFor } from '../../../src/views/report/document/use-fit.ts';
import { piecesOf } from '../../../src/views/report/document/Breakable.tsx';
import { firstChoice, kindOf, unitKey } from '../../../src/views/report/pack-choice.ts';

const fleet = { cut: ['department'], group: ['Fleet'], label: 'Fleet' };
const parks = { cut: ['department'], group: ['Parks'], label: 'Parks' };

describe('whom a pack is for', () => {
  it('is the first unit until one is chosen, and nobody where the release tells of none', () => {
    expect(kindOf({ ...firstChoice, audience: 'unit' }, [fleet, parks])).toEqual({ kind: 'unit', ...fleet });
    expect(kindOf({ ...firstChoice, audience: 'unit', unit: unitKey(parks) }, [fleet, parks])).toEqual({ kind: 'unit', ...parks });
    expect(kindOf({ ...firstChoice, audience: 'unit', unit: unitKey(parks) }, [fleet])).toEqual({ kind: 'unit', ...fleet });
    expect(kindOf({ ...firstChoice, audience: 'unit' }, [])).toBeNull();
    expect(kindOf(firstChoice, [])).toEqual({ kind: 'leadership' });
  });

  it('tells units apart whose names hold the sign between names', () => {
    const [joined, apart] = [
      { cut: ['a', 'b'], group: ['x × y', 'z'] },
      { cut: ['a', 'b'], group: ['x', 'y × z'] },
    ];
    expect(unitKey(joined!)).not.toBe(unitKey(apart!));
  });
});

describe('settings of the sheet', () => {
  it.each([0, 3, 12, 45, 200])(
    'begin with the largest type and all rows that may stand, and only ever get smaller, for %i units',
    (units) => {
      const settings = settingsFor(units);
      expect(settings[0]).toEqual({ size: 15, rows: Math.min(units, 45) });
      expect(settings.length).toBeLessThan(50);
      for (const [index, { size, rows }] of settings.entries()) {
        const before = settings[index - 1];
        if (before === undefined) continue;
        expect(size <= before.size && rows <= before.rows && (size < before.size || rows < before.rows)).toBe(true);
      }
      expect(settings.at(-1)).toEqual({ size: 6, rows: Math.min(units, 5) });
    },
  );
});

describe('words that may break', () => {
  it('are the endless ones alone, and nothing is lost', () => {
    const long = 'Straßenbahnwagenführerausbildungsstätte of the County';
    expect(piecesOf('Parks and Recreation')).toEqual(['Parks and Recreation']);
    expect(piecesOf(long).join('')).toBe(long);
    for (const piece of piecesOf(long)) for (const word of piece.split(' ')) expect(word.length).toBeLessThanOrEqual(22);
    expect(piecesOf('')).toEqual(['']);
  });
});
