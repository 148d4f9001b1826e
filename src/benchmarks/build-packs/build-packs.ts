import { floorPacks } from './floor-packs.ts';
import { laborPacks } from './labor-packs.ts';
import { normPacks } from './norm-packs.ts';
import { buildPack, type BuiltPack, type TidyFiles } from './pack-draft.ts';
import { nationalWages, sectorNames, sectorWages } from './wage-packs.ts';

/**
 * Tidy files → the packs under `packs/`. A tool, not a part of the app: `UPDATE_PACKS=1 npx vitest run tests/unit/benchmarks/build-packs.test.ts`
 * writes them; without the variable the same test proves that the packs in the repository are what the tidy files give.
 */
export const buildPacks = (tidy: TidyFiles): readonly BuiltPack[] =>
  [
    nationalWages('2025', tidy.read),
    nationalWages('2024', tidy.read),
    sectorWages(tidy.read),
    sectorNames(tidy.read),
    ...laborPacks(tidy.read),
    ...normPacks(tidy.read),
    ...floorPacks(tidy.read),
  ].map((draft) => buildPack(draft, tidy));
