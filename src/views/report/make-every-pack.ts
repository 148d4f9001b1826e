import type { Handouts, PackAsk, PackFile, PackForm, PackUnit } from '../handouts-contract.ts';

export interface EveryPack {
  readonly handouts: Pick<Handouts, 'pack' | 'files'>;
  readonly units: readonly PackUnit[];
  readonly askFor: (kind: PackAsk['kind']) => PackAsk;
  readonly form: PackForm;
  readonly signal: AbortSignal;
  /** How many are made. */
  readonly onDone: (count: number) => void;
}

/** The files of all units, one after another; canceled it rejects, and nothing is handed out. */
export const makeEveryPack = async ({ handouts, units, askFor, form, signal, onDone }: EveryPack): Promise<readonly PackFile[]> => {
  const made: PackFile[] = [];
  for (const [index, unit] of units.entries()) {
    await new Promise((drawn) => setTimeout(drawn));
    signal.throwIfAborted();
    const pack = await handouts.pack(askFor({ kind: 'unit', ...unit }));
    made.push(...(await handouts.files(pack, form, index + 1)));
    onDone(index + 1);
  }
  signal.throwIfAborted();
  return made;
};
