import type { Day } from './calendar.ts';
import { monthsFrom, partsOf, workdaysBetween } from './calendar.ts';
import { families } from './jobs.ts';
import type { OrganizationSize } from './organization-size.ts';
import { plantOn } from './organization-size.ts';
import type { Person, Post } from './person.ts';
import { postOn } from './person.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';

export interface Timecard {
  readonly person: Person;
  readonly periodEnd: Day;
  readonly post: Post;
  readonly regularHours: number;
  readonly overtimeHours: number;
}

/** Monthly hours of the last twelve months, of everybody below supervisor who is paid by the hour worked. */
export function fillTimecards(size: OrganizationSize, people: readonly Person[]): readonly Timecard[] {
  const { lastYearStart, key } = size.window;
  const months = monthsFrom(partsOf(lastYearStart).year, partsOf(lastYearStart).month, 12);
  return people.flatMap((person) => {
    const random = createRandom(`${size.seed}/hours${key}/${person.number}`);
    return months.flatMap((month) => {
      const days = person.stints.reduce(
        (sum, stint) => sum + workdaysBetween(Math.max(month.first, stint.hired), Math.min(month.last, stint.separation?.on ?? month.last)),
        0,
      );
      const post = postOn(person, month.last);
      if (days === 0 || post.job.level > 4 || post.job.family === 'professional' || post.job.family === 'technology') return [];
      const regularHours = days * 8 * person.fte;
      return [{ person, periodEnd: month.last, post, regularHours, overtimeHours: overtime(size, month.last, post, regularHours, random) }];
    });
  });
}

/** Overtime comes in some months only: the share of hours over the year is the planted or the ordinary one. */
function overtime(size: OrganizationSize, day: Day, post: Post, regular: number, random: Random): number {
  const share = plantOn(size, day, 'overtime-share', { ...post, family: post.job.family })?.size ?? families[post.job.family].overtime;
  const months = share > 0.08 ? 0.8 : 0.35;
  const amount = 0.3 + 1.4 * random.next();
  if (!random.chance(months)) return 0;
  return Math.round(((regular * share) / (1 - share) / months) * amount * 4) / 4;
}
