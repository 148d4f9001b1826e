import { describe, expect, it } from 'vitest';
import { planRelease, type ReleaseInput, type ReleasePlan } from '../../../src/privacy/index.ts';
import { groupsOf } from '../../attack/attacker.ts';
import { spanOfGroups } from '../../attack/group-span.ts';
import { depth3, madeUpCube, seeded } from '../../attack/made-up-cube.ts';

const cube = (seed: number, depth: 2 | 3 = 2): ReleaseInput =>
  madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.35, 0.75], seed }, depth);
const hiddenKeys = (plan: ReleasePlan, because?: string): readonly string[] =>
  plan.hidden
    .filter((cell) => because === undefined || cell.because === because)
    .map(({ key }) => key)
    .toSorted();

const shuffled = <T>(list: readonly T[], seed: number): readonly T[] => {
  const next = seeded(seed);
  return list
    .map((item) => ({ item, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

describe('release plan', () => {
  it('PR15: the total, every dimension and every pair unless told otherwise; PR18: all their cells are shown or hidden', () => {
    const plan = planRelease(cube(1));
    expect(plan.tables).toEqual([
      [],
      ['department'],
      ['level'],
      ['office'],
      ['department', 'level'],
      ['office', 'department'],
      ['office', 'level'],
    ]);
    const all = plan.tables.flatMap((table) => groupsOf(cube(1), table));
    expect(plan.shown.length + plan.hidden.length).toBe(all.length);
    expect(planRelease({ ...cube(1), tables: [['office']] }).tables).toEqual([[], ['office']]);
  });

  it('PR14: two questions to the same people share one pattern; a pay total among them hides its cell for both', () => {
    const base = cube(1);
    const one = planRelease(base);
    const two = planRelease({
      ...base,
      atoms: base.atoms.map((atom) => ({ ...atom, counts: { ...atom.counts, growth: Math.floor(atom.n / 3) } })),
      measures: [...base.measures, { id: 'growth', kind: 'share' }],
    });
    expect(hiddenKeys(two)).toEqual(hiddenKeys(one));
    expect(two.shown.every(({ texts }) => Object.keys(texts).length === 2)).toBe(true);
  });

  it.each([2, 3] as const)('PR20, PR22: %i deep, nothing hidden follows from what is shown, and every small group is hidden', (depth) => {
    for (let seed = 1; seed <= 10; seed++) {
      const input = cube(seed, depth);
      const plan = planRelease(input);
      const names = new Set(plan.shown.map(({ table, group }) => `${table.join('+')}:${group.join('+')}`));
      const groups = plan.tables.flatMap((table) => groupsOf(input, table));
      const follows = spanOfGroups(
        groups.filter(({ name }) => names.has(name)).map(({ atoms }) => atoms),
        input.atoms.length,
      );
      expect(groups.filter(({ name, atoms }) => !names.has(name) && follows(atoms))).toEqual([]);
      expect(groups.filter(({ name, n }) => names.has(name) && n < 10)).toEqual([]);
    }
  });

  it('PR20: large cells come before small ones: the two largest of three offices are shown with the total hidden last', () => {
    const plan = planRelease({
      dimensions: ['office'],
      atoms: [50, 30, 4].map((n, i) => ({ group: [`O${i}`], n, counts: { a: n >> 1 } })),
      measures: [{ id: 'a', kind: 'share' }],
    });
    expect(plan.shown.map(({ key }) => key).toSorted()).toEqual(['office=O0', 'total']);
    expect(plan.hidden.map(({ key, because }) => [key, because])).toEqual([
      ['office=O1', 'subtraction'],
      ['office=O2', 'too-few-people'],
    ]);
  });

  it('PR50: the order of the rows changes nothing', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const input = cube(seed, 3);
      const mixed = { ...input, atoms: shuffled(input.atoms, seed), tables: shuffled(depth3, seed) };
      const { input: first, ...plan } = planRelease(input);
      const { input: second, ...again } = planRelease(mixed);
      expect(second.atoms).not.toEqual(first.atoms);
      expect(again).toEqual(plan);
    }
  });

  it('PR50: what is hidden for too few people at T stays hidden at every higher T', () => {
    for (let threshold = 5; threshold < 20; threshold++) {
      const few = (t: number): readonly string[] => hiddenKeys(planRelease({ ...cube(3), policy: { threshold: t } }), 'too-few-people');
      const higher = new Set(hiddenKeys(planRelease({ ...cube(3), policy: { threshold: threshold + 1 } })));
      expect(few(threshold).filter((key) => !higher.has(key))).toEqual([]);
    }
  });

  it('PR45, PR31: answers moved among hidden groups change nothing that is shown', () => {
    const input = cube(1);
    const plan = planRelease(input);
    const at = new Map(input.atoms.map((atom, i) => [atom.group.join(), i]));
    const values = input.dimensions.map((_, d) => [...new Set(input.atoms.map(({ group }) => group[d] ?? ''))]);
    const pairs = (list: readonly string[] = []): readonly (readonly [string, string])[] =>
      list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
    let moved = 0;
    // The eight corners of a box, plus and minus in turn: every pair of dimensions keeps its sums, every innermost answer changes.
    for (const office of pairs(values[0]))
      for (const department of pairs(values[1]))
        for (const level of pairs(values[2])) {
          const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((c) => ({
            place: at.get([office[c & 1], department[(c >> 1) & 1], level[(c >> 2) & 1]].join()),
            change: [0, 1, 2].filter((bit) => (c >> bit) & 1).length % 2 === 0 ? 1 : -1,
          }));
          const fits = corners.every(({ place, change }) => {
            const atom = place === undefined ? undefined : input.atoms[place];
            const after = (atom?.counts?.['favorable'] ?? -9) + change;
            return atom !== undefined && after >= 0 && after <= atom.n;
          });
          if (!fits || moved === 5) continue;
          const changeOf = new Map(corners.map(({ place, change }) => [place, change]));
          const atoms = input.atoms.map((atom, i) => ({
            ...atom,
            counts: { favorable: (atom.counts?.['favorable'] ?? 0) + (changeOf.get(i) ?? 0) },
          }));
          const again = planRelease({ ...input, atoms });
          expect([again.shown, again.hidden]).toEqual([plan.shown, plan.hidden]);
          moved++;
        }
    expect(moved).toBe(5);
  });

  it('PR45: which cells are hidden does not depend on any answer', () => {
    const input = cube(2, 3);
    const none = { ...input, atoms: input.atoms.map((atom) => ({ ...atom, counts: { favorable: 0 } })) };
    expect(hiddenKeys(planRelease(none))).toEqual(hiddenKeys(planRelease(input)));
  });

  it('PR6, PR22: a group marked as sensitive is hidden and does not follow from the rest, whatever the order of its dimensions', () => {
    const plain = planRelease(cube(1));
    const [shown] = plain.shown.filter(({ table }) => table.join() === 'office,level');
    const [office = '', level = ''] = shown?.group ?? [];
    const input = { ...cube(1), sensitive: [{ table: ['level', 'office'], group: [level, office] }] };
    const plan = planRelease(input);
    expect(plan.hidden.find(({ key }) => key === shown?.key)?.because).toBe('marked');
    const names = new Set(plan.shown.map(({ table, group }) => `${table.join('+')}:${group.join('+')}`));
    const groups = plan.tables.flatMap((table) => groupsOf(input, table));
    const follows = spanOfGroups(
      groups.filter(({ name }) => names.has(name)).map(({ atoms }) => atoms),
      input.atoms.length,
    );
    const isMarked = ({ name }: { readonly name: string }): boolean => name === `office+level:${office}+${level}`;
    expect(groups.filter(isMarked).map(({ atoms }) => follows(atoms))).toEqual([false]);
    // Only the marked group and what protects it went.
    expect(plan.shown.length).toBeGreaterThan(plain.shown.length - 6);
    expect(() => planRelease({ ...input, sensitive: [{ table: ['planet'], group: ['Mars'] }] })).toThrow(RangeError);
  });

  it('PR17: what was hidden last period stays hidden where something must be', () => {
    const input: ReleaseInput = {
      dimensions: ['office'],
      atoms: [50, 30, 31, 4].map((n, i) => ({ group: [`O${i}`], n, counts: { a: n >> 1 } })),
      measures: [{ id: 'a', kind: 'share' }],
    };
    expect(hiddenKeys(planRelease(input), 'subtraction')).toEqual(['office=O1']);
    expect(hiddenKeys(planRelease({ ...input, hiddenLastPeriod: ['office=O2', 'office=O3'] }), 'subtraction')).toEqual(['office=O2']);
  });

  it('PR29: events print as whole numbers and people as they are', () => {
    const plan = planRelease({
      dimensions: ['office'],
      atoms: [{ group: ['A'], n: 1200, counts: { left: 37 } }],
      measures: [{ id: 'left', kind: 'events' }],
      tables: [[]],
    });
    expect(plan.shown).toMatchObject([{ key: 'total', n: 1200, texts: { left: { text: '37', low: 37, high: 37 } } }]);
  });

  it('refuses an input that contradicts itself', () => {
    const good = cube(1);
    expect(() => planRelease({ ...good, atoms: [...good.atoms, ...good.atoms.slice(0, 1)] })).toThrow(RangeError);
    expect(() => planRelease({ ...good, tables: [['planet']] })).toThrow(RangeError);
    expect(() => planRelease({ ...good, measures: [{ id: 'other', kind: 'share' }] })).toThrow(RangeError);
  });
});
