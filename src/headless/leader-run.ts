import { createHash } from 'node:crypto';
import { judgedCuts } from '../domain/finding-cuts.ts';
import { formatCount } from '../domain/format.ts';
import type { FilesRead } from '../domain/imported-file.ts';
import type { Period } from '../domain/period.ts';
import type { ReleaseSummary } from '../domain/release-check.ts';
import { cutName, type Cut } from '../domain/reading.ts';
import { checkRelease, defaultTables, type LeaderRelease, type Pipeline } from '../pipeline.ts';
import { leaderPainPointsCsv, leaderReadingsCsv } from '../report/index.ts';
import type { AnswersFile } from './answers-file.ts';
import { readLedgerFile, writeLedgerFile } from './ledger-file.ts';
import type { HeadlessOptions } from './options.ts';
import { packRun, type PackFacts, type PacksMade } from './pack-run.ts';

export interface LeaderFiles {
  readonly readings: string;
  readonly painPoints: string;
  readonly summary: ReleaseSummary;
  /** The leadership pack and those of the departments in the forms that were asked for, by name. */
  readonly packs: PacksMade;
}

/** What stands in a pack beside the figures. */
export type PackSurroundings = Pick<PackFacts, 'dataAsOf' | 'packs'>;

/**
 * The leaders' files, as text: from the release plan's tables, attacked together with everything in the ledger, which is extended before
 * anything is handed out (PR16). Throws `ReleaseRefused` where there is nothing to hand out (PR27).
 */
export const leaderRun = async (
  { cuts, ledger, ...wanted }: Pick<HeadlessOptions, 'cuts' | 'ledger' | 'pack' | 'departmentPacks'>,
  { answers, employer, occupations, commitments, organization }: AnswersFile,
  read: FilesRead,
  pipeline: Pipeline,
  period: Period,
  around: PackSurroundings,
): Promise<LeaderFiles> => {
  const earlier = ledger === null ? [] : readLedgerFile(ledger);
  const groupsOn = answers['groups'] !== 'off';
  const { peers } = await pipeline.setYardsticks(employer, occupations, period.snapshotOn);
  const available = (await pipeline.cuts()).map(({ cut }) => cut);
  const release = await pipeline.release({
    tables: [...defaultTables(available, groupsOn), ...(cuts ?? [])],
    period,
    groupsOn,
    snapshot: snapshotOf(read),
    ledger: earlier,
    audit: checkRelease,
  });
  const comparisons = pipeline.compare(release.released, peers, commitments);
  const list = pipeline.findPainPoints(comparisons.filter(({ released: one }) => isJudged((one.shown ? one.reading : one.address).cut)));
  const files = {
    readings: leaderReadingsCsv(comparisons),
    painPoints: leaderPainPointsCsv(list, comparisons),
    summary: release.summary,
    packs: await packRun(wanted, {
      ...around,
      organization,
      period,
      read,
      comparisons,
      painPoints: list,
      release: { ...stampOf(release), summary: release.summary },
    }),
  };
  if (ledger !== null) writeLedgerFile(ledger, release.ledger);
  return files;
};

/** Number and moment of this release, as the ledger has them. */
const stampOf = ({ ledger }: LeaderRelease): { readonly id: string; readonly at: string } => {
  const last = ledger.at(-1);
  if (last === undefined) throw new Error('A release without an entry in the ledger is none.');
  return { id: last.id, at: last.at };
};

/** The same files in any order are the same data. */
const snapshotOf = ({ plans }: FilesRead): string =>
  createHash('sha256')
    .update(
      plans
        .map(({ reading }) => reading.sha256)
        .toSorted()
        .join('\n'),
    )
    .digest('hex');

const judged: ReadonlySet<string> = new Set(judgedCuts.map(cutName));
const isJudged = (cut: Cut): boolean => judged.has(cutName(cut));

/** The line that closes a leader run. */
export const releaseSentence = ({ tables, cells, hidden, milliseconds }: ReleaseSummary): string =>
  `Release check: ${formatCount(tables)} tables, ${formatCount(cells)} cells, ${formatCount(hidden)} hidden; attack: nothing recovered; ${(milliseconds / 1000).toFixed(1)} s.`;
