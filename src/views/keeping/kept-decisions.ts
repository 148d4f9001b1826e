import * as z from 'zod/mini';
import { defaultLimits, type LimitClass, type Limits } from '../../domain/limits.ts';
import type { Decisions, Json } from '../../store/index.ts';
import { plansShape } from '../acting/kept-plans.ts';
import { noPlans, type PlansState } from '../acting/plans-contract.ts';
import type { DeskState } from '../import/desk-state.ts';
import { noReleases, type KeptReleases } from '../running/leader-releases.ts';
import type { KeptSession } from '../running/session-store.ts';
import { initialSettings } from '../running/settings.ts';
import type { Settings } from '../session-contract.ts';
import type { KeepingOptions } from './keeping-contract.ts';
import type { KeptFiles } from './kept-files.ts';

export const initialOptions: KeepingOptions = { autoLockMinutes: 15, remindAfterMonths: 12 };

export interface Decided {
  readonly desk: DeskState;
  readonly session: KeptSession;
  readonly plans: PlansState;
  readonly options: KeepingOptions;
  readonly files: KeptFiles;
  readonly joinKey: string;
}

/** Everything that was decided in this tab, as a workspace keeps it. */
export const writeDecided = ({ desk, session, plans, options, files, joinKey }: Decided): Decisions => ({
  format: 1,
  joinKey,
  answers: { ...desk.answers, ...Object.fromEntries([...files.values()].flatMap(({ answers }) => Object.entries(answers))) },
  commitments: session.commitments,
  occupations: Object.fromEntries(session.occupations),
  parts: {
    settings: json(session.settings),
    releases: json(session.releases),
    plans: json(plans),
    desk: json({
      sample: session.sample,
      shown: session.shown,
      files: [...files].map(([name, { inHand, answers }]) => ({
        name,
        answers: [...new Set([...(inHand.copyOf?.answers ?? []), ...Object.keys(answers).filter((id) => !(id in desk.answers))])],
      })),
    }),
    keeping: json(options),
  },
});

export interface Kept {
  readonly session: KeptSession;
  readonly plans: PlansState;
  readonly options: KeepingOptions;
  readonly answers: Decisions['answers'];
  /** In the order they were added, each with the ids of the answers that hold for its copy alone. */
  readonly files: readonly { readonly name: string; readonly answers: readonly string[] }[];
  /** Parts that this version cannot read, in words; what they said is as at the beginning. */
  readonly unread: readonly string[];
}

/** What was decided, read back. A part that is missing is as at the beginning; one that cannot be read is named. */
export const readDecided = (decisions: Decisions): Kept => {
  const unread: string[] = [];
  const part = <T extends object>(name: string, words: string, shape: z.ZodMiniType<T>, otherwise: T): T => {
    const given = decisions.parts[name];
    if (given === undefined) return otherwise;
    const read = shape.safeParse(typeof given === 'object' ? { ...otherwise, ...given } : given);
    if (!read.success) unread.push(words);
    return read.success ? read.data : otherwise;
  };
  const settings = part('settings', 'settings', settingsShape, initialSettings);
  const desk = part('desk', 'the order of the files', deskShape, { sample: false, shown: false, files: [] });
  return {
    session: {
      settings: { ...settings, limits: noLowerThanDefault(settings.limits) },
      commitments: decisions.commitments,
      occupations: new Map(Object.entries(decisions.occupations)),
      releases: part('releases', 'releases to leaders', releasesShape, noReleases),
      sample: desk.sample,
      shown: desk.shown,
    },
    plans: part('plans', 'goals, answers and notes', plansShape, noPlans),
    options: part('keeping', 'locking and reminders', optionsShape, initialOptions),
    answers: decisions.answers,
    files: desk.files,
    unread,
  };
};

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** People limits below the defaults are refused on screen, so they are not taken from a file either (PR5). */
const noLowerThanDefault = (limits: Settings['limits']): Settings['limits'] =>
  Object.fromEntries(
    (Object.entries(limits) as readonly (readonly [LimitClass, Limits])[]).map(([name, kept]) => {
      const { analystFrom, leaderFrom, flagFrom } = defaultLimits[name];
      const people = {
        analystFrom: Math.max(kept.analystFrom, analystFrom),
        leaderFrom: Math.max(kept.leaderFrom, leaderFrom),
        flagFrom: Math.max(kept.flagFrom, flagFrom),
      };
      return [name, { ...kept, ...people }];
    }),
  );

const settingsShape: z.ZodMiniType<Settings> = z.object({
  organizationName: z.string(),
  ownership: z.nullable(z.enum(['private', 'local-government', 'state-government', 'federal-government', 'nonprofit'])),
  sector: z.nullable(z.string()),
  state: z.nullable(z.string()),
  groupsOn: z.object({ gender: z.boolean(), raceEthnicity: z.boolean() }),
  limits: z.partialRecord(
    z.enum(Object.keys(defaultLimits) as LimitClass[]),
    z.object({
      analystFrom: z.number(),
      leaderFrom: z.number(),
      flagFrom: z.number(),
      tolerance: z.number(),
      scale: z.number(),
      gapAs: z.enum(['difference', 'relative']),
    }),
  ),
  ranking: z.object({
    weights: z.custom<Settings['ranking']['weights']>((value) => typeof value === 'object' && value !== null),
    order: z.enum(['severity', 'necessities first']),
    nestBy: z.enum(['department', 'office']),
  }),
  livingWages: z.array(z.object({ label: z.string(), hourly: z.number() })),
});

const deskShape = z.object({
  sample: z.boolean(),
  shown: z.boolean(),
  files: z.array(z.object({ name: z.string(), answers: z.array(z.string()) })),
});

const optionsShape = z.object({
  autoLockMinutes: z.number().check(z.positive()),
  remindAfterMonths: z.nullable(z.number().check(z.positive())),
});

/** The inside of a release is the ledger's own; here it is only seen to be one. */
const releasesShape: z.ZodMiniType<KeptReleases> = z.object({
  past: z.array(z.custom<KeptReleases['past'][number]>(hasTexts('id', 'at'))),
  ledger: z.array(z.custom<KeptReleases['ledger'][number]>(hasTexts('id', 'at', 'snapshot', 'base'))),
  snapshots: z.array(z.string()),
});

function hasTexts(...names: readonly string[]): (value: unknown) => boolean {
  return (value) =>
    typeof value === 'object' && value !== null && names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
}
