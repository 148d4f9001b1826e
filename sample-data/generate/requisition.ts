import type { Day } from './calendar.ts';
import type { OrganizationSize } from './organization-size.ts';
import { plantOn } from './organization-size.ts';
import type { Person, Post } from './person.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';

export interface Requisition {
  readonly post: Post;
  readonly opened: Day;
  /** Day the offer was accepted; null while open, canceled or on hold. */
  readonly filled: Day | null;
  readonly closed: Day | null;
  readonly status: 'Open' | 'Filled' | 'Canceled' | 'On Hold';
  readonly openings: number;
  /** People hired on it whose first day is known; hires still to start are not employees yet. */
  readonly hired: readonly Person[];
}

/** Requisitions opened since the window's first day of hiring: those behind every hire, those still open on the last day, and some that were canceled. */
export function openRequisitions(size: OrganizationSize, people: readonly Person[]): readonly Requisition[] {
  const { requisitionsFrom, end } = size.window;
  const groups = groupHires(people, requisitionsFrom).map((hired) => behindHires(size, hired));
  const pending = futureSeats(people, end).map((post, index) => behindFutureHire(size, post, index));
  const canceled = groups.filter((_, index) => index % 17 === 5).map((like, index) => canceledLike(size, like, index));
  return [...groups, ...pending, ...canceled]
    .filter((requisition) => requisition.opened >= requisitionsFrom && requisition.opened <= end)
    .toSorted(
      (a, b) =>
        a.opened - b.opened || a.post.job.title.localeCompare(b.post.job.title, 'en') || a.post.office.localeCompare(b.post.office, 'en'),
    );
}

interface Hire {
  readonly person: Person;
  readonly on: Day;
  readonly post: Post;
}

/** Hires of one month into one title and place share a requisition, three at most. */
function groupHires(people: readonly Person[], since: Day): readonly (readonly Hire[])[] {
  const groups = new Map<string, Hire[][]>();
  for (const person of people) {
    for (const event of person.events) {
      if ((event.kind !== 'hire' && event.kind !== 'rehire') || event.on < since) continue;
      const key = [Math.floor(event.on / 30), event.after.department, event.after.office, event.after.job.title].join('|');
      const open = groups.get(key) ?? [];
      if (open.length === 0 || open.at(-1)!.length === 3) open.push([]);
      open.at(-1)!.push({ person, on: event.on, post: event.after });
      groups.set(key, open);
    }
  }
  return [...groups.values()].flat();
}

function behindHires(size: OrganizationSize, hires: readonly Hire[]): Requisition {
  const first = hires.toSorted((a, b) => a.on - b.on)[0]!;
  const random = createRandom(`${size.seed}/requisition/${first.person.number}/${first.on}`);
  const accepted = first.on - random.whole(12, 28);
  const opened = accepted - daysToFill(size, accepted, first.post, random);
  return {
    post: first.post,
    opened,
    filled: accepted,
    closed: accepted,
    status: 'Filled',
    openings: hires.length,
    hired: hires.map((hire) => hire.person),
  };
}

function behindFutureHire(size: OrganizationSize, post: Post, index: number): Requisition {
  const { end, key } = size.window;
  const random = createRandom(`${size.seed}/future${key}/${index}`);
  const starts = end + random.whole(1, 420);
  const accepted = starts - random.whole(12, 28);
  const opened = accepted - daysToFill(size, accepted, post, random);
  const known = accepted <= end;
  const held = random.chance(0.04);
  const status = known ? 'Filled' : held ? 'On Hold' : 'Open';
  return { post, opened, filled: known ? accepted : null, closed: known ? accepted : null, status, openings: 1, hired: [] };
}

function canceledLike(size: OrganizationSize, like: Requisition, index: number): Requisition {
  const random = createRandom(`${size.seed}/canceled${size.window.key}/${index}`);
  const opened = like.opened + random.whole(5, 60);
  const closed = Math.min(size.window.end, opened + random.whole(20, 120));
  return { ...like, opened, filled: null, closed, status: 'Canceled', openings: 1, hired: [] };
}

/** Hires of the fourteen months after the window, in the places and titles of the last fourteen. */
function futureSeats(people: readonly Person[], end: Day): readonly Post[] {
  const since = end - 420;
  return people.flatMap((person) => person.events.filter((event) => event.kind === 'hire' && event.on > since).map((event) => event.after));
}

export function daysToFill(size: OrganizationSize, day: Day, post: Post, random: Random): number {
  const place = { ...post, family: post.job.family };
  const planted = plantOn(size, day, 'time-to-fill', place)?.size ?? 1;
  const senior = post.job.level >= 4 ? 1.15 : 1;
  const spread = 1 + 0.34 * random.normal();
  return Math.round(70 * planted * senior * Math.max(0.3, spread));
}
