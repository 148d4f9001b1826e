import { describe, expect, it } from 'vitest';
import { auditRelease, planRelease, type ReleaseInput } from '../../src/privacy/index.ts';
import { loadAuditSolver } from '../../src/privacy/audit-solver.ts';
import { madeUpCube, seeded, type CubeShape } from './made-up-cube.ts';

/** COST=1 measures every shape; the short form one in the middle. Processor time, since machines are shared. */
const isFull = process.env['COST'] === '1';

const shapes = [
  { sizes: [4, 6, 5], people: 800 },
  { sizes: [8, 10, 6], people: 3000 },
  { sizes: [12, 15, 7], people: 8000 },
  { sizes: [20, 20, 8], people: 20_000 },
] as const;

interface CostCase extends Omit<CubeShape, 'seed'> {
  readonly depth: 2 | 3;
  readonly measures: number;
}

const all: readonly CostCase[] = shapes.flatMap((shape) =>
  ([2, 3] as const).flatMap((depth) =>
    [[0.35, 0.75] as const, [0.7, 0.95] as const].flatMap((favorable) =>
      [1, 5, 20, 40].map((measures) => ({ ...shape, favorable, depth, measures })),
    ),
  ),
);
const short: readonly CostCase[] = [{ ...shapes[1], favorable: [0.35, 0.75], depth: 2, measures: 20 }];

/** The same people asked several questions, with answers of their own. */
const questionnaire = ({ depth, measures, ...shape }: CostCase): ReleaseInput => {
  const input = madeUpCube({ ...shape, seed: 1 }, depth);
  const next = seeded(99);
  const [least, most] = shape.favorable;
  const ids = Array.from({ length: measures }, (_, i) => `item ${i}`);
  const atoms = input.atoms.map((atom) => {
    const yes = (share: number): number => Array.from({ length: atom.n }, next).filter((at) => at < share).length;
    return { ...atom, counts: Object.fromEntries(ids.map((id) => [id, yes(least + next() * (most - least))])) };
  });
  return { ...input, atoms, measures: ids.map((id) => ({ id, kind: 'share' })) };
};

const processorSeconds = async <T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly cpu: number }> => {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, cpu: (user + system) / 1e6 };
};

const peopleIn = (cells: readonly { readonly n: number }[] = []): number => cells.reduce((total, { n }) => total + n, 0);

describe('cost of planning and auditing a release', () => {
  it.each(isFull ? all : short)(
    '$people people, $depth deep, favorable $favorable, $measures measures',
    async (one) => {
      await loadAuditSolver();
      const input = questionnaire(one);
      const plan = await processorSeconds(() => planRelease(input));
      const audit = await processorSeconds(() => auditRelease(plan.value));
      expect(audit.value.verdict).toBe('passed');
      const { solved, repairs, cells, hidden, droppedTables } = audit.value;
      const shownPeople = peopleIn(audit.value.plan?.shown);
      if (isFull)
        console.log(
          [
            `${one.people} people ${one.depth}-D ${one.favorable.join('–')} ${one.measures} measures`,
            `plan ${plan.cpu.toFixed(2)} s`,
            `audit ${audit.cpu.toFixed(2)} s`,
            `${solved} LPs, ${repairs} repairs, ${droppedTables.length} tables dropped`,
            `${hidden} of ${cells} cells hidden`,
            `${Math.round((100 * shownPeople) / (shownPeople + peopleIn(audit.value.plan?.hidden)))} % of people-cells shown`,
          ].join(' | '),
        );
      expect(plan.cpu + audit.cpu).toBeLessThan(isFull ? 120 : 15);
    },
    600_000,
  );
});
