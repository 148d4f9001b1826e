import { describe, expect, it } from 'vitest';
import { auditRelease, planRelease, recordRelease, withLedger, type ReleaseInput, type ReleasePlan } from '../../src/privacy/index.ts';
import { restrictedPlan } from '../../src/privacy/release-plan.ts';
import { attack, groupsOf, type Finding } from './attacker.ts';
import { spanOfGroups } from './group-span.ts';
import { depth3, madeUpCube, seeded } from './made-up-cube.ts';

/** PR43: with one protection off, the same attack that finds nothing in a release must find something. */
const tables: readonly (readonly string[])[] = depth3.filter((table) => table.length <= 2);
const exact = (text: string): readonly [number, number] => [Number(text.split(' of ')[0]), Number(text.split(' of ')[0])];

const attackOn = (
  input: ReleaseInput,
  plan: ReleasePlan,
  read?: typeof exact,
  deep: readonly (readonly string[])[] = tables,
): Promise<readonly Finding[]> =>
  attack(
    input,
    plan.shown.map(({ table, group, texts }) => ({ table, group, text: texts['favorable']?.text ?? '' })),
    {
      threshold: 10,
      tables: deep,
      unions: 3000,
      next: seeded(7),
      bounds: read !== undefined || plan.policy.coding === 'stepped',
      ...(read ? { read } : {}),
    },
  );

const cube = madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.35, 0.75], seed: 1 });
const favorableCube = madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.7, 0.95], seed: 2 });

/** Offices of 30, 4, 3 and 20: either small one is safe alone, both together are "all minus the rest". */
const siblings: ReleaseInput = {
  dimensions: ['office'],
  atoms: [30, 4, 3, 20].map((n, i) => ({ group: [`O${i}`], n, counts: { favorable: Math.floor(n / 2) } })),
  measures: [{ id: 'favorable', kind: 'share' }],
};

describe('PR43: each protection switched off', () => {
  it('CONTROL: with everything on, nothing is found', async () => {
    for (const input of [cube, favorableCube]) {
      const audit = await auditRelease(planRelease(input));
      expect(audit.verdict).toBe('passed');
      if (audit.plan !== null) expect(await attackOn(input, audit.plan)).toEqual([]);
    }
    const small = planRelease(siblings);
    expect(await attackOn(siblings, small, undefined, [[], ['office']])).toEqual([]);
  });

  it('elimination off: hidden groups follow by subtraction', async () => {
    const plan = restrictedPlan(cube, { protections: { elimination: false } });
    expect((await attackOn(cube, plan)).filter(({ what }) => what === 'recovered').length).toBeGreaterThan(0);
    expect((await auditRelease(plan, { repair: false })).because).toBe('violations');
  });

  it('PR19: sibling unions off: two small offices together follow from the total', async () => {
    const plan = restrictedPlan(siblings, { protections: { unions: false } });
    expect(plan.hidden.map(({ n }) => n).toSorted()).toEqual([3, 4]);
    const found = await attackOn(siblings, plan, undefined, [[], ['office']]);
    expect(found.filter(({ what, n }) => what === 'union' && n === 7).length).toBeGreaterThan(0);
    expect((await auditRelease(plan, { repair: false })).because).toBe('violations');
  });

  it('PR7: coding off: bounds pin hidden counts', async () => {
    const plan = planRelease({ ...favorableCube, tables: depth3, policy: { coding: 'exact' } });
    const found = await attackOn(favorableCube, plan, exact, depth3);
    expect(found.filter(({ what }) => what === 'pinned').length).toBeGreaterThan(0);
    expect((await auditRelease(plan, { repair: false })).because).toBe('violations');
  });

  it('PR16: ledger off: two releases that are each safe give a group away together', async () => {
    const input = { ...cube, snapshot: 'spring', base: 'respondents' };
    const exposed: string[] = [];
    for (let seed = 1; seed <= 12 && exposed.length === 0; seed++) {
      const again = {
        ...madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.35, 0.75], seed }),
        snapshot: input.snapshot,
        base: input.base,
      };
      const first = await auditRelease(planRelease({ ...again, tables: [[], ['level'], ['office', 'level']] }));
      const later = {
        ...again,
        tables: [[], ['office'], ['department'], ['office', 'department'], ['office', 'level'], ['department', 'level']],
      };
      const ledger = recordRelease([], first, { id: 'r1', at: '2026-01-15T09:00:00Z', appVersion: '0.0.0' });
      const recovered = (plan: ReleasePlan): readonly string[] => {
        const names = new Set(
          [...(first.plan?.shown ?? []), ...plan.shown].map(({ table, group }) => `${table.join('+')}:${group.join('+')}`),
        );
        const groups = tables.flatMap((table) => groupsOf(again, table));
        const follows = spanOfGroups(
          groups.filter(({ name }) => names.has(name)).map(({ atoms }) => atoms),
          again.atoms.length,
        );
        return groups.filter(({ name, atoms, n }) => n < 10 && !names.has(name) && follows(atoms)).map(({ name }) => name);
      };
      expect(recovered(planRelease(withLedger(later, ledger)))).toEqual([]);
      exposed.push(...recovered(restrictedPlan(withLedger(later, ledger), { protections: { ledger: false } })));
    }
    expect(exposed.length).toBeGreaterThan(0);
  });

  it('PR6: threshold off: the attack sees small groups printed', async () => {
    const plan = planRelease({ ...cube, policy: { threshold: 2 } });
    expect((await attackOn(cube, plan)).some(({ what, n }) => what === 'recovered' && n < 10)).toBe(true);
  });
});
