import { appVersion } from '../../domain/app-version.ts';
import { appendixSections } from './appendix-sections.ts';
import { bodySections } from './body-sections.ts';
import { conventionsOf, methodForPublicRecords } from './conventions.ts';
import { eventSection } from './event-section.ts';
import { createFootnotes } from './footnotes.ts';
import { goalSection } from './goal-section.ts';
import { gridSection } from './grid-section.ts';
import type { LeaderPack, PackManifest } from './leader-pack.ts';
import { onePage } from './one-page.ts';
import { packHash } from './pack-hash.ts';
import type { PackInput } from './pack-input.ts';
import { organizationScope, unitScope, type GroupAddress, type PackScope } from './pack-scope.ts';

/** What leadership is handed, from one release. Throws on a figure for another audience. */
export const buildLeaderPack = (input: PackInput): Promise<LeaderPack> =>
  packOf(organizationScope(forLeaders(input), { kind: 'leadership' }));

/** One unit: its own figures, those of its parts, and the rest of the organization; no figure of another unit. */
export const buildUnitPack = (input: PackInput, unit: GroupAddress): Promise<LeaderPack> => packOf(unitScope(forLeaders(input), unit));

/** What may be handed to anyone who asks: released aggregates and how they were made; no finding, no goal, no decision. */
export const buildPublicRecordsPack = (input: PackInput): Promise<LeaderPack> =>
  packOf(organizationScope(forLeaders(input), { kind: 'public-records' }));

const forLeaders = (input: PackInput): PackInput => {
  const all = [...input.comparisons, ...(input.lastYear ?? [])];
  if (all.some(({ released }) => released.audience !== 'leader')) throw new Error('A pack for leaders holds released figures only.');
  return input;
};

const packOf = async (scope: PackScope): Promise<LeaderPack> => {
  const { input, kind } = scope;
  const sheet = onePage(scope);
  const notes = createFootnotes();
  const isPublic = kind.kind === 'public-records';
  const sections = [
    ...bodySections(scope, notes),
    gridSection(scope, sheet.grid),
    ...goalSection(sheet.goals),
    ...(isPublic ? [] : eventSection(scope)),
    ...(input.wanted.appendix ? appendixSections(scope, notes) : []),
  ];
  const pack: LeaderPack = {
    kind,
    organization: input.organization,
    period: input.period,
    dataAsOf: input.dataAsOf,
    onePage: sheet,
    sections,
    footnotes: notes.texts(),
    manifest: manifestOf(scope),
  };
  return { ...pack, manifest: { ...pack.manifest, hash: await packHash(pack) } };
};

const manifestOf = ({ input, kind }: PackScope): PackManifest => {
  const { verdict, tables, cells, hidden } = input.release.summary;
  return {
    appVersion,
    madeAt: input.madeAt,
    sample: input.sample,
    files: input.files.map(({ name, sha256 }) => ({ name, sha256 })),
    marketPacks: input.marketPacks.map(({ id, title, vintage }) => ({ id, title, vintage })),
    conventions: [...conventionsOf(input), ...(kind.kind === 'public-records' ? methodForPublicRecords : [])],
    release: { id: input.release.id, at: input.release.at, summary: { verdict, tables, cells, hidden } },
    hash: '',
  };
};
