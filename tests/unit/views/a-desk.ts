import type { IsoDate } from '../../../src/domain/period.ts';
import type { FilePlan } from '../../../src/domain/imported-file.ts';
import type { Importer } from '../../../src/import/index.ts';
import { createDesk, type Desk } from '../../../src/views/import/desk.ts';
import { aColumn, aPlan, aReading } from '../import/a-plan.ts';

export const today = '2026-10-31' as IsoDate;
export const aFile = (name: string, text = name): File => new File([text], name, { lastModified: 1 });

/** An importer that keeps names only; a file whose text starts with `!` is refused. It can be made slow, and can die. */
export const anImporter = (settings: { readonly delay?: number } = {}, onDeath: (error: Error) => void = () => undefined) => {
  const held = new Map<string, string>();
  const calls: string[] = [];
  const planOf = (name: string): FilePlan => aPlan(aReading(name, ['Pay'], [['1']]), [aColumn(0, 'Pay')]);
  const importer: Importer = {
    add: async (files, { signal } = {}) => {
      for (const file of files) {
        calls.push(`add ${file.name}`);
        await new Promise((resume) => setTimeout(resume, settings.delay ?? 0));
        signal?.throwIfAborted();
        held.set(file.name, new TextDecoder().decode(file.bytes));
      }
    },
    remove: async (name) => {
      calls.push(`remove ${name}`);
      held.delete(name);
    },
    plan: async (answers) => ({
      plans: [...held]
        .filter(([, text]) => !text.startsWith('!'))
        .map(([name]) => ({ ...planOf(name), kindReason: answers[`kind:${name}`] ?? '' })),
      refused: [...held].filter(([, text]) => text.startsWith('!')).map(([name]) => ({ name, message: 'This is no table.' })),
    }),
    chunks: async function* (name) {
      yield* planOf(name).reading.chunks;
    },
    quarantineCsv: async () => '',
    keptCopy: async ({ bytes }) => ({ bytes, originalSha256: '', form: 'overwritten', overwrittenCells: 0, answers: {} }),
    close: () => void calls.push('close'),
  };
  return { importer, calls, die: () => onDeath(new Error('The reader stopped.')) };
};

export const aDesk = (
  settings: { readonly delay?: number } = {},
): { readonly desk: Desk; readonly opened: ReturnType<typeof anImporter>[] } => {
  const opened: ReturnType<typeof anImporter>[] = [];
  const desk = createDesk({
    openImporter: async (onDeath) => {
      opened.push(anImporter(settings, onDeath));
      return opened.at(-1)!.importer;
    },
    today: () => today,
  });
  return { desk, opened };
};

export const names = (desk: Desk): readonly string[] => desk.state().read.plans.map((plan) => plan.reading.name);
