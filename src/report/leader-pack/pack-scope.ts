import type { Comparison, PainPoint } from '../../domain/comparison.ts';
import { familyMetrics } from '../../domain/family-metrics.ts';
import type { Limits } from '../../domain/limits.ts';
import { inUnit } from '../../domain/gap-words.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import { dimensionWords, groupWords, placeKey } from '../../domain/place-words.ts';
import { cutName, type CellAddress, type Cut, type MetricId } from '../../domain/reading.ts';
import type { PackKind } from './leader-pack.ts';
import type { PackInput } from './pack-input.ts';
import { addressOf } from './printed-figure.ts';

export interface GroupAddress {
  readonly cut: Cut;
  readonly group: readonly string[];
}

/** Whom a pack speaks of, and what of the release it may name: everything for the organization, own and whole for a unit. */
export interface PackScope {
  readonly kind: PackKind;
  readonly home: GroupAddress;
  /** What the groups below are told apart by, in words. */
  readonly belowLabel: string;
  readonly input: PackInput;
  readonly comparisons: readonly Comparison[];
  /** The listed findings, by `placeKey`. */
  readonly points: ReadonlyMap<string, PainPoint>;
  readonly ranked: readonly PainPoint[];
  /** Cells of the home and of each group below it, by `placeKey` of metric, facet and group. */
  readonly at: (metric: MetricId, facet: string | null, where: GroupAddress) => Comparison | undefined;
  /** Groups right below the home, by name. */
  readonly below: readonly GroupAddress[];
  /** What a group is called inside this pack. */
  readonly nameOf: (where: GroupAddress) => string;
}

/** The organization and its departments, or offices where there are none. */
export const organizationScope = (input: PackInput, kind: PackKind): PackScope => {
  const cuts = new Map(input.comparisons.map((comparison) => [cutName(addressOf(comparison).cut), addressOf(comparison).cut]));
  const cut = ['department', 'office', 'level'].map((name) => cuts.get(name)).find((found) => found !== undefined) ?? null;
  return scopeOf(input, kind, { cut: [], group: [] }, cut, input.comparisons);
};

/** One unit, what it is made of, and the whole; nothing else of the release. */
export const unitScope = (input: PackInput, home: GroupAddress): PackScope => {
  const own = input.comparisons.filter((comparison) => {
    const { cut, group } = addressOf(comparison);
    return cut.length === 0 || isWithin({ cut, group }, home);
  });
  const others = new Set(own.flatMap((comparison) => addressOf(comparison).cut).filter((name) => !home.cut.includes(name)));
  const by = ['office', 'level'].find((name) => others.has(name));
  const below = own
    .map((comparison) => addressOf(comparison).cut)
    .find((cut) => cut.length === 2 && by !== undefined && cut.includes(by) && home.cut.every((name) => cut.includes(name)));
  const kind: PackKind = { kind: 'unit', cut: home.cut, group: home.group, label: groupWords(home.group) };
  return scopeOf(input, kind, home, below ?? null, own);
};

/** A part of a group, or the group itself. */
export const isWithin = (one: GroupAddress, whole: GroupAddress): boolean =>
  whole.cut.every((name, i) => one.cut.includes(name) && one.group[one.cut.indexOf(name)] === whole.group[i]);

const scopeOf = (
  input: PackInput,
  kind: PackKind,
  home: GroupAddress,
  belowCut: Cut | null,
  comparisons: readonly Comparison[],
): PackScope => {
  const { ranked, worthWatching } = input.painPoints;
  const byPlace = new Map(comparisons.map((comparison) => [placeKey(addressOf(comparison)), comparison]));
  const below =
    belowCut === null
      ? []
      : distinctGroups(
          comparisons.map(addressOf).filter(({ cut, group }) => cutName(cut) === cutName(belowCut) && isWithin({ cut, group }, home)),
        );
  const isOwn = (point: PainPoint): boolean => byPlace.has(placeKey(point)) && (home.cut.length === 0 || isWithin(point, home));
  return {
    kind,
    home,
    belowLabel: belowCut === null ? 'Group' : dimensionsBeyond(belowCut, home),
    input,
    comparisons,
    points: new Map([...worthWatching, ...ranked].filter(isOwn).map((point) => [placeKey(point), point])),
    ranked: ranked.filter(isOwn),
    at: (metric, facet, { cut, group }) => byPlace.get(placeKey({ metric, facet, cut, group })),
    below,
    nameOf: ({ cut, group }) => {
      const rest = cut.flatMap((name, i) => (home.cut.includes(name) ? [] : [group[i] ?? '']));
      return cut.length > home.cut.length && home.cut.length > 0 ? groupWords(rest) : groupWords(group);
    },
  };
};

/** Whether a listed finding counts this figure's people already: it is listed once, where it is clearest (ST56). */
export const isPartOfListed = ({ ranked }: PackScope, { metric, facet, cut, group }: CellAddress): boolean =>
  ranked.some(
    (point) =>
      point.metric === metric &&
      point.facet === facet &&
      (isWithin({ cut, group }, point) ||
        (point.alsoAt ?? []).some((place) => placeKey({ metric, facet, ...place }) === placeKey({ metric, facet, cut, group }))),
  );

/** `Level`, `Office × Department`: what tells the groups of a cut apart inside the home. */
export const dimensionsBeyond = (cut: Cut, home: GroupAddress): string =>
  cut
    .filter((name) => !home.cut.includes(name))
    .map(dimensionWords)
    .join(' × ');

const distinctGroups = (places: readonly GroupAddress[]): readonly GroupAddress[] =>
  [...new Map(places.map(({ cut, group }) => [JSON.stringify(group), { cut, group }]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, place]) => place);

export const limitsOf = ({ input }: PackScope, info: MetricInfo): Limits => input.limits[info.limits];

/**
 * Of several figures of one place the one to speak of: a pain point before other gaps, the worse before the better, then figures without a
 * yardstick, withheld ones last. Rests on shown figures alone (PR31).
 */
export const furthestBehind = (scope: PackScope, candidates: readonly Comparison[]): Comparison | undefined => {
  const weight = (comparison: Comparison): number => {
    if (!comparison.released.shown) return -2e6;
    const point = scope.points.get(placeKey(comparison.released.reading));
    if (point !== undefined) return 1e6 + point.severity;
    const info = scope.input.infos.get(comparison.released.reading.metric);
    return comparison.gap === null || info === undefined ? -1e6 : comparison.gap / inUnit(limitsOf(scope, info).scale, info);
  };
  return candidates.toSorted((a, b) => weight(b) - weight(a))[0];
};

/** The figure that stands for a family at the home of the pack; a part never does. */
export const familyFigure = (scope: PackScope, family: keyof typeof familyMetrics): Comparison | undefined =>
  familyMetrics[family].flatMap((metric) => scope.at(metric as MetricId, null, scope.home) ?? [])[0];
