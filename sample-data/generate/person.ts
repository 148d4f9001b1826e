import type { Day } from './calendar.ts';
import type { Job } from './jobs.ts';

/** What a person is at one moment. */
export interface Post {
  readonly department: string;
  readonly office: string;
  readonly job: Job;
}

export type EventKind = 'conversion' | 'hire' | 'rehire' | 'promotion' | 'demotion' | 'transfer' | 'reorganization' | 'pay' | 'termination';

export interface HistoryEvent {
  readonly on: Day;
  readonly kind: EventKind;
  readonly reason: string;
  readonly before: Post | null;
  readonly after: Post;
  /** Full-time-equivalent annual pay from this day on. */
  readonly pay: number;
}

export type SeparationKind = 'voluntary' | 'involuntary' | 'retirement' | 'end_of_contract' | 'death';

export interface Separation {
  /** Last day employed, inclusive. */
  readonly on: Day;
  readonly kind: SeparationKind;
  readonly reason: string;
  readonly post: Post;
}

export interface Stint {
  readonly hired: Day;
  separation: Separation | null;
}

/** A made-up employee. Age steers retirement only and is never written to a file. */
export interface Person {
  readonly number: number;
  readonly gender: 'Female' | 'Male' | 'Non-binary' | '';
  readonly race: string;
  readonly fte: number;
  /** Own place around the pay of the job: a factor near 1. */
  readonly payPlace: number;
  readonly born: Day;
  readonly stints: Stint[];
  readonly events: HistoryEvent[];
  post: Post;
  levelSince: Day;
}

export function currentStint(person: Person): Stint {
  return person.stints.at(-1)!;
}

export function isEmployedOn(person: Person, day: Day): boolean {
  return person.stints.some((stint) => stint.hired <= day && (stint.separation === null || stint.separation.on >= day));
}

/** Post held at the end of a day of employment, from the dated events. */
export function postOn(person: Person, day: Day): Post {
  let post = person.events[0]!.after;
  for (const event of person.events) if (event.on <= day) post = event.after;
  return post;
}

/** Full-time-equivalent annual pay at the end of a day of employment. */
export function payOn(person: Person, day: Day): number {
  let pay = person.events[0]!.pay;
  for (const event of person.events) if (event.on <= day) pay = event.pay;
  return pay;
}
