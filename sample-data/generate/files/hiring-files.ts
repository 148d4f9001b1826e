import type { Application } from '../application.ts';
import type { Day } from '../calendar.ts';
import { isoDate, slashDate } from '../calendar.ts';
import { levels } from '../jobs.ts';
import type { OrganizationSize } from '../organization-size.ts';
import type { Random } from '../random.ts';
import { createRandom } from '../random.ts';
import type { Requisition } from '../requisition.ts';
import { asTyped } from './as-typed.ts';
import { csvText } from './csv.ts';

const requisitionHeader = [
  'Requisition ID',
  'Job Title',
  'Department',
  'Location',
  'Level',
  'Status',
  'Openings',
  'Opened',
  'Filled',
  'Closed',
];

export interface NumberedRequisition {
  readonly number: number;
  readonly requisition: Requisition;
}

/** One row a requisition, m/d/yyyy. */
export function requisitionsFile(requisitions: readonly NumberedRequisition[]): string {
  const rows = requisitions.map(({ number, requisition }) => [
    requisitionId(number),
    requisition.post.job.title,
    requisition.post.department,
    requisition.post.office,
    levels[requisition.post.job.level - 1]!,
    requisition.status,
    requisition.openings,
    slashDate(requisition.opened),
    requisition.filled === null ? '' : slashDate(requisition.filled),
    requisition.closed === null ? '' : slashDate(requisition.closed),
  ]);
  return csvText([requisitionHeader, ...rows], { newline: '\r\n' });
}

const applicationHeader = [
  'application_id',
  'candidate_id',
  'requisition_id',
  'job',
  'department',
  'office',
  'applied_at',
  'status',
  'current_stage',
  'rejected_at',
  'rejection_reason',
  'hired_at',
  'source',
  'candidate_gender',
];

/** Greenhouse style: one row an application, the first of them numbered `first`, ISO times, some people in two records. */
export function applicationsFile(size: OrganizationSize, applications: readonly Application[], first = 1): string {
  const rows = applications.map((application, index) => {
    const number = first + index;
    const random = createRandom(`${size.seed}/application/${number}`);
    const { post } = application.requisition;
    return [
      40_000_000 + number * 7,
      candidateId(random, application, number),
      requisitionId(application.requisitionNumber),
      post.job.title,
      asTyped(random, post.department, 0.003),
      post.office,
      moment(application.applied),
      application.status,
      application.stage,
      application.status === 'Rejected' ? moment(application.decided) : '',
      application.reason,
      application.status === 'Hired' ? moment(application.decided) : '',
      application.source,
      application.gender,
    ];
  });
  return csvText([applicationHeader, ...rows], { newline: '\n' });
}

/** One in thirty applied before, under the number of an earlier record. */
function candidateId(random: Random, application: Application, number: number): number {
  const again = application.status !== 'Hired' && number > 60 && random.chance(0.03);
  return 90_000_000 + 3 * (again ? number - random.whole(1, 60) : number);
}

function requisitionId(number: number): string {
  return `REQ-${String(number).padStart(4, '0')}`;
}

function moment(day: Day | null): string {
  return day === null ? '' : `${isoDate(day)}T12:00:00Z`;
}
