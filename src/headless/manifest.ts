import type { BenchmarkPacks } from '../benchmarks/index.ts';
import type { FilesRead } from '../domain/imported-file.ts';
import { defaultLimits } from '../domain/limits.ts';
import type { Period } from '../domain/period.ts';
import { cutName } from '../domain/reading.ts';
import type { AnswersFile } from './answers-file.ts';
import type { HeadlessOptions } from './options.ts';

/** What the gate would flag if every figure were exactly at the market, beside what it flagged (ST52). */
export interface FoundByChance {
  readonly expectedConfirmed: number;
  readonly expectedLikely: number;
  /** Figures with a market figure like for like. */
  readonly cells: number;
  readonly runs: number;
  readonly seed: number;
  readonly foundConfirmed: number;
  readonly lookedAt: number;
}

interface ManifestParts {
  readonly version: string;
  readonly read: FilesRead;
  readonly options: HeadlessOptions;
  readonly answers: AnswersFile;
  readonly period: Period;
  readonly packs: BenchmarkPacks;
  /** Left out for leaders. */
  readonly nullCheck?: FoundByChance;
}

/** How the figures are counted wherever a file leaves it open. */
const conventions = {
  denominator: 'person-days ÷ 365.25, first and last day included',
  leaverOnLastDay: 'belongs to the period of that day and is on roll that day',
  rehire: 'a break of three days or less is no break',
  transfer: 'no separation; exposure moves with the person',
  whoCounts: 'people with a primary position; contractors, interns and future starters out',
  pay: 'base, full-time-equivalent annual; hourly = annual ÷ (52 × weekly hours), 40 hours where unknown',
  quantiles: 'type 7',
  gap: '(men − women) ÷ men; positive = women are paid less',
} as const;

/** `manifest.json`: what the figures were made from and how, so that the same run can be made again. No path, no person. */
export const manifest = ({ version, read, options, answers, period, packs, nullCheck }: ManifestParts): string =>
  `${JSON.stringify(
    {
      app: { name: 'Job Quality Benchmark', version },
      files: read.plans.map(({ reading }) => ({ name: reading.name, sha256: reading.sha256, rows: reading.ledger.loaded })),
      refused: read.refused.map(({ name }) => name),
      options: {
        period: options.period === null ? 'trailing twelve months' : `${options.period.from}..${options.period.to}`,
        as_of: options.asOf,
        cuts: options.cuts?.map(cutName) ?? null,
        answers: answers.answers,
        commitments: answers.commitments.length,
        employer: answers.employer,
        occupations: Object.fromEntries(answers.occupations),
      },
      period,
      conventions,
      limits: defaultLimits,
      ...(nullCheck === undefined ? {} : { null_check: inManifest(nullCheck) }),
      packs: [...packs.manifests.values()].map(({ id, version: packVersion, title }) => ({ id, version: packVersion, title })),
    },
    null,
    2,
  )}\n`;

const inManifest = ({ expectedConfirmed, expectedLikely, cells, runs, seed, foundConfirmed, lookedAt }: FoundByChance) => ({
  expected_confirmed: expectedConfirmed,
  expected_likely: expectedLikely,
  found_confirmed: foundConfirmed,
  looked_at: lookedAt,
  cells,
  runs,
  seed,
});
