import type { Job } from './jobs.ts';
import { jobTitled } from './jobs.ts';
import { titlesOf } from './units.ts';

const jobsIn = (department: string): readonly Job[] => titlesOf(department).map(([title]) => jobTitled(title));

/** The job a person of this department would be promoted to: same family first, then a supervisor's or manager's post. */
export function jobAbove(department: string, job: Job, uniform: number): Job | null {
  const higher = jobsIn(department).filter((other) => other.level > job.level && other.level <= job.level + 2);
  const own = nearest(higher.filter((other) => other.family === job.family));
  const choices = own.length > 0 ? own : nearest(higher.filter((other) => canLead(other, job)));
  return choices[Math.floor(uniform * choices.length)] ?? null;
}

/** The job a person would be moved down to, within the same family. */
export function jobBelow(department: string, job: Job): Job | null {
  const lower = jobsIn(department).filter((other) => other.family === job.family && other.level < job.level);
  return lower.toSorted((a, b) => b.level - a.level)[0] ?? null;
}

function canLead(other: Job, job: Job): boolean {
  if (other.family === 'management') return job.level >= 5;
  return other.level === 5 && job.level >= 3;
}

function nearest(choices: readonly Job[]): readonly Job[] {
  const lowest = Math.min(...choices.map((choice) => choice.level));
  return choices.filter((choice) => choice.level === lowest);
}
