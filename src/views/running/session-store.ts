import type { Commitment } from '../../domain/comparison.ts';
import { commitmentsFor } from './sample-commitments.ts';
import { defaultLimits } from '../../domain/limits.ts';
import type { Audience, MetricId } from '../../domain/reading.ts';
import { trailingYear, type Period } from '../../domain/period.ts';
import type { GoalTools, Session, Settings } from '../session-contract.ts';
import { LoadCanceled, type Loader, type LoadWork } from '../import/use-show-findings.ts';
import { behindTheList } from './behind-the-list.ts';
import { comparisonsOf, isGroupOn } from './comparisons.ts';
import { cutLabel } from './cut-label.ts';
import { openDataset, type Dataset } from './dataset.ts';
import { goalTools } from './goal-tools.ts';
import { createTurns } from './in-turn.ts';
import { createHandouts } from './handouts.ts';
import { createLeaderReleases, noReleases, type KeptReleases, type ReleaseRun } from './leader-releases.ts';
import { leaderSession } from './leader-session.ts';
import { nodeCuts } from './node-cuts.ts';
import { occupationMatches } from './occupation-matches.ts';
import { printedInRelease } from './printed-in-release.ts';
import { reachesBack } from './reaches-back.ts';
import { releaseForLeaders, snapshotOf } from './release-for-leaders.ts';
import type { Knowledge, OpenPipeline, SessionParts } from './session-parts.ts';
import { employerOf, initialSettings, settingsFor } from './settings.ts';
import { createSparePipeline } from './spare-pipeline.ts';
import { studies } from './studies.ts';

/** Loading takes the files on the desk; when it fails or is canceled, the figures of before stay. */
export interface SessionStore extends Loader {
  readonly session: () => Session;
  /** What of the session a workspace keeps. The parts are new objects whenever they changed. */
  readonly kept: () => KeptSession;
  /** Ends what is loaded and goes on from what was kept; `null` = from nothing. */
  readonly takeUp: (kept: KeptSession | null) => Promise<void>;
  /** Starts the database ahead of the first load. */
  readonly warmUp: () => Promise<void>;
}

export interface KeptSession {
  readonly settings: Settings;
  readonly commitments: readonly Commitment[];
  /** By job title: a code, or `none`. */
  readonly occupations: ReadonlyMap<string, string>;
  readonly releases: KeptReleases;
  readonly sample: boolean;
  /** The figures are of the files as they stand on the desk. */
  readonly shown: boolean;
}

interface Known {
  readonly status: Session['status'];
  readonly problem: string | null;
  readonly data: Dataset | null;
  readonly knowledge: Knowledge;
  readonly revision: number;
  readonly settings: Settings;
  readonly commitments: readonly Commitment[];
  readonly audience: Audience;
}

const none = 'none';
const nothingKnown: Knowledge = { infos: new Map(), sqlFor: () => '', packs: [], findOccupations: () => [], loadFindings: () => [] };

/** The running session: which data is loaded, what the user set, and how figures are asked for. */
export const createSessionStore = (parts: SessionParts): SessionStore => {
  const { desk } = parts;
  let known: Known = {
    status: 'starting',
    problem: null,
    data: null,
    knowledge: nothingKnown,
    revision: 0,
    settings: initialSettings,
    commitments: [],
    audience: 'analyst',
  };
  let loading: Promise<void> | null = null;
  let filling: OpenPipeline | null = null;
  let canceled = false;
  let work: LoadWork | null = null;
  /** Settings and commitments that were kept are those of sample data, or not; `null` = none were kept. */
  let takenUpSample: boolean | null = null;
  let decisions: ReadonlyMap<string, string> = new Map();
  const listeners = new Set<() => void>();
  const inTurn = createTurns();

  const change = (next: Partial<Known>): void => {
    known = { ...known, ...next };
    session = snapshot();
    for (const listener of listeners) listener();
  };
  /** A change of what figures rest on: everything on screen is asked again. */
  const revise = (next: Partial<Known>): void => change({ ...next, revision: known.revision + 1 });
  const releases = createLeaderReleases(() => change({}), parts.now, parts.keepFirst);
  const quietStatus = (): Session['status'] => (known.data === null ? 'empty' : 'ready');
  const limits = () => ({ ...defaultLimits, ...known.settings.limits });

  const spare = createSparePipeline({
    openPipeline: parts.openPipeline,
    onOpened: ({ knowledge }) => {
      if (known.knowledge === nothingKnown) change({ knowledge });
    },
    onDeath: (opened, error) => {
      if (known.data?.opened === opened) change({ status: 'failed', problem: error.message });
    },
  });
  const warmUp = async (): Promise<void> => {
    try {
      await spare.prepare();
      if (known.status === 'starting') change({ status: quietStatus() });
    } catch (cause) {
      change({ status: 'failed', problem: messageOf(cause) });
    }
  };

  const show = (next: LoadWork | null): void => {
    work = next;
    for (const listener of listeners) listener();
  };
  const fill = async (): Promise<void> => {
    canceled = false;
    change({ status: 'loading', problem: null });
    const before = known.data;
    try {
      if (desk.state().problem !== null) await desk.restart();
      const { sample, read } = desk.state();
      const wasSample = before?.sample ?? takenUpSample;
      const settings = settingsFor(sample, wasSample, known.settings);
      const commitments = commitmentsFor(sample, wasSample, known.commitments);
      const allRows = read.plans.reduce((sum, plan) => sum + (plan.setAside ? 0 : plan.reading.ledger.loaded), 0);
      const earlier = new Map<string, number>();
      const onRows = (file: string, rows: number): void => {
        earlier.set(file, rows);
        show({ file, rows: [...earlier.values()].reduce((sum, one) => sum + one, 0), allRows });
      };
      onRows(read.plans[0]?.reading.name ?? '', 0);
      filling = await spare.take();
      const data = await openDataset(filling, parts, { employer: employerOf(settings), decisions, onRows });
      if (canceled) throw new LoadCanceled();
      releases.stop();
      if (wasSample !== null && wasSample !== sample) parts.onOtherData?.();
      revise({ status: 'ready', data, settings, commitments, audience: 'analyst' });
      await before?.opened.close();
    } catch (cause) {
      await filling?.close().catch(() => undefined);
      change({ status: known.status === 'failed' ? 'failed' : quietStatus() });
      void warmUp();
      throw canceled ? new LoadCanceled() : cause;
    } finally {
      filling = null;
      show(null);
    }
  };
  /** Ends the database that is being filled: nothing of it stays. */
  const cancelLoad = (): void => {
    canceled = true;
    void filling?.close();
  };
  const load = (): Promise<void> => {
    loading ??= fill().finally(() => (loading = null));
    return loading;
  };

  const takeUp = async (kept: KeptSession | null): Promise<void> => {
    cancelLoad();
    await loading?.catch(() => undefined);
    const had = known.data;
    releases.stop();
    releases.takeUp(kept?.releases ?? noReleases);
    decisions = kept?.occupations ?? new Map();
    takenUpSample = kept?.sample ?? null;
    const { settings, commitments } = kept ?? { settings: initialSettings, commitments: [] };
    revise({ status: 'empty', problem: null, data: null, settings, commitments, audience: 'analyst' });
    await had?.opened.close().catch(() => undefined);
    if (!spare.isThere() && !spare.isComing()) void warmUp();
  };

  const restart = async (): Promise<void> => {
    const had = known.data;
    releases.stop();
    change({ status: 'starting', problem: null, data: null, audience: 'analyst' });
    await had?.opened.close().catch(() => undefined);
    if (!spare.isThere()) await warmUp();
    if (had !== null) await load().catch((cause: unknown) => change({ status: 'failed', problem: messageOf(cause) }));
  };

  const loaded = (): Dataset => {
    if (known.data === null) throw new Error('No data is loaded.');
    return known.data;
  };

  const comparisons = comparisonsOf(
    () => ({ data: loaded(), settings: known.settings, decisions, commitments: known.commitments, limits: limits() }),
    inTurn,
  );

  const reaches = (metric: MetricId, earlier: Period): boolean =>
    reachesBack(known.knowledge.infos.get(metric)?.sql ?? '', known.data?.firstDays ?? new Map(), earlier);
  const ranked = behindTheList(
    () => ({
      revision: known.revision,
      pipeline: loaded().opened.pipeline,
      limits: limits(),
      ranking: known.settings.ranking,
      infos: known.knowledge.infos,
      nodes: nodeCuts(loaded().cuts),
      dimensions: loaded().cuts.flatMap(({ cut }) => (cut.length === 1 ? cut : [])),
      reachesBack: reaches,
    }),
    comparisons,
  );

  const apart = studies(() => ({ pipeline: loaded().opened.pipeline, limits: limits(), settings: known.settings }), inTurn);

  const goalsOf = ({ opened: { pipeline } }: Dataset): GoalTools =>
    goalTools(
      () => ({
        pipeline,
        limits: limits(),
        settings: known.settings,
        snapshot: snapshotOf(loaded()),
        availability: loaded().availability,
        reachesBack: reaches,
        printed: (address, period) =>
          printedInRelease(releases.standing(standOf(period))?.figures ?? null, address, period, pipeline.goals.printed),
      }),
      comparisons,
      inTurn,
      pipeline.goals,
    );

  const decideOccupation = (jobTitle: string, code: string | null): void => {
    decisions = new Map([...decisions, [jobTitle, code ?? none]]);
    void renewYardsticks();
  };
  const renewYardsticks = (): Promise<void> =>
    inTurn(async () => {
      const { data } = known;
      if (data === null) return;
      await data.yardsticks(employerOf(known.settings), decisions, data.periods[0]!.snapshotOn);
      revise({});
    });

  /** Group columns are dropped at the door while they are off, so switching them reads the files again (PR4). */
  const changeSettings = (next: Partial<Settings>): void => {
    const settings = { ...known.settings, ...next };
    if (Object.keys(next).every((key) => key === 'organizationName' || key === 'ranking')) return change({ settings });
    revise({ settings });
    if (next.groupsOn === undefined) return void renewYardsticks();
    const { gender, raceEthnicity } = next.groupsOn;
    const answers = { groups: gender || raceEthnicity ? null : 'off', 'groups:race_ethnicity': raceEthnicity ? 'on' : null };
    void desk.answer(answers, 'the group columns').then(() => (known.data === null ? undefined : load()));
  };

  const setAudience = (audience: Audience, period: Period): void => {
    releases.stop();
    change({ audience });
    if (audience === 'analyst') return;
    void releases.start(releaseRun(period));
  };
  const standOf = (period: Period): string => JSON.stringify([known.revision, known.settings.ranking, period]);
  const releaseRun = (period: Period): ReleaseRun => {
    const { settings, commitments } = known;
    const of = { data: loaded(), period, settings, decisions, commitments, limits: limits(), audit: parts.audit };
    return {
      period,
      snapshot: snapshotOf(of.data),
      stand: standOf(period),
      release: (ask) => inTurn(() => releaseForLeaders(of, ask), ask.signal),
    };
  };
  const handouts = createHandouts({
    releases,
    standOf,
    runOf: releaseRun,
    facts: () => {
      const { infos, packs } = known.knowledge;
      const data = loaded();
      return {
        data,
        organization: known.settings.organizationName,
        dataAsOf: data.dated ? data.cutoff : null,
        infos,
        marketPacks: packs,
        limits: limits(),
      };
    },
    comparisons,
    onCancel: () => change({}),
    now: parts.now,
  });

  const snapshot = (): Session => (known.audience === 'leader' ? leaderSession(analystSession(), releases.figures()) : analystSession());
  const analystSession = (): Session => {
    const { status, problem, data, settings, knowledge } = known;
    const period = data?.periods[0] ?? trailingYear(parts.today());
    return {
      status,
      problem,
      restart: () => void restart(),
      audience: 'analyst',
      setAudience,
      leaderRelease: releases.state(),
      releases: releases.past(),
      handouts,
      frozen: data !== null && releases.hasReleased(snapshotOf(data)),
      sample: data?.sample ?? desk.state().sample,
      version: String(known.revision),
      organizationName: settings.organizationName,
      period,
      periods: data?.periods ?? [period],
      dated: data?.dated ?? true,
      dataAsOf: data?.cutoff ?? null,
      plans: data?.files ?? [],
      refused: data?.refused ?? [],
      infos: knowledge.infos,
      availability: data?.availability ?? new Map(),
      limits: limits(),
      cuts: (data?.cuts ?? [])
        .filter(({ cut }) => cut.every((name) => isGroupOn(name, settings)))
        .map(({ cut, groups }) => ({ cut, groups, label: cutLabel(cut) })),
      reachesBack: reaches,
      comparisons,
      ...ranked,
      studies: apart,
      goals: data === null ? null : goalsOf(data),
      sqlFor: knowledge.sqlFor,
      occupationMatches: data === null ? [] : occupationMatches(data.latestYardsticks()),
      decideOccupation,
      findOccupations: knowledge.findOccupations,
      commitments: known.commitments,
      saveCommitment: (commitment) => revise({ commitments: [...known.commitments.filter(({ id }) => id !== commitment.id), commitment] }),
      removeCommitment: (id) => revise({ commitments: known.commitments.filter((commitment) => commitment.id !== id) }),
      packs: knowledge.packs,
      settings,
      changeSettings,
      quarantineCsv: () => data?.quarantineCsv ?? '',
    };
  };

  let session = snapshot();
  desk.subscribe(() => {
    if (known.data === null && session.sample !== desk.state().sample) change({});
  });
  return {
    session: () => session,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    kept: () => ({
      settings: known.settings,
      commitments: known.commitments,
      occupations: decisions,
      releases: releases.kept(),
      sample: desk.state().sample,
      shown: known.data !== null && known.data.read === desk.state().read,
    }),
    takeUp,
    warmUp,
    load,
    cancelLoad,
    loadWork: () => work,
  };
};

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
