import type { Person } from './person.ts';
import type { SeatPlan } from './units.ts';

/** The seats of a closed office, given to the largest other office of each department. */
export function seatsAfterClosing(plan: readonly SeatPlan[], closed: string): readonly SeatPlan[] {
  return plan
    .filter(({ office }) => office !== closed)
    .map((place) => {
      const moved = plan.filter(({ department, office }) => office === closed && department === place.department);
      const takes = largestOtherOffice(plan, place.department, closed) === place.office;
      return takes ? { ...place, seats: place.seats + moved.reduce((sum, { seats }) => sum + seats, 0) } : place;
    });
}

/** Everybody of the closed office with the office they go to. */
export function moveOutOfClosedOffice(
  active: ReadonlySet<Person>,
  plan: readonly SeatPlan[],
  closed: string,
): readonly (readonly [Person, string])[] {
  return [...active]
    .filter(({ post }) => post.office === closed)
    .map((person) => [person, largestOtherOffice(plan, person.post.department, closed)] as const);
}

export function largestOtherOffice(plan: readonly SeatPlan[], department: string, closed: string): string {
  const others = plan.filter((place) => place.department === department && place.office !== closed);
  return others.toSorted((a, b) => b.seats - a.seats)[0]!.office;
}
