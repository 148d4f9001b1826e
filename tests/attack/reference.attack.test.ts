import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditRelease, checkTotal, codeShare, defaultReleasePolicy, planRelease, quantileMayBeShown } from '../../src/privacy/index.ts';
import type { ReleaseInput, ReleasePlan } from '../../src/privacy/index.ts';
import { codePayMedian } from '../../src/privacy/rounded-pay.ts';
import { attack, groupsOf, type Group } from './attacker.ts';
import { rangeFinder } from './range-finder.ts';
import { depth3, seeded } from './made-up-cube.ts';

interface Case {
  readonly id: string;
  readonly input: Record<string, never>;
  readonly expected: Record<string, never>;
}
const casesOf = (file: string): readonly Case[] =>
  (JSON.parse(readFileSync(`tests/vectors/${file}.json`, 'utf8')) as { cases: Case[] }).cases;
const caseOf = <I, E>(id: string): { readonly input: I; readonly expected: E } => {
  const found = casesOf('sdc').find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found as unknown as { input: I; expected: E };
};

interface Intervals {
  readonly intervals: Readonly<Record<string, readonly [number, number]>>;
  readonly exactly_recovered: readonly string[];
}

/** A cube of secret counts in which exactly the named innermost cells are withheld. */
const withheld = (
  dimensions: readonly string[],
  atoms: readonly (readonly [readonly string[], number])[],
  tables: ReleaseInput['tables'],
): ReleaseInput => ({
  dimensions,
  atoms: atoms.map(([group, n]) => ({ group, n })),
  measures: [{ id: 'people', kind: 'people' }],
  tables: tables ?? [],
  policy: { threshold: 5 },
});

/** The outsider's ranges of the hidden groups, and the product's audit of the same plan, one by one. */
const rangesBothWays = async (input: ReleaseInput, isHidden: (group: readonly string[]) => boolean) => {
  const everything = planRelease({ ...input, policy: { threshold: 1 } });
  const inner = (table: readonly string[]): boolean => table.length === input.dimensions.length;
  const plan: ReleasePlan = {
    ...everything,
    shown: everything.shown.filter(({ table, group }) => !inner(table) || !isHidden(group)),
    guarded: [],
  };
  const audit = await auditRelease(plan, { witnesses: false, repair: false });
  const groups = (input.tables ?? []).flatMap((table) => groupsOf(input, table));
  const names = new Set(plan.shown.map(({ table, group }) => `${table.join('+')}:${group.join('+')}`));
  const range = await rangeFinder(
    groups.filter(({ name }) => names.has(name)).map(({ atoms, n }) => ({ atoms, low: n, high: n })),
    input.atoms.map(() => Number.POSITIVE_INFINITY),
  );
  const outsider = Object.fromEntries(
    groups.filter(({ name }) => !names.has(name)).map((group: Group) => [group.name.split(':')[1] ?? '', range(group.atoms)]),
  );
  const product = Object.fromEntries(
    (audit.ranges[0]?.ranges ?? []).map(({ key, low, high }) => [
      key
        .split('|')
        .map((part) => part.split('=')[1])
        .join('+'),
      [low, high],
    ]),
  );
  return { outsider, product, audit };
};

const expectRanges = async (
  { outsider, product, audit }: Awaited<ReturnType<typeof rangesBothWays>>,
  { intervals, exactly_recovered }: Intervals,
  named: (key: string) => string,
): Promise<void> => {
  for (const [key, [low, high]] of Object.entries(intervals))
    for (const found of [outsider[named(key)], product[named(key)]]) {
      expect(found?.[0]).toBeCloseTo(low, 6);
      expect(found?.[1]).toBeCloseTo(high, 6);
    }
  expect(Object.keys(outsider).length).toBe(Object.keys(intervals).length);
  const recovered = Object.entries(outsider).flatMap(([key, [low, high]]) => (high - low < 1e-6 ? [key] : []));
  expect(recovered.toSorted()).toEqual(exactly_recovered.map(named).toSorted());
  expect(audit.verdict).toBe(exactly_recovered.length > 0 ? 'refused' : 'passed');
};

interface Matrix {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly matrix: readonly (readonly number[])[];
  readonly suppressed: readonly string[];
}

describe('PR40: reference cases of disclosure', () => {
  it.each(['counts_primary_only_fails', 'counts_with_complementary_holds'])('%s', async (id) => {
    const { input, expected } = caseOf<Matrix, Intervals>(id);
    const atoms = input.rows.flatMap((row, r) => input.cols.map((col, c) => [[row, col], input.matrix[r]?.[c] ?? 0] as const));
    const cube = withheld(['row', 'col'], atoms, [[], ['row'], ['col'], ['row', 'col']]);
    const ranges = await rangesBothWays(cube, ([row, col]) => input.suppressed.includes(`${row}|${col}`));
    await expectRanges(ranges, expected, (key) => key.replace('|', '+'));
    // The product's own pattern hides at least the primary cells and survives its audit.
    const audit = await auditRelease(planRelease(cube));
    expect(audit.verdict).toBe('passed');
    expect(
      audit.plan?.hidden
        .filter(({ because }) => because === 'too-few-people')
        .map(({ group }) => group.join('|'))
        .toSorted(),
    ).toEqual(['Oslo|Ops', 'Rome|HR']);
  });

  it.each(['cube_2x2x2_plane_only_still_fails', 'cube_2x2x2_all_inner_needed'])('%s', async (id) => {
    const { input, expected } = caseOf<{ inner: Record<string, number>; suppressed: readonly string[] }, Intervals>(id);
    const atoms = Object.entries(input.inner).map(([key, n]) => [key.split(''), n] as const);
    const renamed = depth3.map((table) => table.map((name) => ({ office: 'a', department: 'b', level: 'c' })[name] ?? name));
    const cube = withheld(['a', 'b', 'c'], atoms, renamed);
    const ranges = await rangesBothWays(cube, (group) => input.suppressed.includes(group.join('')));
    await expectRanges(ranges, expected, (key) => key.split('').join('+'));
    const audit = await auditRelease(planRelease(cube));
    expect(audit.verdict).toBe('passed');
    expect(audit.plan?.hidden.filter(({ table }) => table.length === 3).length).toBe(8);
  });

  it('differencing_two_filters: two filters on one page publish three people', async () => {
    const { input, expected } = caseOf<
      { atoms: readonly string[]; published: Record<string, number>; cells: Record<string, readonly string[]> },
      { intervals: Record<string, readonly [number, number]>; violations: readonly string[] }
    >('differencing_two_filters');
    const known = Object.entries(input.published).map(([key, n]) => ({
      atoms: (input.cells[key] ?? []).map((a) => input.atoms.indexOf(a)),
      low: n,
      high: n,
    }));
    const range = await rangeFinder(
      known,
      input.atoms.map(() => Number.POSITIVE_INFINITY),
    );
    for (const [key, [low, high]] of Object.entries(expected.intervals)) {
      const found = range((input.cells[key] ?? []).map((a) => input.atoms.indexOf(a)));
      expect(found[0]).toBeCloseTo(low, 6);
      expect(found[1]).toBeCloseTo(high, 6);
    }
    const plan = planRelease({
      dimensions: ['segment'],
      atoms: [60, 68, 3].map((n, i) => ({ group: [input.atoms[i] ?? ''], n, counts: { favorable: n >> 1 } })),
      measures: [{ id: 'favorable', kind: 'share' }],
      tables: [],
      extraCells: Object.entries(input.cells).map(([key, members]) => ({ key, members: members.map((member) => [member]) })),
      policy: { threshold: 5 },
    });
    const shown = plan.shown.map(({ key }) => key);
    expect(plan.hidden.find(({ key }) => key === 'HRBP')?.because).toBe('too-few-people');
    expect(shown).toContain('all');
    expect(shown).not.toContain('all_minus_HRBP');
    expect((await auditRelease(plan)).verdict).toBe('passed');
  });

  it('joiner_attack_on_means: a mean gives the joiner away, rounding leaves its width', () => {
    const { input, expected } = caseOf<
      { n0: number; mean0: number; n1: number; mean1: number; round_to: readonly number[] },
      { joiner_exact: number; halfwidth_by_rounding: Record<string, number> }
    >('joiner_attack_on_means');
    expect(input.n1 * input.mean1 - input.n0 * input.mean0).toBeCloseTo(expected.joiner_exact, 9);
    for (const step of input.round_to) {
      const halves = [input.mean0, input.mean1].map((mean) => {
        const { low, high } = codePayMedian(mean, step, Number.POSITIVE_INFINITY);
        expect(mean).toBeGreaterThanOrEqual(low);
        expect(mean).toBeLessThanOrEqual(high);
        return (high - low) / 2;
      });
      expect(input.n0 * (halves[0] ?? 0) + input.n1 * (halves[1] ?? 0)).toBeCloseTo(
        expected.halfwidth_by_rounding[String(step)] ?? Number.NaN,
        9,
      );
    }
  });

  it.each(['magnitude_rule_ten_even', 'magnitude_rule_exec_bonus', 'magnitude_rule_five', 'magnitude_rule_bonus_mostly_zero'])(
    'PR8, PR9: %s',
    (id) => {
      const { input, expected } = caseOf<
        { values: readonly number[]; p: number; dominance: readonly (readonly [number, number])[] },
        Record<string, unknown>
      >(id);
      const checked = checkTotal(input.values, {
        remainderShare: input.p,
        dominance: input.dominance.map(([of, share]) => ({ of, share })),
      });
      expect({
        n: input.values.length,
        total: checked.total,
        share1: checked.share1,
        share2: checked.share2,
        p_percent_remainder: checked.remainder,
        p_percent_required: checked.required,
        p_percent_sensitive: checked.remainderTooSmall,
        dominance_1_50: checked.dominated[0],
        dominance_2_75: checked.dominated[1],
      }).toEqual(expected);
    },
  );

  it('PR7: percent_display_coding', () => {
    const { input, expected } = caseOf<{ pairs: readonly (readonly [number, number])[] }, readonly string[]>('percent_display_coding');
    const printed = input.pairs.map(([x, n]) =>
      n < defaultReleasePolicy.threshold
        ? 'suppressed'
        : codeShare(x, n, defaultReleasePolicy).text.replace('≤ ', '<=').replace('≥ ', '>=').replace(' %', '%'),
    );
    expect(printed).toEqual(expected);
  });

  it('PR10: quantile_publishability', () => {
    const { input, expected } = caseOf<{ q: readonly number[] }, Record<string, number>>('quantile_publishability');
    const smallest = (q: number): number | undefined => Array.from({ length: 199 }, (_, i) => i + 1).find((n) => quantileMayBeShown(n, q));
    expect(Object.fromEntries(input.q.map((q) => [String(q), smallest(q)]))).toEqual(expected);
  });
});

describe('PR40, PR41: the reference cube', () => {
  const { input, expected } = casesOf('sdc_cube')[0] as unknown as {
    input: { dims: readonly [number, number, number]; n: readonly number[]; favourable: readonly number[] };
    expected: { naive: Record<string, { cells: number; primary: number; favourable_exactly_recovered_with_primary_only: number }> };
  };
  const [, departments, levels] = input.dims;
  const atoms = input.n.flatMap((n, i) =>
    n === 0
      ? []
      : [
          {
            group: [`O${Math.floor(i / (departments * levels))}`, `D${Math.floor(i / levels) % departments}`, `L${i % levels}`],
            n,
            counts: { favorable: input.favourable[i] ?? 0 },
          },
        ],
  );
  const cube: ReleaseInput = { dimensions: ['office', 'department', 'level'], atoms, measures: [{ id: 'favorable', kind: 'share' }] };

  it.each(Object.keys(expected.naive))('%s: primary cells alone give back what the reference says', async (id) => {
    const [threshold, depth] = [...id.matchAll(/\d+/g)].map(Number) as [number, number];
    const groups = depth3.filter((table) => table.length <= depth).flatMap((table) => groupsOf(cube, table));
    const primary = groups.filter(({ n }) => n < threshold);
    const countOf = (group: Group): number => group.atoms.reduce((sum, i) => sum + (atoms[i]?.counts.favorable ?? 0), 0);
    const range = await rangeFinder(
      groups.filter(({ n }) => n >= threshold).map((group) => ({ atoms: group.atoms, low: countOf(group), high: countOf(group) })),
      atoms.map(({ n }) => n),
    );
    const recovered = primary.filter((group) => {
      const [low, high] = range(group.atoms);
      return high - low < 1e-6;
    });
    expect({ cells: groups.length, primary: primary.length, favourable_exactly_recovered_with_primary_only: recovered.length }).toEqual(
      expected.naive[id],
    );
  });

  it.each([2, 3])('depth %i: the release survives the attack', async (depth) => {
    const tables = depth3.filter((table) => table.length <= depth);
    const audit = await auditRelease(planRelease({ ...cube, tables }));
    expect(audit.verdict).toBe('passed');
    const published = (audit.plan?.shown ?? []).map(({ table, group, texts }) => ({ table, group, text: texts['favorable']?.text ?? '' }));
    expect(published.length).toBeGreaterThan(30);
    expect(await attack(cube, published, { threshold: 10, tables, unions: 10_000, next: seeded(1), bounds: true })).toEqual([]);
  });
});
