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

export interface ReleaseRun {
  readonly period: Period;
  /** Name of the data (PR16). */
  readonly snapshot: string;
  /** Names everything the figures rest on: what stands already for it is not released a second time. */
  readonly stand: string;
  readonly release: (
    ask: Required<Pick<ReleaseAsk, 'ledger' | 'signal' | 'onProgress'>>,
  ) => Promise<{ readonly figures: LeaderFigures; readonly ledger: Ledger }>;
}

/** The releases of this session: one at a time, each attacked together with those before; what is canceled or refused leaves nothing. */
export const createLeaderReleases = (onChange: () => void, now: () => string) => {
  let state: LeaderReleaseState = { state: 'none' };
  let figures: LeaderFigures | null = null;
  let standOfFigures = '';
  let past: readonly PastRelease[] = [];
  let ledger: Ledger = [];
  const snapshots = new Set<string>();
  let running: AbortController | null = null;

  const show = (next: LeaderReleaseState): void => {
    state = next;
    onChange();
  };
  const keep = (run: ReleaseRun, done: { readonly figures: LeaderFigures; readonly ledger: Ledger }): void => {
    ledger = done.ledger;
    snapshots.add(run.snapshot);
    figures = done.figures;
    standOfFigures = run.stand;
    past = [...past, { id: `release-${past.length + 1}`, at: now(), period: run.period, summary: figures.summary }];
    show({ state: 'ready', summary: figures.summary });
  };

  return {
    state: () => state,
    /** `null` until a release stands. */
    figures: () => (state.state === 'ready' ? figures : null),
    past: () => past,
    hasReleased: (snapshot: string): boolean => snapshots.has(snapshot),
    start: async (run: ReleaseRun): Promise<void> => {
      running?.abort();
      if (figures !== null && standOfFigures === run.stand) return show({ state: 'ready', summary: figures.summary });
      figures = null;
      const mine = new AbortController();
      running = mine;
      show({ state: 'checking', progress: null });
      const onProgress: ReleaseAsk['onProgress'] = (progress) => {
        if (running === mine) show({ state: 'checking', progress });
      };
      try {
        const done = await run.release({ ledger, signal: mine.signal, onProgress });
        if (running === mine) keep(run, done);
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
