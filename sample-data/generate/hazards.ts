import type { Day } from './calendar.ts';
import type { Person, SeparationKind } from './person.ts';
import { currentStint } from './person.ts';
import type { OrganizationSize } from './organization-size.ts';
import { plantOn } from './organization-size.ts';

/** Yearly chances by level 1 … 7; the same in every unit, so that units differ by their mix and by what is planted. */
const voluntaryByLevel = [0.134, 0.062, 0.057, 0.052, 0.043, 0.039, 0.035];
const promotionByLevel = [0.185, 0.095, 0.072, 0.05, 0.033, 0.013, 0];

/** Chance that a person leaves in one month, by kind. */
export function monthlyExits(size: OrganizationSize, person: Person, month: Day): readonly (readonly [SeparationKind, number])[] {
  const years = (month - currentStint(person).hired) / 365.25;
  const place = { ...person.post, family: person.post.job.family };
  const planted = plantOn(size, month, 'voluntary-turnover', place)?.size ?? 1;
  const first = years < 1 ? (plantOn(size, month, 'early-leavers', place)?.size ?? 1) : 1;
  const level = person.post.job.level - 1;
  return [
    ['voluntary', (voluntaryByLevel[level]! * byTenure(years) * planted * first) / 12],
    ['involuntary', ((years < 1 ? 0.034 : 0.016) * first) / 12],
    ['retirement', retirement(years, (month - person.born) / 365.25)],
    ['end_of_contract', 0.0025 / 12],
    ['death', 0.0009 / 12],
  ];
}

function byTenure(years: number): number {
  if (years < 1) return 1.75;
  if (years < 3) return 1.25;
  return years < 10 ? 0.95 : 0.6;
}

function retirement(years: number, age: number): number {
  if (years < 5 || age < 56) return 0;
  if (age < 61) return years >= 20 ? 0.007 : 0.0015;
  return age < 66 ? 0.0145 : 0.03;
}

/** Chance of promotion in one month; nobody moves up in the first nine months at a level. */
export function monthlyPromotion(size: OrganizationSize, person: Person, month: Day): number {
  if (month - person.levelSince < 270) return 0;
  const planted = plantOn(size, month, 'promotion-rate', { ...person.post, family: person.post.job.family })?.size ?? 1;
  return (promotionByLevel[person.post.job.level - 1]! * planted) / 12;
}

export function separationReason(kind: SeparationKind, uniform: number, years: number): string {
  const of = (reasons: readonly string[]): string => reasons[Math.floor(uniform * reasons.length)]!;
  switch (kind) {
    case 'voluntary':
      return of(['Other Employment', 'Other Employment', 'Relocation', 'Personal Reasons', 'Career Change', 'School', 'Pay', 'Schedule']);
    case 'involuntary':
      return years < 1 ? of(['Failed Probation', 'Attendance', 'Performance']) : of(['Performance', 'Attendance', 'Misconduct', 'Layoff']);
    case 'retirement':
      return 'Retirement';
    case 'end_of_contract':
      return 'Contract Expired';
    case 'death':
      return 'Death';
  }
}
