import { describe, expect, it } from 'vitest';
import {
  auditRelease,
  planRelease,
  recordRelease,
  withLedger,
  type AuditResult,
  type ReleaseInput,
  type ShownCell,
} from '../../src/privacy/index.ts';
import { attack, type Finding, type PublishedFigure } from './attacker.ts';
import { depth3, madeUpCube, seeded } from './made-up-cube.ts';

/** 200 organizations in all, 10,000 random unions each. */
const seeds = Array.from({ length: 50 }, (_, i) => i + 1);
const unions = 10_000;

const settings = [
  { favorable: [0.35, 0.75], depth: 2 },
  { favorable: [0.35, 0.75], depth: 3 },
  { favorable: [0.7, 0.95], depth: 2 },
  { favorable: [0.7, 0.95], depth: 3 },
] as const;

const tablesOf = (depth: number): readonly (readonly string[])[] => depth3.filter((table) => table.length <= depth);

export const figuresOf = (cells: readonly ShownCell[]): readonly PublishedFigure[] =>
  cells.map(({ table, group, texts }) => ({ table, group, text: texts['favorable']?.text ?? '' }));

const shownBy = (audit: AuditResult): readonly ShownCell[] => audit.plan?.shown ?? [];

/** First a narrow release, then a wider one of the same data with the ledger joined; the outsider holds both. */
const releaseTwice = async (cube: ReleaseInput, depth: number): Promise<{ readonly first: AuditResult; readonly second: AuditResult }> => {
  const input = { ...cube, snapshot: 'spring', base: 'respondents' };
  const first = await auditRelease(planRelease({ ...input, tables: [[], ['office'], ['department'], ['office', 'department']] }));
  const ledger = recordRelease([], first, { id: 'r1', at: '2026-01-15T09:00:00Z', appVersion: '0.0.0' });
  const second = await auditRelease(planRelease(withLedger({ ...input, tables: tablesOf(depth) }, ledger)));
  return { first, second };
};

describe('PR41, PR42, PR46: made-up organizations under attack', () => {
  it.each(settings)(
    'favorable $favorable, $depth dimensions deep, two releases: nothing recovered, derivable or pinned',
    async ({ favorable, depth }) => {
      const found: (Finding & { readonly seed: number })[] = [];
      let shown = 0;
      for (const seed of seeds) {
        const cube = madeUpCube({ sizes: [4, 6, 5], people: 800, favorable, seed });
        const { first, second } = await releaseTwice(cube, depth);
        expect([seed, first.verdict, second.verdict]).toEqual([seed, 'passed', 'passed']);
        const both = new Map(
          [...figuresOf(shownBy(first)), ...figuresOf(shownBy(second))].map((figure) => [JSON.stringify(figure), figure]),
        );
        const released = second.plan?.tables ?? [];
        const options = { threshold: 10, tables: depth3, released, unions, next: seeded(seed), bounds: true };
        found.push(...(await attack(cube, [...both.values()], options)).map((finding) => ({ ...finding, seed })));
        shown += both.size;
      }
      expect(found).toEqual([]);
      expect(shown / seeds.length).toBeGreaterThan(40);
    },
    600_000,
  );
});
