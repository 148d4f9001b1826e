import type { Window } from './organization-size.ts';
import type { Person, Post } from './person.ts';
import { isEmployedOn, payOn, postOn } from './person.ts';
import type { Figure, GeneratedData } from './planted-effects.ts';
import type { Plant } from './plants.ts';
import { shareGoneBy } from './share-gone-by.ts';
import { surveyItems } from './survey-items.ts';

/** The plant's own figure for the people it concerns (`inside`) or for everybody else. */
export function realizedFigure(data: GeneratedData, plant: Plant, inside: boolean): Figure {
  const at = (post: Post): boolean => holds(plant, post) === inside;
  switch (plant.metric) {
    case 'pay-to-market':
      return payToMarket(data, at);
    case 'pay-gap-adjusted':
      return gapWithinTitles(data, at);
    case 'voluntary-turnover':
      return voluntaryTurnover(data, at);
    case 'early-leavers':
      return earlyLeavers(data, at);
    case 'promotion-rate':
      return promotionRate(data, at);
    case 'time-to-fill':
      return daysToFill(data, at);
    case 'survey-favorable':
      return favorable(data, at, plant.facet);
    case 'benefit-take-up':
      return takeUp(data, at, plant.facet);
    case 'overtime-share':
      return overtimeShare(data, at);
    case 'hiring-impact-ratio':
      return selectionRatio(data, at);
  }
}

type At = (post: Post) => boolean;

function holds(plant: Plant, post: Post): boolean {
  return (
    (plant.department ?? post.department) === post.department &&
    (plant.office ?? post.office) === post.office &&
    (plant.level ?? post.job.level) === post.job.level &&
    (plant.families?.includes(post.job.family) ?? true)
  );
}

function payToMarket({ people, window }: GeneratedData, at: At): Figure {
  const ratios = people
    .filter((person) => isEmployedOn(person, window.end) && at(postOn(person, window.end)))
    .map((person) => payOn(person, window.end) / (postOn(person, window.end).job.marketMedian * 1.046));
  return { value: median(ratios), n: ratios.length };
}

/** Difference of mean log pay of men and women, title by title, weighted by n·m ÷ (n + m). */
function gapWithinTitles({ people, window }: GeneratedData, at: At): Figure {
  const byTitle = new Map<string, { men: number[]; women: number[] }>();
  let n = 0;
  for (const person of people) {
    if (!isEmployedOn(person, window.end) || (person.gender !== 'Male' && person.gender !== 'Female')) continue;
    const post = postOn(person, window.end);
    if (!at(post)) continue;
    const group = byTitle.get(post.job.title) ?? { men: [], women: [] };
    byTitle.set(post.job.title, group);
    (person.gender === 'Male' ? group.men : group.women).push(Math.log(payOn(person, window.end)));
    n += 1;
  }
  let sum = 0;
  let weights = 0;
  for (const { men, women } of byTitle.values()) {
    if (men.length === 0 || women.length === 0) continue;
    const weight = (men.length * women.length) / (men.length + women.length);
    sum += weight * (mean(men) - mean(women));
    weights += weight;
  }
  return { value: round(1 - Math.exp(-sum / weights)), n };
}

function voluntaryTurnover({ people, window }: GeneratedData, at: At): Figure {
  const leavers = people
    .flatMap((person) => person.stints)
    .filter((stint) => {
      const separation = stint.separation;
      return (
        separation?.kind === 'voluntary' && separation.on >= window.lastYearStart && separation.on <= window.end && at(separation.post)
      );
    });
  const years = personYears(people, window, at);
  return { value: round(leavers.length / years), n: Math.round(years) };
}

function earlyLeavers({ people, window }: GeneratedData, at: At): Figure {
  const stints = people.flatMap((person) =>
    person.stints
      .filter((stint) => stint.hired > window.end - 730 && stint.hired <= window.end && at(postOn(person, stint.hired)))
      .map((stint) => ({ days: (stint.separation?.on ?? window.end) - stint.hired + 1, ended: stint.separation !== null })),
  );
  return { value: round(shareGoneBy(stints, 365)), n: stints.length };
}

function promotionRate({ people, window }: GeneratedData, at: At): Figure {
  const promoted = people
    .flatMap((person) => person.events)
    .filter((event) => event.kind === 'promotion' && event.on >= window.lastYearStart && event.on <= window.end && at(event.before!));
  const years = personYears(people, window, (post) => post.job.level < 7 && at(post));
  return { value: round(promoted.length / years), n: Math.round(years) };
}

function daysToFill(data: GeneratedData, at: At): Figure {
  const spells = data.requisitions
    .filter((requisition) => at(requisition.post))
    .flatMap((requisition) =>
      Array.from({ length: requisition.openings }, () => ({
        days: (requisition.closed ?? data.window.end) - requisition.opened,
        ended: requisition.filled !== null,
      })),
    );
  let day = 1;
  while (day < 500 && shareGoneBy(spells, day) < 0.5) day += 1;
  return { value: day, n: spells.length };
}

function favorable(data: GeneratedData, at: At, principle: string | undefined): Figure {
  const answers = data.survey.filter((answer) => at(answer.post));
  const shares = surveyItems.flatMap((item, index) => {
    if (item.principle !== principle) return [];
    const given = answers.map((answer) => answer.answers[index]!).filter((text) => text !== '');
    return [given.filter((text) => text === 'Agree' || text === 'Strongly agree').length / given.length];
  });
  return { value: round(mean(shares)), n: answers.length };
}

function takeUp(data: GeneratedData, at: At, type: string | undefined): Figure {
  const eligible = data.enrollments.filter((row) => row.type.toLowerCase() === type && row.eligible && at(row.person.post));
  return { value: round(eligible.filter((row) => row.tier !== 'W').length / eligible.length), n: eligible.length };
}

function overtimeShare(data: GeneratedData, at: At): Figure {
  const cards = data.timecards.filter((card) => at(card.post));
  const overtime = cards.reduce((sum, card) => sum + card.overtimeHours, 0);
  const regular = cards.reduce((sum, card) => sum + card.regularHours, 0);
  return { value: round(overtime / (overtime + regular)), n: new Set(cards.map((card) => card.person)).size };
}

function selectionRatio(data: GeneratedData, at: At): Figure {
  const applications = data.applications.filter((application) => at(application.requisition.post));
  const rate = (gender: string): number => {
    const pool = applications.filter((application) => application.gender === gender && application.status !== 'Active');
    return pool.filter((application) => application.status === 'Hired').length / pool.length;
  };
  return { value: round(rate('Female') / rate('Male')), n: applications.length };
}

/** Person-years of the last twelve months in posts that pass, by walking each person's dated posts. */
function personYears(people: readonly Person[], { lastYearStart, end }: Window, at: At): number {
  let days = 0;
  for (const person of people) {
    for (const stint of person.stints) {
      const last = Math.min(end, stint.separation?.on ?? end);
      const changes = person.events
        .filter((event) => event.on > Math.max(lastYearStart, stint.hired) && event.on <= last)
        .map((event) => event.on);
      const edges = [Math.max(lastYearStart, stint.hired), ...changes, last + 1];
      for (let i = 0; i + 1 < edges.length; i += 1)
        if (edges[i]! < edges[i + 1]! && at(postOn(person, edges[i]!))) days += edges[i + 1]! - edges[i]!;
    }
  }
  return days / 365.25;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return round(sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
