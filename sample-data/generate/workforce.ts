import type { Day, Month } from './calendar.ts';
import { dayOf, monthsFrom, weekday } from './calendar.ts';
import { moveOutOfClosedOffice, seatsAfterClosing } from './closed-office.ts';
import { monthlyExits, monthlyPromotion, separationReason } from './hazards.ts';
import type { Job } from './jobs.ts';
import { jobAbove, jobBelow } from './ladder.ts';
import { annualPay } from './pay.ts';
import type { EventKind, Person, Post, SeparationKind } from './person.ts';
import { currentStint } from './person.ts';
import type { Change, OrganizationSize } from './organization-size.ts';
import { firstWindow, windowStart } from './organization-size.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import { newPerson } from './new-person.ts';
import { openSeats, seatAtStart } from './seats.ts';
import { planSeats, tinyOffice, type SeatPlan } from './units.ts';

/** A made-up workforce, month by month: people leave, move and are hired into the seats left open. */
export function simulateWorkforce(size: OrganizationSize): readonly Person[] {
  let plan = planSeats(size.people);
  const people: Person[] = [];
  const active = new Set<Person>();
  for (const post of seatAtStart(plan)) {
    const person = newPerson(size, people.length + 1, post, windowStart, 'conversion');
    people.push(person);
    active.add(person);
  }
  const chances = new Map<Person, Random>();
  for (const month of monthsFrom(2021, 11, size.window.months)) {
    if (month.first === size.change?.from) plan = reorganize(size, plan, active, size.change);
    const hires = openSeats(plan, active, createRandom(`${size.seed}/seats/${month.first}`));
    for (const person of active) liveThrough(size, plan, person, month, chanceOf(chances, size.seed, person));
    for (const person of active) if (currentStint(person).separation !== null) active.delete(person);
    hires.forEach((post, index) => {
      const random = createRandom(`${size.seed}/hire/${month.first}/${index}`);
      const on = workday(random.whole(month.first, month.last), month);
      const person = formerEmployee(people, post, on, random) ?? undefined;
      active.add(
        person === undefined ? added(people, newPerson(size, people.length + 1, post, on, 'hire')) : rehired(size, person, post, on),
      );
    });
    forceTinyOfficeExits(size, active, month);
  }
  return people;
}

function liveThrough(size: OrganizationSize, plan: readonly SeatPlan[], person: Person, month: Month, random: Random): void {
  const raiseDay = month.month === 7 ? month.first : null;
  if (raiseDay !== null) record(size, person, raiseDay, 'pay', 'MER', person.post);
  const draw = random.next();
  const when = random.whole(month.first + 1, month.last);
  if (person.post.office === tinyOffice && month.first >= firstWindow.lastYearStart) return;
  let edge = 0;
  for (const [kind, chance] of monthlyExits(size, person, month.first)) {
    edge += chance;
    if (draw < edge) return leave(size, person, when, kind, random.next());
  }
  if (draw < edge + monthlyPromotion(size, person, month.first)) return promote(size, person, when, random);
  if (draw > 1 - 0.018 / 12) return moveOffice(size, plan, person, when, random);
  if (draw > 1 - 0.0205 / 12) demote(size, person, when);
}

function leave(size: OrganizationSize, person: Person, on: Day, kind: SeparationKind, uniform: number): void {
  const stint = currentStint(person);
  const reason = separationReason(kind, uniform, (on - stint.hired) / 365.25);
  stint.separation = { on, kind, reason, post: person.post };
  record(size, person, on, 'termination', reason, person.post);
}

function promote(size: OrganizationSize, person: Person, on: Day, random: Random): void {
  const above = jobAbove(person.post.department, person.post.job, random.next());
  if (above !== null) changeLevel(size, person, on, above, 'promotion', above.level >= 5 ? 'CMP' : 'LAD');
}

function demote(size: OrganizationSize, person: Person, on: Day): void {
  const below = jobBelow(person.post.department, person.post.job);
  if (below !== null) changeLevel(size, person, on, below, 'demotion', 'REQ');
}

function changeLevel(size: OrganizationSize, person: Person, on: Day, job: Job, kind: EventKind, reason: string): void {
  record(size, person, on, kind, reason, { ...person.post, job });
  person.levelSince = on;
}

function moveOffice(size: OrganizationSize, seats: readonly SeatPlan[], person: Person, on: Day, random: Random): void {
  const others = seats.filter(
    (plan) => plan.department === person.post.department && plan.office !== person.post.office && plan.office !== tinyOffice,
  );
  if (others.length === 0 || person.post.office === tinyOffice) return;
  record(size, person, on, 'transfer', random.chance(0.5) ? 'REQ' : 'OPS', { ...person.post, office: random.pick(others).office });
}

function record(size: OrganizationSize, person: Person, on: Day, kind: EventKind, reason: string, after: Post): void {
  const raised = kind === 'pay' || kind === 'promotion' || kind === 'demotion';
  const pay = raised ? annualPay(size, person, after, on) : person.events.at(-1)!.pay;
  person.events.push({ on, kind, reason, before: person.post, after, pay });
  person.post = after;
}

/** The tiny office loses exactly three people in the last year, whatever the chances: a wild raw rate that means nothing. */
function forceTinyOfficeExits(size: OrganizationSize, active: Set<Person>, month: Month): void {
  if (![dayOf(2026, 1, 1), dayOf(2026, 4, 1), dayOf(2026, 8, 1)].includes(month.first)) return;
  const person = [...active].find((one) => one.post.office === tinyOffice && currentStint(one).hired < firstWindow.lastYearStart - 400);
  if (person === undefined) return;
  leave(size, person, month.first + 16, 'voluntary', 0.3);
  active.delete(person);
}

/** Late entries are made, a department gets its new name, an office is closed; answers with the seats from then on. */
function reorganize(size: OrganizationSize, plan: readonly SeatPlan[], active: Set<Person>, change: Change): readonly SeatPlan[] {
  const { from, renamed, closedOffice } = change;
  enterLate(size, active, change);
  for (const [person, office] of moveOutOfClosedOffice(active, plan, closedOffice))
    record(size, person, from, 'transfer', 'OPS', { ...person.post, office });
  for (const person of active)
    if (person.post.department === renamed.was)
      record(size, person, from, 'reorganization', 'ORG', { ...person.post, department: renamed.is });
  return seatsAfterClosing(plan, closedOffice).map((place) =>
    place.department === renamed.was ? { ...place, department: renamed.is } : place,
  );
}

/** First-year people who left in the last weeks before the change; the files of before still call them active. */
function enterLate(size: OrganizationSize, active: Set<Person>, { from, lateEntries }: Change): void {
  const gone = [...active].filter((person) => {
    const { hired } = currentStint(person);
    return person.post.office === lateEntries.office && hired > from - 330 && hired < from - 60 && person.events.at(-1)!.on < from - 31;
  });
  for (const person of gone.slice(0, lateEntries.count)) {
    leave(size, person, from - 4 - ((person.number * 5) % 24), 'voluntary', 0.5);
    active.delete(person);
  }
}

function chanceOf(chances: Map<Person, Random>, seed: string, person: Person): Random {
  const known = chances.get(person);
  if (known !== undefined) return known;
  const random = createRandom(`${seed}/person/${person.number}`);
  chances.set(person, random);
  return random;
}

function formerEmployee(people: readonly Person[], post: Post, on: Day, random: Random): Person | null {
  if (!random.chance(0.03)) return null;
  const gone = people.filter((person) => {
    const separation = currentStint(person).separation;
    return separation?.kind === 'voluntary' && separation.on < on - 150 && separation.post.job === post.job && person.stints.length === 1;
  });
  return gone.length === 0 ? null : random.pick(gone);
}

function rehired(size: OrganizationSize, person: Person, post: Post, on: Day): Person {
  const before = person.post;
  person.stints.push({ hired: on, separation: null });
  person.post = post;
  person.levelSince = on;
  person.events.push({ on, kind: 'rehire', reason: 'REH', before, after: post, pay: annualPay(size, person, post, on) });
  return person;
}

function added(people: Person[], person: Person): Person {
  people.push(person);
  return person;
}

function workday(day: Day, month: Month): Day {
  const day0 = weekday(day);
  const moved = day0 === 6 ? day + 2 : day0 === 0 ? day + 1 : day;
  return moved <= month.last ? moved : day - (day0 === 6 ? 1 : 2);
}
