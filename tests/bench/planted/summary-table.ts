import type { PlantScore } from './score-plants.ts';

interface Count {
  readonly planted: number;
  readonly material: number;
  readonly ranked: number;
  readonly exact: number;
  readonly watched: number;
}

/** Planted effects by metric, by kind of unit and by people: how many are material, in the ranked list, at the very unit, or only worth watching. */
export const summaryTable = (scores: readonly PlantScore[]): readonly string[] => {
  const ways: readonly (readonly [string, (score: PlantScore) => string])[] = [
    ['', () => 'all'],
    ['metric', ({ planted }) => planted.metric],
    ['at', ({ planted }) => (planted.cut === '' ? 'the whole organization' : planted.cut)],
    ['people', ({ planted }) => sizeOf(planted.realized.n)],
    ['as', ({ row }) => row?.certainty ?? 'not ranked'],
  ];
  return [
    '| | planted | material | ranked | at the very unit | only watched | share ranked |',
    '|---|---|---|---|---|---|---|',
    ...ways.flatMap(([name, by]) =>
      [...new Set(scores.map(by))].sort().map((value) => {
        const { planted, material, ranked, exact, watched } = count(scores.filter((score) => by(score) === value));
        const share = material === 0 ? '–' : `${Math.round((100 * ranked) / material)} %`;
        return `| ${`${name} ${value}`.trim()} | ${planted} | ${material} | ${ranked} | ${exact} | ${watched} | ${share} |`;
      }),
    ),
  ];
};

const count = (scores: readonly PlantScore[]): Count => {
  const material = scores.filter(({ isMaterial }) => isMaterial);
  return {
    planted: scores.length,
    material: material.length,
    ranked: material.filter(({ row }) => row !== null).length,
    exact: material.filter(({ isExact }) => isExact).length,
    watched: material.filter(({ row, isWatched }) => row === null && isWatched).length,
  };
};

const sizeOf = (n: number): string => (n < 60 ? 'under 60' : n < 150 ? '60 to 149' : n < 400 ? '150 to 399' : '400 and more');
