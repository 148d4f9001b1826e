import type { Day } from './calendar.ts';
import { families } from './jobs.ts';
import { annualPay } from './pay.ts';
import type { Person, Post } from './person.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { OrganizationSize } from './organization-size.ts';

const races = [
  ['White', 58],
  ['Black or African American', 15],
  ['Hispanic or Latino', 16],
  ['Asian', 7],
  ['American Indian or Alaska Native', 0.9],
  ['Native Hawaiian or Other Pacific Islander', 0.3],
  ['Two or More Races', 2.2],
  ['', 0.6],
] as const;

/** A made-up person in a post: hired on the day, or (conversion) already there for a plausible number of years. */
export function newPerson(size: OrganizationSize, number: number, post: Post, on: Day, kind: 'conversion' | 'hire'): Person {
  const random = createRandom(`${size.seed}/who/${number}`);
  const family = families[post.job.family];
  const years = kind === 'hire' ? 0 : yearsOfService(random, post.job.level);
  const hired = on - Math.round(years * 365.25);
  const age = Math.max(19 + years, 23 + years + 30 * random.next() ** 1.7);
  const person: Person = {
    number,
    gender: gender(random, family.women),
    race: random.pickWeighted(races),
    fte: random.chance(family.partTime) ? random.pick([0.5, 0.6, 0.75]) : 1,
    payPlace: 1 + 0.065 * random.normal(),
    born: hired - Math.round((Math.min(age, 66) - years) * 365.25),
    stints: [{ hired, separation: null }],
    events: [],
    post,
    levelSince: kind === 'hire' ? on : hired + Math.round((on - hired) * (post.job.level === 1 ? 0 : 0.4 + 0.5 * random.next())),
  };
  const pay = annualPay(size, person, post, on);
  person.events.push({ on, kind, reason: kind === 'hire' ? 'NEW' : 'CNV', before: null, after: post, pay });
  return person;
}

function gender(random: Random, women: number): Person['gender'] {
  const draw = random.next();
  if (draw < 0.003) return 'Non-binary';
  if (draw < 0.007) return '';
  return random.chance(women) ? 'Female' : 'Male';
}

/** Bands near the state that the exits would settle into. */
function yearsOfService(random: Random, level: number): number {
  const bands: readonly (readonly [readonly [number, number], number])[] = [
    [[0.02, 1], 0.9],
    [[1, 3], 1.45],
    [[3, 10], 3.2],
    [[10, 20], 2],
    [[20, 31], 0.8],
  ];
  const least = (level - 1) * 1.2;
  for (;;) {
    const [low, high] = random.pickWeighted(bands);
    const years = low + (high - low) * random.next();
    if (years >= least) return years;
  }
}
