import { defaultLimits } from '../domain/limits.ts';
import type { BenchmarkPacks } from '../benchmarks/index.ts';
import type { Comparison, PainPointList } from '../domain/comparison.ts';
import { formatCount } from '../domain/format.ts';
import type { FilesRead } from '../domain/imported-file.ts';
import type { IsoDate, Period } from '../domain/period.ts';
import type { ReleaseSummary } from '../domain/release-check.ts';
import { metricInfos } from '../pipeline.ts';
import { buildLeaderPack, buildUnitPacks, packFiles, toCsv, wantedByDefault, type LeaderPack, type PackInput } from '../report/index.ts';
import type { HeadlessOptions } from './options.ts';

export interface PackFacts {
  readonly organization: string;
  readonly period: Period;
  readonly dataAsOf: IsoDate;
  readonly read: FilesRead;
  readonly packs: BenchmarkPacks;
  readonly comparisons: readonly Comparison[];
  readonly painPoints: PainPointList;
  readonly release: { readonly id: string; readonly at: string; readonly summary: ReleaseSummary };
}

/** Packs by name of the file, and how long they took. */
export interface PacksMade {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly milliseconds: number;
}

/** The packs of a leader run, by name of the file: everything from its one release, which has passed its check (PR27). */
export const packRun = async (
  { pack: forms, departmentPacks }: Pick<HeadlessOptions, 'pack' | 'departmentPacks'>,
  facts: PackFacts,
): Promise<PacksMade> => {
  const started = performance.now();
  if (forms.length === 0) return { files: {}, milliseconds: 0 };
  const input = inputOf(facts);
  const units = departmentPacks ? await buildUnitPacks(input) : [];
  const files: [string, string | Uint8Array][] = units.length === 0 ? [] : [['unit-packs.csv', listOf(units)]];
  for (const form of forms) {
    const made = [await packFiles(await buildLeaderPack(input), form)];
    for (const [at, unit] of units.entries()) made.push(await packFiles(unit, form, at + 1));
    for (const { name, content } of made.flat()) files.push([name, new Uint8Array(await content.arrayBuffer())]);
  }
  return { files: Object.fromEntries(files), milliseconds: performance.now() - started };
};

/** The line that closes a run with packs. */
export const packsSentence = ({ files, milliseconds }: PacksMade): string =>
  `Packs: ${formatCount(Object.keys(files).length)} files; ${(milliseconds / 1000).toFixed(1)} s.`;

/** Which number is which unit: the names of the files say nothing of what is inside. */
const listOf = (units: readonly LeaderPack[]): string =>
  toCsv(
    ['number', 'unit', 'hash'],
    units.map(({ kind, manifest }, at) => [at + 1, kind.kind === 'unit' ? kind.label : '', manifest.hash]),
  );

const inputOf = ({ organization, period, dataAsOf, read, packs, comparisons, painPoints, release }: PackFacts): PackInput => {
  const used = new Set(comparisons.flatMap(({ market }) => market?.provenance?.packId ?? []));
  const files = read.plans.filter(({ setAside }) => !setAside).map(({ reading: { name, sha256 } }) => ({ name, sha256 }));
  return {
    organization,
    period,
    dataAsOf,
    sample: files.every(({ name }) => name.startsWith('SAMPLE-')),
    comparisons,
    painPoints,
    lastYear: null,
    infos: metricInfos,
    limits: defaultLimits,
    release,
    files,
    marketPacks: [...packs.manifests.values()]
      .filter(({ id }) => used.has(id))
      .map(({ id, title, version }) => ({ id, title, vintage: version })),
    madeAt: release.at,
    quality: null,
    restated: false,
    goals: [],
    notes: [],
    events: [],
    decisionsAsked: [],
    wanted: wantedByDefault,
  };
};
