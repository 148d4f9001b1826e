import { describe, expect, it } from 'vitest';
import { eliminate, spanOf } from '../../../src/privacy/eliminate.ts';
import { checkModulus, inverse, modulus, times } from '../../../src/privacy/modular-span.ts';
import { smallUnions } from '../../../src/privacy/small-unions.ts';
import { spanOfGroups } from '../../attack/group-span.ts';
import { seeded } from '../../attack/made-up-cube.ts';

const isPrime = (p: number): boolean => {
  for (let d = 2; d * d <= p; d++) if (p % d === 0) return false;
  return true;
};

describe('PR21: arithmetic modulo a prime', () => {
  it('uses two primes below 2²⁶ and multiplies exactly', () => {
    for (const p of [modulus, checkModulus]) {
      expect(isPrime(p) && p < 2 ** 26).toBe(true);
      const next = seeded(p);
      for (let i = 0; i < 5000; i++) {
        const [a, b] = [Math.floor(next() * p), Math.floor(next() * p)];
        expect(times(a, b, p)).toBe(Number((BigInt(a) * BigInt(b)) % BigInt(p)));
        if (a > 0) expect(times(a, inverse(a, p), p)).toBe(1);
      }
    }
  });
});

describe('PR20–PR22: elimination', () => {
  const candidate = (key: string, atoms: readonly number[], forced = false) => ({ key, atoms, forced });

  it('publishes until the next cell would give a target away', () => {
    const result = eliminate(
      [{ key: 't', atoms: [2] }],
      [candidate('all', [0, 1, 2]), candidate('a', [0]), candidate('b', [1]), candidate('ab', [0, 1])],
      3,
    );
    expect(result).toEqual({ ok: true, published: new Set(['all', 'a']), secondary: new Set(['b', 'ab']) });
  });

  it('PR16: stops when cells that are out already give it away', () => {
    expect(eliminate([{ key: 't', atoms: [2] }], [candidate('all', [0, 1, 2], true), candidate('ab', [0, 1], true)], 3)).toEqual({
      ok: false,
      disclosed: 't',
    });
  });

  it('agrees with orthogonal vectors on random sets', () => {
    const next = seeded(11);
    let inside = 0;
    for (let round = 0; round < 60; round++) {
      const set = (): readonly number[] => Array.from({ length: 12 }, (_, i) => i).filter(() => next() < 0.4);
      const sets = Array.from({ length: 7 }, set).filter((atoms) => atoms.length > 0);
      const [ours, theirs] = [spanOf(sets, 12), spanOfGroups(sets, 12)];
      const probes = [...Array.from({ length: 20 }, set), [0], [1, 2]].filter((atoms) => atoms.length > 0);
      for (const probe of [...probes, ...sets]) {
        expect(ours(probe)).toBe(theirs(probe));
        if (ours(probe)) inside++;
      }
    }
    expect(inside).toBeGreaterThan(400);
  });

  it('PR19: small unions are found wherever subtraction leads to them, and only those', () => {
    const next = seeded(5);
    let found = 0;
    for (let round = 0; round < 40; round++) {
      const people = Array.from({ length: 8 }, () => 1 + Math.floor(next() * 12));
      const sets = Array.from({ length: 5 }, () => people.flatMap((_, i) => (next() < 0.5 ? [i] : []))).filter((atoms) => atoms.length > 0);
      const follows = spanOfGroups(sets, 8);
      const every = Array.from({ length: 255 }, (_, mask) => people.flatMap((_, i) => ((mask + 1) & (1 << i) ? [i] : [])));
      const small = every.filter((atoms) => atoms.reduce((sum, i) => sum + (people[i] ?? 0), 0) < 10 && follows(atoms));
      const unions = smallUnions(sets, people, 10);
      for (const { atoms } of unions) expect(small).toContainEqual(atoms);
      expect(unions.length > 0).toBe(small.length > 0);
      found += unions.length;
    }
    expect(found).toBeGreaterThan(5);
  });
});
