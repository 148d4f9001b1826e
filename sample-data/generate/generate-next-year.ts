import { receiveApplications } from './application.ts';
import { enrollBenefits } from './benefits.ts';
import { benefitsFile } from './files/benefits-file.ts';
import { applicationsFile, requisitionsFile } from './files/hiring-files.ts';
import { historyFile } from './files/history-file.ts';
import { hoursFile } from './files/hours-file.ts';
import { leaversFile } from './files/leavers-file.ts';
import { rosterFile } from './files/roster-file.ts';
import { invitedFile, surveyFile } from './files/survey-file.ts';
import type { GeneratedFile, GenerateOptions } from './generate-organization.ts';
import type { Change, OrganizationSize } from './organization-size.ts';
import { firstWindow, nextWindow } from './organization-size.ts';
import type { HistoryEvent, Person, Separation } from './person.ts';
import type { GeneratedData } from './planted-effects.ts';
import { settleOpen } from './requisition-settled.ts';
import { openRequisitions } from './requisition.ts';
import { takeSurvey } from './survey.ts';
import { fillTimecards } from './timecards.ts';
import { simulateWorkforce } from './workforce.ts';

export interface NextYear {
  readonly files: readonly GeneratedFile[];
  readonly data: GeneratedData;
}

/** The exports of the year after: of happenings those since the last export, late entries among them; of the rest a new day's. */
export function generateNextYear(options: GenerateOptions & { readonly change: Change }): NextYear {
  const before: OrganizationSize = { seed: options.seed, people: options.people, plants: options.plants, window: firstWindow };
  const size: OrganizationSize = { ...options, window: nextWindow };
  const { lastYearStart, end } = nextWindow;
  const peopleBefore = simulateWorkforce(before);
  const endings = new Set(
    peopleBefore.flatMap(({ number, stints }) =>
      stints.flatMap(({ separation }) => (separation === null ? [] : [`${number} ${separation.on}`])),
    ),
  );
  const isNewEnding = ({ on }: Separation, { number }: Person): boolean => !endings.has(`${number} ${on}`);
  const people = simulateWorkforce(size);
  const isNewEvent = (event: HistoryEvent, { number }: Person): boolean =>
    event.on >= lastYearStart || (event.kind === 'termination' && !endings.has(`${number} ${event.on}`));
  const known = openRequisitions(before, peopleBefore);
  const settled = known.flatMap((requisition, index) => settleOpen(size, requisition, index + 1));
  const opened = openRequisitions(size, people).filter((requisition) => requisition.opened >= lastYearStart);
  const added = opened.map((requisition, index) => ({ number: known.length + index + 1, requisition }));
  const earlier = receiveApplications(before, known).length;
  const applications = receiveApplications(size, opened, known.length + 1);
  const survey = takeSurvey(size, people);
  const enrollments = enrollBenefits(size, people);
  const timecards = fillTimecards(size, people);
  return {
    files: [
      { name: 'SAMPLE-roster-2027-10-31.csv', text: rosterFile(size, people, end) },
      { name: 'SAMPLE-leavers-2026-2027.csv', text: leaversFile(size, people, isNewEnding) },
      { name: 'SAMPLE-job-history-2026-2027.csv', text: historyFile(size, people, isNewEvent) },
      { name: 'SAMPLE-staff-survey-2027-09.csv', text: surveyFile(size, survey) },
      { name: 'SAMPLE-survey-invited-2027-09.csv', text: invitedFile(size, people) },
      { name: 'SAMPLE-applications-2026-2027.csv', text: applicationsFile(size, applications, earlier + 1) },
      { name: 'SAMPLE-requisitions-2026-2027.csv', text: requisitionsFile([...settled, ...added]) },
      { name: 'SAMPLE-benefits-2027.csv', text: benefitsFile(enrollments, 2027) },
      { name: 'SAMPLE-hours-2026-2027.csv', text: hoursFile(timecards) },
    ],
    data: {
      window: nextWindow,
      people,
      requisitions: [...settled.map(({ requisition }) => requisition), ...opened],
      applications,
      survey,
      enrollments,
      timecards,
    },
  };
}
