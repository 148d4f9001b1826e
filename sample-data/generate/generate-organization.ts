import { receiveApplications } from './application.ts';
import { enrollBenefits } from './benefits.ts';
import { benefitsFile } from './files/benefits-file.ts';
import { applicationsFile, requisitionsFile } from './files/hiring-files.ts';
import { historyFile } from './files/history-file.ts';
import { hoursFile } from './files/hours-file.ts';
import { leaversFile } from './files/leavers-file.ts';
import { rosterFile } from './files/roster-file.ts';
import { invitedFile, surveyFile } from './files/survey-file.ts';
import type { OrganizationSize } from './organization-size.ts';
import { firstWindow } from './organization-size.ts';
import type { Plant } from './plants.ts';
import type { PlantedEffect } from './planted-effects.ts';
import { describePlants } from './planted-effects.ts';
import { openRequisitions } from './requisition.ts';
import { takeSurvey } from './survey.ts';
import { fillTimecards } from './timecards.ts';
import { simulateWorkforce } from './workforce.ts';

export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

export interface GeneratedOrganization {
  readonly files: readonly GeneratedFile[];
  /** What was planted, with unit, metric, wished size and the size the data came to have. */
  readonly planted: readonly PlantedEffect[];
}

export interface GenerateOptions {
  readonly seed: string;
  /** About how many employees the organization has on its last day. */
  readonly people: number;
  /** None: an organization in which nothing is planted and units differ by mix and luck only. */
  readonly plants: readonly Plant[];
}

/** A made-up organization as the CSV texts of its exports. The same options give the same bytes. */
export function generateOrganization(options: GenerateOptions): GeneratedOrganization {
  const window = firstWindow;
  const size: OrganizationSize = { ...options, window };
  const people = simulateWorkforce(size);
  const requisitions = openRequisitions(size, people);
  const applications = receiveApplications(size, requisitions);
  const survey = takeSurvey(size, people);
  const enrollments = enrollBenefits(size, people);
  const timecards = fillTimecards(size, people);
  const files: readonly GeneratedFile[] = [
    { name: 'SAMPLE-roster-2026-10-31.csv', text: rosterFile(size, people, window.end) },
    { name: 'SAMPLE-roster-2025-10-31.csv', text: rosterFile(size, people, window.lastYearStart - 1) },
    { name: 'SAMPLE-leavers-2021-2026.csv', text: leaversFile(size, people) },
    { name: 'SAMPLE-job-history-2021-2026.csv', text: historyFile(size, people) },
    { name: 'SAMPLE-staff-survey-2026-09.csv', text: surveyFile(size, survey) },
    { name: 'SAMPLE-survey-invited-2026-09.csv', text: invitedFile(size, people) },
    { name: 'SAMPLE-applications-2025-2026.csv', text: applicationsFile(size, applications) },
    {
      name: 'SAMPLE-requisitions-2025-2026.csv',
      text: requisitionsFile(requisitions.map((requisition, index) => ({ number: index + 1, requisition }))),
    },
    { name: 'SAMPLE-benefits-2026.csv', text: benefitsFile(enrollments, 2026) },
    { name: 'SAMPLE-hours-2025-2026.csv', text: hoursFile(timecards) },
  ];
  return { files, planted: describePlants(size.plants, { window, people, requisitions, applications, survey, enrollments, timecards }) };
}
