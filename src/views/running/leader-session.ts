import { cutName, groupName, type Cut, type MetricId } from '../../domain/reading.ts';
import type { Availability } from '../../domain/metric.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { Session } from '../session-contract.ts';
import { cutLabel } from './cut-label.ts';
import type { LeaderFigures } from './leader-releases.ts';
import { mainFigures } from './main-figures.ts';

/**
 * The session as leaders have it. Nothing is measured here: a question is answered from the tables of the release, or not at all (PR2, PR13).
 * Written out member by member, so that whatever a session learns to tell is withheld until someone decides otherwise.
 */
export const leaderSession = (analyst: Session, figures: LeaderFigures | null): Session => ({
  ...(figures === null ? nothingReleased(analyst) : released(analyst, figures)),
  audience: 'leader',
  version: `leader ${analyst.version} ${analyst.releases.length}`,
  status: analyst.status,
  problem: analyst.problem,
  restart: analyst.restart,
  setAudience: analyst.setAudience,
  leaderRelease: analyst.leaderRelease,
  releases: analyst.releases.map(({ snapshot: _snapshot, ...release }) => release),
  handouts: { ...analyst.handouts, check: nothing, cancel: nothing, hidden: async () => [] },
  frozen: analyst.frozen,
  sample: analyst.sample,
  organizationName: analyst.organizationName,
  dated: analyst.dated,
  dataAsOf: analyst.dataAsOf,
  infos: analyst.infos,
  limits: analyst.limits,
  commitments: analyst.commitments,
  settings: analyst.settings,
  plans: [],
  refused: [],
  reachesBack: () => false,
  behind: async () => ({ why: null, drivers: null }),
  nullCheck: async () => null,
  sensitivity: async () => new Map(),
  steady: async () => [],
  studies: null,
  goals: null,
  sqlFor: () => '',
  occupationMatches: [],
  decideOccupation: nothing,
  findOccupations: () => [],
  saveCommitment: nothing,
  removeCommitment: nothing,
  packs: [],
  changeSettings: nothing,
  quarantineCsv: () => '',
});

const nothing = (): void => undefined;

type FromRelease = Pick<Session, 'period' | 'periods' | 'availability' | 'cuts' | 'comparisons' | 'painPoints'>;

const none = { ranked: [], worthWatching: [], cellsLookedAt: 0, cellsHidden: 0 } as const;

const nothingReleased = ({ period, periods }: Session): FromRelease => ({
  period,
  periods,
  availability: new Map(),
  cuts: [],
  comparisons: async () => [],
  painPoints: async () => none,
});

const released = (analyst: Session, figures: LeaderFigures): FromRelease => ({
  period: figures.period,
  periods: [figures.period],
  availability: releasedAvailability(analyst.availability, figures.comparisons),
  cuts: figures.tables
    .filter((cut) => cut.length > 0)
    .map((cut) => ({ cut, label: cutLabel(cut), groups: groupsOf(figures.comparisons, cut) }))
    .filter(({ groups }) => groups > 0),
  comparisons: async ({ metrics, cuts, period, facets }) => {
    if (period.endsOn !== figures.period.endsOn) return [];
    const [wantedMetrics, wantedCuts] = [new Set(metrics), new Set(cuts.map(cutName))];
    const found = figures.comparisons.filter((comparison) => {
      const { metric, cut } = addressOf(comparison);
      return wantedMetrics.has(metric) && wantedCuts.has(cutName(cut));
    });
    return facets === 'all' ? found : mainFigures(found);
  },
  painPoints: async ({ period }) => (period.endsOn === figures.period.endsOn ? figures.painPoints : none),
});

const addressOf = ({ released: one }: Comparison) => (one.shown ? one.reading : one.address);

const groupsOf = (comparisons: readonly Comparison[], cut: Cut): number =>
  new Set(comparisons.flatMap((one) => (cutName(addressOf(one).cut) === cutName(cut) ? [groupName(addressOf(one).group)] : []))).size;

/** What is in the release is ready; what could be measured but is not in it is not there; what is missing or off stays so. */
const releasedAvailability = (
  analyst: ReadonlyMap<MetricId, Availability>,
  comparisons: readonly Comparison[],
): ReadonlyMap<MetricId, Availability> => {
  const inRelease = new Set(comparisons.map((comparison) => addressOf(comparison).metric));
  return new Map(
    [...analyst].flatMap(([metric, one]): readonly (readonly [MetricId, Availability])[] =>
      inRelease.has(metric)
        ? [[metric, { state: 'ready', metric }]]
        : one.state === 'missing' || one.state === 'off'
          ? [[metric, one]]
          : [],
    ),
  );
};
