import type { PlantedEffect } from '../../../sample-data/generate/planted-effects.ts';
import type { Comparison, PainPoint, PainPointList } from '../../../src/domain/comparison.ts';
import { principles } from '../../../src/domain/framework.ts';
import { defaultLimits } from '../../../src/domain/limits.ts';
import { selectionOf } from '../../../src/pain-points/selection-gate.ts';
import { metricInfos } from '../../../src/metrics/index.ts';

export interface PlantScore {
  readonly planted: PlantedEffect;
  /** Worse than a yardstick in force by more than the tolerance, as the product measures it. */
  readonly isMaterial: boolean;
  /** The row that names the planted unit, or a part or whole of it. */
  readonly row: PainPoint | null;
  readonly isExact: boolean;
  /** The list of what is worth watching names it. */
  readonly isWatched: boolean;
  readonly measured: string;
}

const codes: Readonly<Record<string, string>> = {
  SC: 'schedules',
  VR: 'voice-and-representation',
  EC: 'environment-and-culture',
};

/** Planted effects against the ranked list: exact = the very unit, or named in a row as showing the same; else a part or whole of it counts as kin. */
export const scorePlants = (
  planted: readonly PlantedEffect[],
  comparisons: readonly Comparison[],
  { ranked, worthWatching }: PainPointList,
): readonly PlantScore[] =>
  planted.map((effect) => {
    const place = placeOf(effect);
    const isAbout = (row: PainPoint): boolean => row.metric === effect.metric && isFacet(row, effect);
    const about = ranked.filter(isAbout);
    const exact = about.find((row) => isAt(place, row) || row.alsoAt?.some((other) => isAt(place, other)));
    const kin =
      exact ??
      about.find(
        (row) =>
          place.size > 0 &&
          row.cut.length > 0 &&
          (isWithin(place, row) || isWithin(placeOfRow(row), { cut: [...place.keys()], group: [...place.values()] })),
      );
    const own = comparisons.filter(
      ({ released, principle }) =>
        released.shown &&
        released.reading.metric === effect.metric &&
        isAt(place, released.reading) &&
        isFacet({ facet: released.reading.facet, principle }, effect),
    );
    return {
      planted: effect,
      isMaterial: own.some(isWorse),
      row: kin ?? null,
      isExact: exact !== undefined,
      isWatched: worthWatching.some((row) => isAbout(row) && isAt(place, row)),
      measured: own
        .map((one) =>
          one.released.shown ? `${one.released.reading.value.toFixed(3)}/${(one.commitment ?? one.market)?.value ?? '–'}` : '',
        )
        .join(' '),
    };
  });

const isWorse = ({ released, market, commitment, verdict, gap }: Comparison): boolean => {
  if (!released.shown || (market === null && commitment === null)) return false;
  const selection = selectionOf(released.reading);
  if (selection !== null) return released.reading.facet === null && selection.verdict === 'adverse';
  const limits = defaultLimits[metricInfos.get(released.reading.metric)!.limits];
  return verdict === 'missed' || (gap !== null && gap > limits.tolerance);
};

type Place = ReadonlyMap<string, string>;

const placeOf = ({ cut, group }: PlantedEffect): Place => {
  const names = group.split(' × ');
  return new Map((cut === '' ? [] : cut.split('×')).map((dimension, i) => [dimension, names[i] ?? '']));
};

const placeOfRow = ({ cut, group }: Pick<PainPoint, 'cut' | 'group'>): Place =>
  new Map(cut.map((dimension, i) => [dimension, group[i] ?? '']));

const isWithin = (place: Place, { cut, group }: Pick<PainPoint, 'cut' | 'group'>): boolean =>
  cut.every((dimension, i) => place.get(dimension) === group[i]);

const isAt = (place: Place, row: Pick<PainPoint, 'cut' | 'group'>): boolean => place.size === row.cut.length && isWithin(place, row);

const isFacet = ({ facet, principle }: Pick<PainPoint, 'facet' | 'principle'>, effect: PlantedEffect): boolean => {
  if (effect.facet === null) return facet === null || effect.metric === 'hiring-impact-ratio';
  const code = codes[effect.facet];
  return code === undefined ? facet === effect.facet : principle !== null && principles[principle] !== undefined && principle === code;
};
