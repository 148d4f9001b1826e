import type { OrganizationSize } from './organization-size.ts';
import { plantOn } from './organization-size.ts';
import type { Person } from './person.ts';
import { currentStint, isEmployedOn } from './person.ts';
import { createRandom } from './random.ts';

export interface Enrollment {
  readonly person: Person;
  readonly plan: string;
  readonly type: 'Medical' | 'Dental' | 'Retirement';
  readonly eligible: boolean;
  /** '' for retirement and for people who may not enroll. */
  readonly tier: '' | 'EE' | 'ES' | 'ECN' | 'F' | 'W';
  readonly employeeCost: number | null;
  readonly employerCost: number | null;
}

const premiums = { EE: [780, 0.88], ES: [1_610, 0.76], ECN: [1_480, 0.78], F: [2_240, 0.73] } as const;

/** One row a plan type and employee of the last day; costs a month. */
export function enrollBenefits(size: OrganizationSize, people: readonly Person[]): readonly Enrollment[] {
  return people.filter((person) => isEmployedOn(person, size.window.end)).flatMap((person) => enrollmentsOf(size, person));
}

function enrollmentsOf(size: OrganizationSize, person: Person): readonly Enrollment[] {
  const random = createRandom(`${size.seed}/benefits/${person.number}`);
  const eligible = person.fte >= 0.6 && size.window.end - currentStint(person).hired >= 30;
  const place = { ...person.post, family: person.post.job.family };
  const loss = (type: string): number => plantOn(size, size.window.end, 'benefit-take-up', place, type)?.size ?? 0;
  const medicalTier = random.pickWeighted([
    ['EE', 44],
    ['ES', 16],
    ['ECN', 15],
    ['F', 25],
  ] as const);
  const medical = random.chance(0.79 - loss('medical'));
  const dental = random.chance(0.74 - loss('dental'));
  const [premium, share] = premiums[medicalTier];
  const plan = random.chance(0.6) ? 'County Choice PPO' : 'County Select HMO';
  const offered = { person, eligible };
  const none = { employeeCost: null, employerCost: null };
  const pensionable = eligible && random.chance(0.93 - loss('retirement'));
  return [
    { ...offered, type: 'Medical', plan, ...cover(eligible, medical, medicalTier, premium, share) },
    { ...offered, type: 'Dental', plan: 'County Dental', ...cover(eligible, dental, medicalTier, premium * 0.055, 0.6) },
    { ...offered, type: 'Retirement', plan: 'County Retirement 457(b)', tier: eligible ? (pensionable ? 'EE' : 'W') : '', ...none },
  ];
}

function cover(
  eligible: boolean,
  enrolled: boolean,
  tier: 'EE' | 'ES' | 'ECN' | 'F',
  premium: number,
  share: number,
): Pick<Enrollment, 'tier' | 'employeeCost' | 'employerCost'> {
  if (!eligible) return { tier: '', employeeCost: null, employerCost: null };
  if (!enrolled) return { tier: 'W', employeeCost: 0, employerCost: 0 };
  const employer = Math.round(premium * share * 100) / 100;
  return { tier, employeeCost: Math.round((premium - employer) * 100) / 100, employerCost: employer };
}
