import { keys, together } from '../../example-staff.ts';
import type { WorkedCase } from '../../worked-case.ts';

const when = { startsOn: '2024-01-01', endsOn: '2024-12-31' };

const rows = (people: readonly string[], row: Readonly<Record<string, string | boolean | null>>) => ({
  benefit_enrollment: people.map((person_key) => ({
    person_key,
    plan: 'Gold',
    plan_type: 'medical',
    is_eligible: true,
    is_enrolled: true,
    ...row,
  })),
});

const left = (person_key: string, end_date: string | null) => ({ person_key, hire_date: '2020-01-01', end_date });

export const cases: readonly WorkedCase[] = [
  {
    name: '45 enrolled of 72 eligible',
    arithmetic: '45 ÷ 72 = .625; 28 people are not eligible',
    given: together(
      rows(keys('a', 45), {}),
      rows(keys('b', 27), { is_enrolled: false }),
      rows(keys('c', 28), { is_eligible: false, is_enrolled: false }),
    ),
    when,
    expected: [
      { facet: 'medical', value: 0.625, n: 72 },
      { facet: 'Gold', value: 0.625, n: 72 },
    ],
    nothingElse: true,
  },
  {
    name: 'enrolled in one of two medical plans is enrolled; waived was eligible',
    arithmetic: 'a in Silver, b waived both: medical 1 of 2, Silver 1 of 2, Gold 0 of 2',
    given: together(
      rows(['a'], { is_enrolled: false }),
      rows(['a'], { plan: 'Silver' }),
      rows(['b'], { tier: 'waived', is_enrolled: false }),
      rows(['b'], { plan: 'Silver', tier: 'waived', is_enrolled: false }),
    ),
    when,
    expected: [
      { facet: 'medical', value: 0.5, n: 2 },
      { facet: 'Gold', value: 0, n: 2 },
      { facet: 'Silver', value: 0.5, n: 2 },
    ],
    nothingElse: true,
  },
  {
    name: 'a plan whose file names only the enrolled is left out; a change after the period is not known yet',
    arithmetic: 'Vision: three enrolled and nothing else on file: no figure; a joined Gold in 2025: 0 of 1 in 2024',
    given: together(
      rows(keys('v', 3), { plan: 'Eyes', plan_type: 'vision', is_eligible: null }),
      rows(['a'], { is_enrolled: false, effective_date: '2024-12-31' }),
      rows(['a'], { effective_date: '2025-01-01' }),
    ),
    when,
    expected: [
      { facet: 'medical', value: 0, n: 1 },
      { facet: 'Gold', value: 0, n: 1 },
    ],
    nothingElse: true,
  },
  {
    name: 'who left before the snapshot day is in no plan any more; who left that day still is',
    arithmetic: 'of four on file, a left on 30 December: 3 count, c waived: 2 ÷ 3; d is in the benefits file alone and counts',
    given: together(
      rows(['a', 'b', 'd'], {}),
      rows(['c'], { tier: 'waived', is_enrolled: false }),
      { stint: [left('a', '2024-12-30'), left('b', '2024-12-31'), left('c', null)] },
      { job_event: ['a', 'b', 'c'].map((person_key) => ({ person_key, effective_date: '2020-01-01' })) },
    ),
    when,
    expected: [
      { facet: 'medical', value: 2 / 3, n: 3 },
      { facet: 'Gold', value: 2 / 3, n: 3 },
    ],
    nothingElse: true,
  },
];
