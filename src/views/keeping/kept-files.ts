import type { Answers, FilePlan } from '../../domain/imported-file.ts';
import type { Importer } from '../../import/index.ts';
import type { FileDocument, KeptDocument } from '../../store/index.ts';
import type { DeskState, FileInHand } from '../import/desk-state.ts';
import { readFileBytes } from '../import/read-file-bytes.ts';
import type { UnkeepableFile } from './keeping-contract.ts';

/** A file in hand whose copy is kept. */
export interface KeptFile {
  readonly inHand: FileInHand;
  /** Labels of the columns that were overwritten. */
  readonly dropped: string;
  /** Answers that hold because of it, besides those on the desk. */
  readonly answers: Answers;
}

export type KeptFiles = ReadonlyMap<string, KeptFile>;

export interface FilesChange {
  readonly add: readonly FileDocument[];
  readonly remove: readonly string[];
  readonly kept: KeptFiles;
  readonly unkeepable: readonly UnkeepableFile[];
}

export interface FilesAsk {
  readonly desk: DeskState;
  readonly importer: () => Promise<Importer>;
  readonly before: KeptFiles;
  readonly documents: readonly KeptDocument[];
  /** Names of files that are kept with their dropped columns, by choice. */
  readonly untouched: ReadonlySet<string>;
}

/** What must be added and removed so that exactly the files in hand are kept, each with the cells of its dropped columns overwritten. */
export const filesChange = async ({ desk, importer, before, documents, untouched }: FilesAsk): Promise<FilesChange> => {
  const kept = new Map<string, KeptFile>();
  const add: FileDocument[] = [];
  const unkeepable: UnkeepableFile[] = [];
  for (const inHand of desk.files) {
    const plan = desk.read.plans.find(({ reading }) => reading.name === inHand.name);
    if (plan === undefined) continue;
    const had = before.get(inHand.name);
    const dropped = untouched.has(inHand.name) ? 'none' : droppedColumns(plan);
    if (had !== undefined && had.inHand === inHand && had.dropped === dropped) kept.set(inHand.name, had);
    else
      try {
        const copy = await copyOf(inHand, plan, importer, untouched);
        kept.set(inHand.name, { inHand, dropped, answers: copy.answers });
        add.push(copy.document);
      } catch (cause) {
        if (had !== undefined) kept.set(inHand.name, had);
        unkeepable.push({ name: inHand.name, because: cause instanceof Error ? cause.message : String(cause) });
      }
  }
  return { kept, add, unkeepable, remove: documents.filter((document) => !isStill(document, kept, before, desk)).map(({ id }) => id) };
};

export const droppedColumns = (plan: Pick<FilePlan, 'columns'>): string =>
  plan.columns
    .filter(({ door }) => door === 'drop')
    .map(({ label }) => label)
    .join('\n');

/** A damaged file stays until one of its name is added again: a backup of the browser's own files may still mend it. */
const isStill = ({ kind, name, damaged }: KeptDocument, kept: KeptFiles, before: KeptFiles, desk: DeskState): boolean => {
  if (kind === 'decisions' || name === null) return true;
  const now = kept.get(name);
  if (now !== undefined) return now === before.get(name);
  return damaged && !desk.files.some((inHand) => inHand.name === name);
};

const copyOf = async (
  inHand: FileInHand,
  plan: FilePlan,
  importer: () => Promise<Importer>,
  untouched: ReadonlySet<string>,
): Promise<{ readonly document: FileDocument; readonly answers: Answers }> => {
  const { name, file } = inHand;
  const content = await readFileBytes(name, file);
  if ('refused' in content) throw new Error(content.refused);
  const common = { kind: 'file', name } as const;
  if (untouched.has(name))
    return {
      document: { ...common, originalSha256: plan.reading.sha256, untouched: true, overwrittenCells: 0, bytes: content.bytes },
      answers: {},
    };
  const { bytes, originalSha256, overwrittenCells, answers } = await (await importer()).keptCopy({ name, bytes: content.bytes });
  return { document: { ...common, originalSha256, untouched: false, overwrittenCells, bytes }, answers };
};
