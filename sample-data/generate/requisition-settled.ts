import type { NumberedRequisition } from './files/hiring-files.ts';
import { largestOtherOffice } from './closed-office.ts';
import type { OrganizationSize } from './organization-size.ts';
import type { Post } from './person.ts';
import { createRandom } from './random.ts';
import type { Requisition } from './requisition.ts';
import { daysToFill } from './requisition.ts';
import { planSeats } from './units.ts';

/** How a requisition that was open at the end of the year before stands a year later: filled. Those settled before are not listed again. */
export function settleOpen(size: OrganizationSize, requisition: Requisition, number: number): readonly NumberedRequisition[] {
  if (requisition.status !== 'Open' && requisition.status !== 'On Hold') return [];
  const { lastYearStart } = size.window;
  const random = createRandom(`${size.seed}/settled/${number}`);
  const filled = Math.max(
    requisition.opened + daysToFill(size, lastYearStart, requisition.post, random),
    lastYearStart + random.whole(2, 30),
  );
  return [{ number, requisition: { ...requisition, post: postAfter(size, requisition.post), status: 'Filled', filled, closed: filled } }];
}

/** The same post under the name and in the office it has since the change. */
function postAfter({ change, people }: OrganizationSize, post: Post): Post {
  if (change === undefined) return post;
  const { renamed, closedOffice } = change;
  return {
    ...post,
    department: post.department === renamed.was ? renamed.is : post.department,
    office: post.office === closedOffice ? largestOtherOffice(planSeats(people), post.department, closedOffice) : post.office,
  };
}
