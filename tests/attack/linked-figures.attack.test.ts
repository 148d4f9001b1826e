import { describe, expect, it } from 'vitest';
import { auditRelease, planRelease, type ReleaseAtom, type ReleaseInput, type ReleasePlan } from '../../src/privacy/index.ts';
import { groupsOf, pinned, type Group } from './attacker.ts';
import { depth3, madeUpCube, seeded } from './made-up-cube.ts';
import { rangeFinder, type KnownSum } from './range-finder.ts';

/** Figures that explain each other: what is known of one is used against the other. */
const cube = (seed: number): ReleaseInput => madeUpCube({ sizes: [4, 5, 3], people: 400, favorable: [0.35, 0.75], seed });

const groupsByName = (input: ReleaseInput): ReadonlyMap<string, Group> =>
  new Map(depth3.flatMap((table) => groupsOf(input, table)).map((group) => [group.name, group]));
const namesOf = (plan: ReleasePlan): ReadonlySet<string> =>
  new Set(plan.shown.map(({ table, group }) => `${table.join('+')}:${group.join('+')}`));

describe('PR41: three counts of the same people, one the sum of the others', () => {
  /** Left by choice, by decision, otherwise; the third is never released, all together are. */
  const parts = { choice: ['choice'], decision: ['decision'], all: ['choice', 'decision', 'other'] } as const;
  const rates = [0.12, 0.06, 0.03] as const;
  const leaving = (seed: number): ReleaseInput => {
    const next = seeded(seed);
    const input = cube(seed);
    const atoms = input.atoms.map(({ group, n }): ReleaseAtom => {
      const counts = { choice: 0, decision: 0, other: 0 };
      for (let i = 0; i < n; i++) {
        const at = next();
        if (at < rates[0]) counts.choice++;
        else if (at < rates[0] + rates[1]) counts.decision++;
        else if (at < rates[0] + rates[1] + rates[2]) counts.other++;
      }
      return { group, n, counts: { ...counts, all: counts.choice + counts.decision + counts.other } };
    });
    return { ...input, atoms, measures: Object.keys(parts).map((id) => ({ id, kind: 'events', together: 3 })) };
  };

  it('no hidden count of any of them is pinned by all three together, whole numbers included', async () => {
    let asked = 0;
    for (let seed = 1; seed <= 2; seed++) {
      const input = leaving(seed);
      const audit = await auditRelease(planRelease(input));
      expect(audit.verdict).toBe('passed');
      const plan = audit.plan as ReleasePlan;
      const groups = groupsByName(input);
      const size = input.atoms.length;
      const places = (atoms: readonly number[], id: keyof typeof parts): readonly number[] =>
        parts[id].flatMap((part) => atoms.map((i) => ['choice', 'decision', 'other'].indexOf(part) * size + i));
      const known: KnownSum[] = plan.shown.flatMap(({ table, group, texts }) =>
        (Object.keys(parts) as (keyof typeof parts)[]).map((id) => {
          const [low = 0, high = low] = (texts[id]?.text ?? '').split('–').map(Number);
          return { atoms: places(groups.get(`${table.join('+')}:${group.join('+')}`)?.atoms ?? [], id), low, high };
        }),
      );
      for (const [i, { n }] of input.atoms.entries()) known.push({ atoms: [i, size + i, 2 * size + i], low: 0, high: n });
      const people = input.atoms.map(({ n }) => n);
      const range = await rangeFinder(known, [...people, ...people, ...people]);
      const shown = namesOf(plan);
      const secrets = [...groups.values()]
        .filter(({ name, n }) => !shown.has(name) && n < 10)
        .flatMap(({ name, n, atoms }) =>
          (['choice', 'decision', 'all'] as const).map((id) => ({ name: `${id} of ${name}`, n, atoms: places(atoms, id) })),
        );
      expect(pinned(secrets, range, seeded(seed))).toEqual([]);
      asked += secrets.length;
      range.dispose();
    }
    expect(asked).toBeGreaterThan(150);
  });
});
