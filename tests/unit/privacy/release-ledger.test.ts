import { describe, expect, it } from 'vitest';
import { auditRelease, planRelease, recordRelease, withLedger, type ReleaseInput, type ReleaseLedger } from '../../../src/privacy/index.ts';
import { madeUpCube } from '../../attack/made-up-cube.ts';

const input: ReleaseInput = {
  ...madeUpCube({ sizes: [4, 6, 5], people: 800, favorable: [0.35, 0.75], seed: 1 }),
  snapshot: 'spring',
  base: 'respondents',
};
const stamp = { id: 'r1', at: '2026-01-15T09:00:00Z', appVersion: '0.0.0' };
const firstRelease = async (of: ReleaseInput = { ...input, tables: [['office']] }): Promise<ReleaseLedger> =>
  recordRelease([], await auditRelease(planRelease(of)), stamp);

describe('PR16: the ledger of releases', () => {
  it('records what was printed, under which rules, and no hidden figure', async () => {
    const [entry] = await firstRelease();
    expect(entry).toMatchObject({ ...stamp, snapshot: 'spring', base: 'respondents', audience: 'leader', tables: [[], ['office']] });
    expect(entry?.cells.map(({ key }) => key)).toContain('total');
    expect(JSON.stringify(entry?.cells)).not.toContain('"n"');
    expect(entry?.policy.threshold).toBe(10);
  });

  it('keeps published cells published, in and beside the tables of the next release', async () => {
    const ledger = await firstRelease();
    const next = planRelease(withLedger({ ...input, tables: [['department']] }, ledger));
    expect(next.stopped).toBeNull();
    expect(next.known.map(({ key }) => key).toSorted()).toEqual(
      ledger[0]?.cells
        .filter(({ table }) => table.length === 1)
        .map(({ key }) => key)
        .toSorted(),
    );
    expect(next.shown.every(({ table }) => table.join() !== 'office')).toBe(true);
  });

  it('freezes threshold and coding', async () => {
    const ledger = await firstRelease();
    expect(planRelease(withLedger({ ...input, policy: { threshold: 12 } }, ledger)).stopped?.code).toBe('frozen-policy');
    expect(planRelease(withLedger({ ...input, policy: { coding: 'exact' } }, ledger)).stopped?.code).toBe('frozen-policy');
    expect(planRelease(withLedger({ ...input, policy: { threshold: 12 }, snapshot: 'fall' }, ledger)).stopped).toBeNull();
  });

  it('asks for the dimensions that were released, and notices other data', async () => {
    const ledger = await firstRelease();
    const flat = new Map<string, { n: number; favorable: number }>();
    for (const { group, n, counts } of input.atoms) {
      const sum = flat.get(group[1] ?? '') ?? { n: 0, favorable: 0 };
      flat.set(group[1] ?? '', { n: sum.n + n, favorable: sum.favorable + (counts?.['favorable'] ?? 0) });
    }
    const departments = [...flat].map(([name, { n, favorable }]) => ({ group: [name], n, counts: { favorable } }));
    expect(planRelease(withLedger({ ...input, dimensions: ['department'], atoms: departments }, ledger)).stopped?.code).toBe(
      'ledger-needs-dimension',
    );
    const none = input.atoms.map((atom) => ({ ...atom, counts: { favorable: 0 } }));
    expect(planRelease(withLedger({ ...input, atoms: none }, ledger)).stopped?.code).toBe('ledger-mismatch');
  });

  it('stops when a small group already follows from what was released, and shows nothing', async () => {
    const two: ReleaseInput = {
      dimensions: ['office'],
      atoms: [40, 30, 4].map((n, i) => ({ group: [`O${i}`], n, counts: { favorable: n >> 1 } })),
      measures: [{ id: 'favorable', kind: 'share' }],
      snapshot: 'spring',
      base: 'respondents',
    };
    const [entry] = await firstRelease(two);
    const printed = { table: ['office'], texts: { favorable: '50 %' } };
    const leaked = {
      ...(entry as NonNullable<typeof entry>),
      cells: [...(entry?.cells ?? []), { ...printed, key: 'office=O1', group: ['O1'] }],
    };
    const plan = planRelease(withLedger(two, [leaked]));
    expect(plan.stopped).toMatchObject({ code: 'already-disclosed', cell: 'office=O2' });
    expect(plan.shown).toEqual([]);
    expect(await auditRelease(plan)).toMatchObject({ verdict: 'refused', because: 'stopped', plan: null });
  });

  it('PR27: nothing is recorded without a passed audit', async () => {
    const refused = await auditRelease({ ...planRelease(input), stopped: { code: 'not-settled', cell: null, message: '' } });
    expect(() => recordRelease([], refused, stamp)).toThrow('audit');
  });
});
