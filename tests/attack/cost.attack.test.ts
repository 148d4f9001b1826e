import { describe, expect, it } from 'vitest';
import { auditRelease, planRelease, type ReleaseInput } from '../../src/privacy/index.ts';
import { loadAuditSolver } from '../../src/privacy/audit-solver.ts';
import { madeUpCube } from './made-up-cube.ts';

/** COST=1 measures every shape; the short form only the smallest. Processor time, since machines are shared. */
const isFull = process.env['COST'] === '1';

const shapes = [
  { sizes: [4, 6, 5], people: 800 },
  { sizes: [8, 10, 6], people: 3000 },
  { sizes: [12, 15, 7], people: 8000 },
  { sizes: [20, 20, 8], people: 20_000 },
] as const;

const cases = shapes.flatMap((shape) =>
  ([2, 3] as const).flatMap((depth) =>
    [{ favorable: [0.35, 0.75] as const }, { favorable: [0.7, 0.95] as const }].map((kind) => ({ ...shape, ...kind, depth })),
  ),
);

const processorSeconds = async <T>(
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly cpu: number; readonly wall: number }> => {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { value, cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 };
};

const shareOfPeople = ({
  shown,
  hidden,
}: {
  readonly shown: readonly { readonly n: number }[];
  readonly hidden: readonly { readonly n: number }[];
}): number => {
  const sum = (cells: readonly { readonly n: number }[]): number => cells.reduce((total, { n }) => total + n, 0);
  return sum(shown) / (sum(shown) + sum(hidden));
};

describe('cost of planning and auditing a release', () => {
  it.each(isFull ? cases : cases.slice(0, 2))(
    '$people people, $sizes, $depth deep, favorable $favorable',
    async ({ sizes, people, favorable, depth }) => {
      await loadAuditSolver();
      const input: ReleaseInput = madeUpCube({ sizes, people, favorable, seed: 1 }, depth);
      const plan = await processorSeconds(() => planRelease(input));
      const audit = await processorSeconds(() => auditRelease(plan.value));
      expect(audit.value.verdict).toBe('passed');
      const { solved, repairs, found, cells, hidden } = audit.value;
      if (isFull)
        console.log(
          [
            `${people} people ${sizes.join('×')} ${depth}-D ${favorable.join('–')}`,
            `plan ${plan.cpu.toFixed(2)} s`,
            `audit ${audit.cpu.toFixed(2)} s (wall ${audit.wall.toFixed(2)})`,
            `${solved} LPs, ${repairs} repairs, ${found.length} found`,
            `${hidden} of ${cells} cells hidden, ${Math.round(100 * shareOfPeople(audit.value.plan ?? { shown: [], hidden: [] }))} % people-weighted shown`,
          ].join(' | '),
        );
      expect(plan.cpu + audit.cpu).toBeLessThan(isFull ? 120 : 20);
    },
    600_000,
  );
});
