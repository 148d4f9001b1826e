import type { Cell } from '../store/index.ts';
import type { GivenTables } from './worked-case.ts';

interface Item {
  readonly id: string;
  readonly principle?: string;
  readonly reversed?: boolean;
}

/** One wave; each person's answers in the order of the items, `null` for not answered. */
export const survey = (
  items: readonly Item[],
  answers: Readonly<Record<string, readonly (number | null)[]>>,
  about: {
    readonly wave?: string;
    readonly submitted?: string;
    readonly unit?: Readonly<Record<string, Cell>>;
    readonly audience?: string;
  } = {},
): GivenTables => {
  const { wave: wave_id = 'w1', submitted = null, unit = {}, audience = 'employees' } = about;
  return {
    survey_wave: [{ wave_id, ends_on: submitted, audience }],
    survey_item: items.map(({ id, principle = null, reversed = false }) => ({
      wave_id,
      item_id: id,
      text: id,
      principle,
      is_reversed: reversed,
    })),
    survey_respondent: Object.keys(answers).map((person_key) => ({ wave_id, person_key, submitted, ...unit })),
    survey_response: Object.entries(answers).flatMap(([person_key, values]) =>
      values.map((value, i) => ({ wave_id, person_key, item_id: items[i]!.id, value })),
    ),
  };
};
