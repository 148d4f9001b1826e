import type { BenchmarkPacks } from '../benchmarks/index.ts';
import type { FilesRead } from '../domain/imported-file.ts';
import { defaultLimits } from '../domain/limits.ts';
import type { Period } from '../domain/period.ts';
import type { ReleaseSummary } from '../domain/release-check.ts';
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
  /** Leader runs: what the attack on the release came to (PR27). */
  readonly release?: ReleaseSummary;
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
export const manifest = ({ version, read, options, answers, period, packs, nullCheck, release }: ManifestParts): string =>
  `${JSON.stringify(
    {
      app: { name: 'Job Quality Benchmark', version },
      audience: options.audience,
      // How many rows a file has is a figure of its own (all leavers, all applicants): leaders get released ones only (PR2).
      files: read.plans.map(({ reading: { name, sha256, ledger } }) => ({
        name,
        sha256,
        ...(options.audience === 'leader' ? {} : { rows: ledger.loaded }),
      })),
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
      ...(release === undefined ? {} : { release_check: releaseCheck(release) }),
      packs: [...packs.manifests.values()].map(({ id, version: packVersion, title }) => ({ id, version: packVersion, title })),
    },
    null,
    2,
  )}\n`;

const releaseCheck = ({ verdict, tables, cells, hidden, solved, repairs, milliseconds, bases, never }: ReleaseSummary) => ({
  verdict,
  recovered: 0,
  tables,
  cells,
  hidden,
  linear_programs: solved,
  repairs,
  seconds: Math.round(milliseconds / 100) / 10,
  bases: bases.map((base) => ({ figures: base.label, tables: base.tables.map(cutName), cells: base.cells, hidden: base.hidden })),
  never_released: never.map(({ metric, facet, because }) => ({ metric, facet, because })),
});

const inManifest = ({ expectedConfirmed, expectedLikely, cells, runs, seed, foundConfirmed, lookedAt }: FoundByChance) => ({
  expected_confirmed: expectedConfirmed,
  expected_likely: expectedLikely,
  found_confirmed: foundConfirmed,
  looked_at: lookedAt,
  cells,
  runs,
  seed,
});
