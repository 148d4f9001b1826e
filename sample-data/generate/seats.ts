import type { Job } from './jobs.ts';
import { jobTitled } from './jobs.ts';
import type { Person, Post } from './person.ts';
import type { Random } from './random.ts';
import type { SeatPlan } from './units.ts';
import { tinyOffice, titlesOf } from './units.ts';

/** Posts of the first day: every place filled, titles in the proportions of its department. */
export function seatAtStart(plan: readonly SeatPlan[]): readonly Post[] {
  return plan.flatMap((place) => {
    const count = Math.round(place.seats);
    return apportion(titleWeights(place), count).map((job) => ({ department: place.department, office: place.office, job }));
  });
}

/** Posts to hire for: as many as a place is short of, each in the title the department lacks most. */
export function openSeats(plan: readonly SeatPlan[], active: ReadonlySet<Person>, random: Random): readonly Post[] {
  const held = new Map<string, number>();
  const count = (key: string, by: number): number => {
    const sum = (held.get(key) ?? 0) + by;
    held.set(key, sum);
    return sum;
  };
  for (const person of active) {
    count(`${person.post.department}@${person.post.office}`, 1);
    count(`${person.post.department}#${person.post.job.title}`, 1);
  }
  const posts: Post[] = [];
  for (const place of plan) {
    const short = Math.round(place.seats) - count(`${place.department}@${place.office}`, 0);
    for (let seat = 0; seat < short; seat += 1) {
      if (place.office !== tinyOffice && random.chance(0.12)) continue;
      const job = scarcestJob(place, plan, count);
      count(`${place.department}#${job.title}`, 1);
      posts.push({ department: place.department, office: place.office, job });
    }
  }
  return posts;
}

function scarcestJob(place: SeatPlan, plan: readonly SeatPlan[], count: (key: string, by: number) => number): Job {
  const seats = plan.filter((other) => other.department === place.department).reduce((sum, other) => sum + other.seats, 0);
  const weights = titleWeights(place);
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let best = weights[0]![0];
  let most = -Infinity;
  for (const [job, weight] of weights) {
    const lack = (seats * weight) / all - count(`${place.department}#${job.title}`, 0);
    if (lack > most) [best, most] = [job, lack];
  }
  return best;
}

/** In the tiny office only the ordinary jobs of its departments exist. */
function titleWeights(place: SeatPlan): readonly (readonly [Job, number])[] {
  const weighted = titlesOf(place.department).map(([title, weight]) => [jobTitled(title), weight] as const);
  return place.office === tinyOffice ? weighted.filter(([job]) => job.level <= 3) : weighted;
}

/** `count` choices in proportion to the weights, by largest remainder. */
function apportion<T>(weights: readonly (readonly [T, number])[], count: number): readonly T[] {
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const shares = weights.map(([choice, weight], order) => {
    const exact = (count * weight) / all;
    return { choice, order, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = count - shares.reduce((sum, share) => sum + share.whole, 0);
  for (const share of shares.toSorted((a, b) => b.rest - a.rest || a.order - b.order)) {
    if (left <= 0) break;
    share.whole += 1;
    left -= 1;
  }
  return shares.flatMap((share) => Array.from({ length: share.whole }, () => share.choice));
}
