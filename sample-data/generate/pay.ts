import type { Day } from './calendar.ts';
import { dayOf } from './calendar.ts';
import { families } from './jobs.ts';
import type { Person, Post } from './person.ts';
import { currentStint } from './person.ts';
import type { OrganizationSize } from './organization-size.ts';
import { plantOn } from './organization-size.ts';

/** OEWS medians are of May 2025; state and local pay is taken to be 4.6 % higher by the last snapshot. */
const agedToLastSnapshot = 1.046;
const yearlyRaise = 1.032;
const lastRaise = dayOf(2026, 7, 1);

/** Midpoint of the pay range of a job on a day, in USD a year. */
export function rangeMidpoint(size: OrganizationSize, post: Post, day: Day): number {
  const planted = plantOn(size, day, 'pay-to-market', { ...post, family: post.job.family })?.size ?? 0;
  return Math.round((jobPay(post, day) * (1 - planted)) / 100) * 100;
}

/** Full-time-equivalent annual pay of a person in a post on a day, in whole tens of USD. */
export function annualPay(size: OrganizationSize, person: Person, post: Post, day: Day): number {
  const place = { ...post, family: post.job.family };
  const planted = plantOn(size, day, 'pay-to-market', place)?.size ?? 0;
  const gap = person.gender === 'Female' ? (plantOn(size, day, 'pay-gap-adjusted', place)?.size ?? 0) : 0;
  const years = Math.min(20, (day - currentStint(person).hired) / 365.25);
  const seniority = 1 + 0.003 * (years - 6);
  return Math.round((jobPay(post, day) * person.payPlace * seniority * (1 - planted) * (1 - gap)) / 10) * 10;
}

function jobPay(post: Post, day: Day): number {
  let factor = agedToLastSnapshot;
  for (let raise = lastRaise, year = 2026; day < raise; raise = dayOf((year -= 1), 7, 1)) factor /= yearlyRaise;
  for (let year = 2027; day >= dayOf(year, 7, 1); year += 1) factor *= yearlyRaise;
  return post.job.marketMedian * post.job.step * families[post.job.family].policy * factor;
}
