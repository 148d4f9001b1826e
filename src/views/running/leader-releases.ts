import type { Comparison, PainPointList } from '../../domain/comparison.ts';
import type { Period } from '../../domain/period.ts';
import type { Cut } from '../../domain/reading.ts';
import type { ReleaseSummary } from '../../domain/release-check.ts';
import type { ReleaseAsk } from '../../pipeline.ts';
import type { LeaderReleaseState, PastRelease } from '../session-contract.ts';

/** All that leaders may see of one period. */
export interface LeaderFigures {
  readonly period: Period;
  readonly tables: readonly Cut[];
  readonly comparisons: readonly Comparison[];
  readonly painPoints: PainPointList;
  readonly summary: ReleaseSummary;
}

type Ledger = ReleaseAsk['ledger'];

/** What a workspace keeps of the releases (PR16): without it a later release could be subtracted from an earlier one. */
export interface KeptReleases {
  readonly past: readonly PastRelease[];
  readonly ledger: Ledger;
  readonly snapshots: readonly string[];
}

export const noReleases: KeptReleases = { past: [], ledger: [], snapshots: [] };

/** A release that was recorded, with what it showed. */
export interface StandingRelease {
  readonly figures: LeaderFigures;
  readonly release: PastRelease;
}

interface Done {
  readonly figures: LeaderFigures;
  readonly ledger: Ledger;
}

export interface ReleaseRun {
  readonly period: Period;
  /** Name of the data (PR16). */
  readonly snapshot: string;
  /** Names everything the figures rest on: what stands already for it is not released a second time. */
  readonly stand: string;
  readonly release: (ask: Required<Pick<ReleaseAsk, 'ledger' | 'signal' | 'onProgress'>>) => Promise<Done>;
}

/** This year's and last year's, and those of the period looked at before. */
const standingAtMost = 4;

/** The releases of this session: one at a time, each attacked together with those before; what is canceled or refused leaves nothing. */
export const createLeaderReleases = (onChange: () => void, now: () => string, keepFirst = async (): Promise<void> => undefined) => {
  let state: LeaderReleaseState = { state: 'none' };
  let standing: readonly (StandingRelease & { readonly stand: string })[] = [];
  let shownStand = '';
  let kept = noReleases;
  let running: AbortController | null = null;

  const show = (next: LeaderReleaseState): void => {
    state = next;
    onChange();
  };
  /** On the medium before anyone sees a figure; what cannot be kept is not released. */
  const record = async (run: ReleaseRun, { figures, ledger }: Done): Promise<StandingRelease> => {
    const before = kept;
    const release = {
      id: `release-${before.past.length + 1}`,
      at: now(),
      period: run.period,
      summary: figures.summary,
      snapshot: run.snapshot,
    };
    kept = { past: [...before.past, release], ledger, snapshots: [...new Set([...before.snapshots, run.snapshot])] };
    try {
      await keepFirst();
    } catch (cause) {
      kept = before;
      throw cause;
    }
    return { figures, release };
  };

  const standingFor = (stand: string): StandingRelease | null => standing.find((one) => one.stand === stand) ?? null;

  return {
    state: () => state,
    /** `null` until a release stands. */
    figures: () => (state.state === 'ready' ? (standingFor(shownStand)?.figures ?? null) : null),
    /** What was released for exactly this stand, whoever looks now; `null` until it is. */
    standing: standingFor,
    kept: () => kept,
    takeUp: (next: KeptReleases): void => {
      standing = [];
      kept = next;
    },
    past: () => kept.past,
    hasReleased: (snapshot: string): boolean => kept.snapshots.includes(snapshot),
    start: async (run: ReleaseRun): Promise<void> => {
      running?.abort();
      shownStand = run.stand;
      const already = standingFor(run.stand);
      if (already !== null) return show({ state: 'ready', summary: already.figures.summary });
      const mine = new AbortController();
      running = mine;
      show({ state: 'checking', progress: null });
      const onProgress: ReleaseAsk['onProgress'] = (progress) => {
        if (running === mine) show({ state: 'checking', progress });
      };
      try {
        const done = await run.release({ ledger: kept.ledger, signal: mine.signal, onProgress });
        if (running !== mine) return;
        const recorded = await record(run, done);
        if (running !== mine) return;
        standing = [...standing, { ...recorded, stand: run.stand }].slice(-standingAtMost);
        show({ state: 'ready', summary: done.figures.summary });
      } catch (cause) {
        if (running === mine) show({ state: 'refused', because: cause instanceof Error ? cause.message : String(cause) });
      } finally {
        if (running === mine) running = null;
      }
    },
    /** Cancels what runs; a finished release is kept for the next look. */
    stop: (): void => {
      running?.abort();
      running = null;
      state = { state: 'none' };
    },
  };
};
