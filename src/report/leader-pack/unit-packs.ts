import { createBreath } from '../../domain/breath.ts';
import { groupWords } from '../../domain/place-words.ts';
import { buildUnitPack } from './build-leader-pack.ts';
import type { LeaderPack } from './leader-pack.ts';
import type { PackInput } from './pack-input.ts';
import { organizationScope, type GroupAddress } from './pack-scope.ts';
import { readingOf } from './printed-figure.ts';

export interface PackUnit extends GroupAddress {
  readonly label: string;
}

/** Units that a pack can be made for: departments (offices where there are none) of which the release shows anything, by name. */
export const packUnits = (input: PackInput): readonly PackUnit[] => {
  const scope = organizationScope(input, { kind: 'leadership' });
  const withFigures = new Set(input.comparisons.flatMap((one) => (readingOf(one) === null ? [] : [JSON.stringify(readingOf(one)?.group)])));
  return scope.below
    .filter(({ group }) => !group.includes('') && withFigures.has(JSON.stringify(group)))
    .map((unit) => ({ ...unit, label: groupWords(unit.group) }));
};

export interface UnitPacksOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly of: number; readonly label: string }) => void;
}

/** A pack for every unit, all of one release, one after the other. Throws the signal's reason when canceled: then there is none of them. */
export const buildUnitPacks = async (input: PackInput, { signal, onProgress }: UnitPacksOptions = {}): Promise<readonly LeaderPack[]> => {
  const units = packUnits(input);
  const breathe = createBreath();
  const packs: LeaderPack[] = [];
  for (const unit of units) {
    signal?.throwIfAborted();
    onProgress?.({ done: packs.length, of: units.length, label: unit.label });
    packs.push(await buildUnitPack(input, unit));
    await breathe();
  }
  signal?.throwIfAborted();
  onProgress?.({ done: packs.length, of: units.length, label: '' });
  return packs;
};
