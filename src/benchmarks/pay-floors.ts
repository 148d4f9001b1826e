import type { BenchmarkPacks } from './benchmark-packs.ts';

/** A rung of the living-wage ladder; `rung` and `hourly` are the columns of the table `pay_floor`. */
export interface PayFloorRow {
  readonly rung: string;
  readonly hourly: number;
  readonly label: string;
  readonly note: string;
}

export interface TypedLivingWage {
  /** Family type and place, in the user's words. */
  readonly label: string;
  readonly hourly: number;
}

const hoursAYear = 2080;

/** State minimum (where the state is known), poverty guideline ÷ 2,080 for one and four persons, living wages typed by the user. */
export const payFloorRows = (
  packs: BenchmarkPacks,
  state: string | null,
  typed: readonly TypedLivingWage[] = [],
): readonly PayFloorRow[] => {
  const minimum = state === null ? undefined : packs.minimumWages.get(state);
  const region = state === 'AK' ? 'Alaska' : state === 'HI' ? 'Hawaii' : '48 contiguous states and DC';
  const guideline = (persons: number) => packs.povertyGuidelines.find((row) => row.region === region && row.persons === persons)!.annual;
  return [
    ...(minimum === undefined
      ? []
      : [
          {
            rung: 'state minimum wage',
            hourly: minimum.hourly,
            label: `Minimum wage, ${minimum.state}, July 2026`,
            note: minimum.note,
          },
        ]),
    {
      rung: 'poverty guideline, 1 person',
      hourly: guideline(1) / hoursAYear,
      label: 'Poverty guideline 2026, one person, ÷ 2,080 hours',
      note: '',
    },
    {
      rung: 'poverty guideline, 4 persons',
      hourly: guideline(4) / hoursAYear,
      label: 'Poverty guideline 2026, family of four, ÷ 2,080 hours',
      note: '',
    },
    ...typed.map(({ label, hourly }) => ({ rung: label, hourly, label, note: 'typed by the user' })),
  ];
};
