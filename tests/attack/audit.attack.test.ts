import { describe, expect, it } from 'vitest';
import {
  auditRelease,
  planRelease,
  recordRelease,
  type AuditResult,
  type ReleaseInput,
  type ReleasePlan,
} from '../../src/privacy/index.ts';
import { loadAuditSolver, type AuditSolver, type LoadedModel } from '../../src/privacy/audit-solver.ts';
import { groupsOf, type Group } from './attacker.ts';
import { rangeFinder, type KnownSum } from './range-finder.ts';
import { countsBehind } from './read-text.ts';
import { depth3, madeUpCube, type CubeShape } from './made-up-cube.ts';

const settled = madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.35, 0.75], seed: 1 });
const leaky = madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.7, 0.95], seed: 1 });

/** What stays of a result when it is compared: not the time. */
const verdictOf = ({ verdict, because, violations }: AuditResult) => ({
  verdict,
  because,
  violations: violations.map(({ kind, key }) => `${kind} ${key}`).toSorted(),
});

const smallShapes: readonly Pick<CubeShape, 'sizes' | 'people'>[] = [
  { sizes: [4, 6, 5], people: 800 },
  { sizes: [3, 3, 3], people: 200 },
  { sizes: [5, 4, 3], people: 400 },
];

/** The key of a hidden figure as the attacker names the group. */
const groupNameOf = (key: string): string => {
  const cell = key
    .replace('inner:', '')
    .split('|')
    .map((part) => part.split('='));
  return `${cell.map(([name]) => name).join('+')}:${cell.map(([, value]) => value).join('+')}`;
};

const knownFrom = (shown: ReleasePlan['shown'], groups: ReadonlyMap<string, Group>): readonly KnownSum[] =>
  shown.map(({ table, group, texts }) => {
    const found = groups.get(`${table.join('+')}:${group.join('+')}`);
    const [low, high] = countsBehind(texts['favorable']?.text ?? '', found?.n ?? 0);
    return { atoms: found?.atoms ?? [], low, high };
  });

const solverThat = (largest: (real: LoadedModel, call: number) => LoadedModel['largest']) => async (): Promise<AuditSolver> => {
  const { load } = await loadAuditSolver();
  let calls = 0;
  return {
    load: (model) => {
      const real = load(model);
      return { dispose: real.dispose, largest: (costs, how) => largest(real, ++calls)(costs, how) };
    },
  };
};

describe('the audit', () => {
  it('PR24: its one-by-one ranges are those an outsider finds', async () => {
    const plan = planRelease(leaky);
    const audit = await auditRelease(plan, { witnesses: false, repair: false });
    const groups = new Map(depth3.flatMap((table) => groupsOf(leaky, table)).map((group) => [group.name, group]));
    const range = await rangeFinder(
      knownFrom(plan.shown, groups),
      leaky.atoms.map(({ n }) => n),
    );
    let compared = 0;
    for (const { key, low, high } of audit.ranges[0]?.ranges ?? []) {
      const group = groups.get(groupNameOf(key));
      if (group === undefined) continue;
      const [from, to] = range(group.atoms);
      const rounded = (ends: readonly number[]): readonly number[] => ends.map((end) => Math.round(end * 1e4) + 0);
      expect(rounded([low, high])).toEqual(rounded([from, to]));
      compared++;
    }
    expect(compared).toBeGreaterThan(80);
  });

  it('PR25, PR48: with witnesses it reaches the same verdict as one by one, with fewer solutions', async () => {
    let [few, many, refused] = [0, 0, 0];
    for (const favorable of [
      [0.35, 0.75],
      [0.7, 0.95],
    ] as const)
      for (let seed = 1; seed <= 30; seed++) {
        const plan = planRelease(madeUpCube({ ...smallShapes[seed % 3], favorable, seed } as CubeShape, seed % 2 === 0 ? 3 : 2));
        const [fast, slow] = [await auditRelease(plan, { repair: false }), await auditRelease(plan, { repair: false, witnesses: false })];
        expect(verdictOf(fast)).toEqual(verdictOf(slow));
        few += fast.solved;
        many += slow.solved;
        if (fast.verdict === 'refused') refused++;
      }
    expect(refused).toBeGreaterThan(15);
    expect(refused).toBeLessThan(45);
    expect(few * 5).toBeLessThan(many);
  });

  it('PR25: what it calls open without a solution is open in whole numbers', async () => {
    for (let seed = 1; seed <= 4; seed++) {
      const cube = madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.35, 0.75], seed });
      const audit = await auditRelease(planRelease(cube), { repair: false });
      const groups = new Map(depth3.flatMap((table) => groupsOf(cube, table)).map((group) => [group.name, group]));
      const range = await rangeFinder(
        knownFrom(audit.plan?.shown ?? [], groups),
        cube.atoms.map(({ n }) => n),
      );
      const open = (audit.ranges[0]?.ranges ?? []).filter(({ low, high }) => Number.isInteger(low) && Number.isInteger(high));
      expect(open.length).toBeGreaterThan(60);
      for (const { key, low, high } of open) {
        const group = groups.get(groupNameOf(key));
        if (group === undefined) continue;
        const [from, to] = range(group.atoms, true);
        expect(from).toBeLessThanOrEqual(low + 1e-6);
        expect(to).toBeGreaterThanOrEqual(high - 1e-6);
      }
      range.dispose();
    }
  });

  it('PR26: repairs by hiding more, and what it hands back needs no repair', async () => {
    const plan = planRelease(leaky);
    const audit = await auditRelease(plan);
    expect(audit.found.length).toBeGreaterThan(0);
    expect(audit.repairs).toBeGreaterThan(0);
    expect(audit.verdict).toBe('passed');
    const shown = new Set(plan.shown.map(({ key }) => key));
    expect(audit.plan?.shown.every(({ key }) => shown.has(key))).toBe(true);
    expect(audit.plan?.hidden.some(({ because }) => because === 'audit')).toBe(true);
    const again = await auditRelease(audit.plan as ReleasePlan, { repair: false });
    expect(verdictOf(again)).toEqual({ verdict: 'passed', because: null, violations: [] });
  });

  it('PR26: drops tables when hiding does not help, down to the total', async () => {
    // Everyone is favorable and counts are printed exactly: even the total names everyone.
    const everyone: ReleaseInput = {
      ...leaky,
      atoms: leaky.atoms.map((atom) => ({ ...atom, counts: { favorable: atom.n } })),
      policy: { coding: 'exact' },
    };
    const audit = await auditRelease(planRelease(everyone));
    expect(audit).toMatchObject({ verdict: 'refused', because: 'violations', plan: null, tables: 1 });
    expect(audit.droppedTables.length).toBe(6);
  });

  it('PR24: pay totals stay open by ten percent', async () => {
    const pay: ReleaseInput = {
      dimensions: ['office', 'department', 'level'],
      atoms: settled.atoms.map(({ group, n }, i) => ({
        group,
        n,
        pay: { payroll: Array.from({ length: n }, (_, k) => 52_000 + ((i * 7919 + k * 104_729) % 23_000)) },
      })),
      measures: [{ id: 'payroll', kind: 'pay-total' }],
    };
    const audit = await auditRelease(planRelease(pay));
    expect(audit.verdict).toBe('passed');
    for (const { low, high, open } of audit.ranges[0]?.ranges ?? []) {
      expect(open).toBe(true);
      expect(high / low).toBeGreaterThanOrEqual(1.1 / 0.9 - 1e-6);
    }
    expect(audit.ranges[0]?.ranges.length).toBeGreaterThan(10);
  });

  it('judges a plan as it stands: a shown small cell and a cell put back are found', async () => {
    const plan = (await auditRelease(planRelease(settled))).plan as ReleasePlan;
    const cell = plan.hidden.find(({ because }) => because === 'subtraction');
    const putBack = {
      ...plan,
      shown: [
        ...plan.shown,
        {
          ...(cell as NonNullable<typeof cell>),
          texts: planRelease({ ...settled, policy: { threshold: 1 } }).shown.find(({ key }) => key === cell?.key)?.texts ?? {},
        },
      ],
    };
    const audit = await auditRelease(putBack, { repair: false });
    expect(audit.violations.some(({ kind }) => kind === 'derivable')).toBe(true);
    const small = planRelease({ ...settled, policy: { threshold: 3 } });
    const printed = await auditRelease({ ...small, policy: plan.policy }, { repair: false });
    expect(printed.violations.some(({ kind }) => kind === 'shown-though-sensitive')).toBe(true);
  });
});

describe('PR27, PR49: an audit that does not finish releases nothing', () => {
  const plan = planRelease(leaky);
  const none = { verdict: 'refused', plan: null };
  const stamp = { id: 'r', at: '2026-01-15T09:00:00Z', appVersion: '0.0.0' };

  it('canceled before or while it runs: rejects, no result', async () => {
    await expect(auditRelease(plan, { signal: AbortSignal.abort(new Error('canceled')) })).rejects.toThrow('canceled');
    const controller = new AbortController();
    const running = auditRelease(plan, {
      signal: controller.signal,
      solver: solverThat((real, call) => (costs, how) => {
        if (call === 3) controller.abort(new Error('canceled by hand'));
        return real.largest(costs, how);
      }),
    });
    await expect(running).rejects.toThrow('canceled by hand');
  });

  it('crashed: refused', async () => {
    const broken = solverThat((real, call) => (costs, how) => {
      if (call === 2) throw new Error('out of memory');
      return real.largest(costs, how);
    });
    const audit = await auditRelease(plan, { solver: broken });
    expect(audit).toMatchObject({ ...none, because: 'crashed' });
    expect(() => recordRelease([], audit, stamp)).toThrow('audit');
    expect(await auditRelease(plan, { solver: () => Promise.reject(new Error('no such file')) })).toMatchObject({
      ...none,
      because: 'crashed',
    });
  });

  it('timed out: refused', async () => {
    expect(await auditRelease(plan, { seconds: 0 })).toMatchObject({ ...none, because: 'timed-out' });
  });

  it('infeasible: refused, whether the solver says so or the texts do not fit the data', async () => {
    const impossible = solverThat(() => () => ({ is: 'failed', status: 'infeasible' }));
    expect(await auditRelease(plan, { solver: impossible })).toMatchObject({ ...none, because: 'infeasible' });
    const wrong = {
      ...plan,
      shown: plan.shown.map((cell) => ({ ...cell, texts: { favorable: { text: '5 %', value: 0.05, low: 0, high: 1 } } })),
    };
    expect(await auditRelease(wrong)).toMatchObject({ ...none, because: 'infeasible' });
  });

  it('tells its progress', async () => {
    const told: number[] = [];
    const audit = await auditRelease(plan, { onProgress: ({ proven, hidden }) => told.push(proven / hidden) });
    expect(told.length).toBeGreaterThan(0);
    expect(told.at(-1)).toBe(1);
    expect(audit.verdict).toBe('passed');
  });
});
