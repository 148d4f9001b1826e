import { describe, expect, it } from 'vitest';
import type { Answers, FilePlan } from '../../../src/domain/imported-file.ts';
import type { IsoDate } from '../../../src/domain/period.ts';
import { planFiles } from '../../../src/import/plan-files.ts';
import { aTable, cells, turns } from './a-reading.ts';

const today = '2026-11-22' as IsoDate;
const plan = (name: string, columns: Readonly<Record<string, readonly string[]>>, answers: Answers = {}): FilePlan =>
  planFiles([aTable(name, columns)], answers, { today })[0]!;
const fieldsOf = (one: FilePlan): Readonly<Record<string, string | null>> =>
  Object.fromEntries(one.columns.map(({ label, field }) => [label, field]));

const n = 120;
const ids = cells(n, (row) => String(20_000 + row * 3));
const day = (row: number): string =>
  `20${String(10 + (row % 12)).padStart(2, '0')}-${String((row % 12) + 1).padStart(2, '0')}-${String((row % 27) + 1).padStart(2, '0')}`;
const departments = turns(n, 'Care', 'Works', 'Finance');
const titles = turns(n, 'Nurse', 'Driver', 'Clerk', 'Analyst');
const salaries = cells(n, (row) => String(40_000 + (row % 4) * 12_000 + row * 17));

describe('kinds by content', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, readonly string[]>>, readonly string[], FilePlan['grain'], boolean])[] = [
    ['a roster', { 'Employee ID': ids, Department: departments, 'Job Title': titles, 'Hire Date': cells(n, day) }, ['roster'], 'person', false],
    ['ids with hire dates', { 'Employee ID': ids, 'Hire Date': cells(n, day) }, ['roster'], 'person', false],
    ['a header without rows', { 'Employee ID': [], 'Hire Date': [], Department: [] }, ['not-people-data'], 'other', true],
    ['a survey tool export', { ResponseId: ids, StartDate: cells(n, day), EndDate: cells(n, day), Q1: turns(n, '1', '2', '3', '4', '5'), Q2: turns(n, '5', '2', '3', '4', '1'), Q3: turns(n, '1', '2', '4', '3', '5') }, ['survey'], 'respondent', false],
    ['a lone salary file', { 'Job Title': titles, 'Annual Salary': salaries }, ['pay', 'roster'], 'person', false],
    ['a roster with leavers', { 'Employee ID': ids, 'Hire Date': cells(n, day), 'Termination Date': cells(n, (row) => (row % 5 === 0 ? '2024-05-01' : '')), Status: cells(n, (row) => (row % 5 === 0 ? 'Terminated' : 'Active')) }, ['roster', 'separations'], 'person', false],
    ['a leaver list', { 'Employee ID': ids, 'Termination Date': cells(n, day), 'Termination Reason': turns(n, 'Better pay', 'Moved', 'Studies'), Department: departments }, ['separations'], 'person', false],
    ['a job history', { EMPLID: cells(n, (row) => String(700 + (row >> 2))), EFFDT: cells(n, day), ACTION: turns(n, 'HIR', 'PRO', 'XFR', 'PAY'), DEPTID: departments, JOBCODE: titles }, ['job-history', 'promotions'], 'person-event', false],
    ['a promotion list', { 'Employee ID': ids, 'Effective Date': cells(n, day), 'From Level': turns(n, 'L1', 'L2'), 'To Level': turns(n, 'L2', 'L3') }, ['promotions'], 'person-event', false],
    ['a dated promotion list', { 'Employee ID': ids, 'Promotion Date': cells(n, day), 'Old Grade': turns(n, 'G1', 'G2'), 'New Grade': turns(n, 'G2', 'G3') }, ['promotions'], 'person-event', false],
    ['a wide survey', { 'Respondent ID': ids, Department: departments, Q1: turns(n, '1', '2', '3', '4', '5'), Q2: turns(n, '1', '2', '3', '4', '5'), Q3: turns(n, '1', '3', '2', '5', '4') }, ['survey'], 'respondent', false],
    ['a survey in words', { 'I feel valued': turns(n, 'Agree', 'Strongly Agree', 'Neutral', 'Disagree', 'Strongly Disagree'), 'My work matters': turns(n, 'Agree', 'Strongly Agree', 'Neutral'), 'I can grow here': turns(n, 'Disagree', 'Agree', 'Neutral') }, ['survey'], 'respondent', false],
    ['a long survey', { 'Respondent ID': cells(n, (row) => String(row >> 2)), Question: turns(n, 'Pay is fair', 'I can grow', 'I am heard', 'I stay'), Score: turns(n, '1', '2', '3', '4', '5') }, ['survey-long'], 'respondent', false],
    ['applicants', { candidate_id: ids, applied_at: cells(n, day), status: turns(n, 'active', 'rejected', 'hired'), current_stage: turns(n, 'Applied', 'Interview', 'Offer'), department: departments }, ['applicants'], 'application', false],
    ['requisitions', { 'Requisition ID': ids, 'Date Opened': cells(n, day), 'Filled Date': cells(n, day), Department: departments, Status: turns(n, 'Open', 'Filled') }, ['requisitions'], 'requisition', false],
    ['benefit elections', { 'Employee ID': cells(n, (row) => String(800 + (row >> 1))), 'Plan Name': turns(n, 'Gold PPO', 'Dental'), 'Coverage Tier': turns(n, 'EE', 'FAM', 'Waived'), 'Employee Cost': salaries }, ['benefits'], 'person-event', false],
    ['hours by week', { 'Employee ID': cells(n, (row) => String(800 + (row >> 2))), 'Week Start': cells(n, (row) => `2025-03-${String(3 + 7 * (row % 4)).padStart(2, '0')}`), 'Regular Hours': turns(n, '40', '36'), 'Overtime Hours': turns(n, '0', '4', '9') }, ['work-hours'], 'person-period', false],
    ['a panel', { PersonId: cells(n, (row) => `p-${row >> 2}`), MetricDate: cells(n, (row) => `2025-03-${String(2 + 7 * (row % 4)).padStart(2, '0')}`), Organization: cells(n, (row) => ['Care', 'Works'][(row >> 2) % 2]!), Meeting_hours: cells(n, (row) => `${row}.251`) }, ['panel', 'roster'], 'person-period', false],
    ['training records', { 'Employee ID': ids, 'Training Date': cells(n, day), Program: turns(n, 'Safety', 'Lifting'), Cost: salaries }, ['other-people-data'], 'person', true],
    ['a table of totals', { Department: cells(30, (row) => `Unit ${row}`), Headcount: cells(30, (row) => String(row * 3 + 4)), 'Median Salary': cells(30, (row) => String(50_000 + row)) }, ['aggregate'], 'aggregate', true],
    ['schools with median pay', { School: cells(30, (row) => `School ${row}`), Students: cells(30, (row) => String(row * 90 + 400)), 'Median pay': cells(30, (row) => String(50_000 + row)) }, ['aggregate'], 'aggregate', true],
    ['market wages', { OCC_CODE: cells(30, (row) => `11-${1000 + row}`), OCC_TITLE: cells(30, (row) => `Occupation ${row}`), A_MEDIAN: cells(30, (row) => String(50_000 + row)) }, ['market-data'], 'aggregate', true],
    ['a meeting log', { 'Meeting ID': ids, Organizer: turns(n, 'a', 'b'), Date: cells(n, day), Duration: turns(n, '30', '60'), Attendees: turns(n, '3', '5', '9') }, ['not-people-data'], 'other', true],
    ['a ticket log with people', { 'Ticket ID': ids, 'Employee ID': turns(n, '70', '71', '72', '73', '74', '75', '76', '77', '78', '79', '80', '81', '82', '83', '84'), Department: departments, 'Job Title': titles, Opened: cells(n, day) }, ['other-people-data'], 'other', true],
    ['customers', { 'Customer ID': ids, Region: turns(n, 'North', 'South'), Revenue: salaries, Status: turns(n, 'Active', 'Inactive') }, ['not-people-data'], 'other', true],
    ['a code list', { Code: cells(30, (row) => `C${row}`), Description: cells(30, (row) => `Cost item ${row}`) }, ['not-people-data'], 'other', true],
    ['houses', { Price: salaries, Bedrooms: turns(n, '1', '2', '3', '4'), Bathrooms: turns(n, '1', '2', '3', '4'), Floors: turns(n, '1', '2', '3', '4'), Garage: turns(n, '0', '1') }, ['not-people-data'], 'other', true],
    ['counts per stage', { Posting: cells(30, (row) => `Posting ${row}`), Applied: cells(30, (row) => String(40 + row)), Interviewed: cells(30, (row) => String(9 + (row % 5))), Offers: cells(30, (row) => String(1 + (row % 3))), Hired: cells(30, (row) => String(row % 2)) }, ['aggregate'], 'aggregate', true],
    ['vacant positions', { 'Position Title': titles, Department: departments, Occupancy: turns(n, 'Filled', 'Vacant'), Budget: salaries }, ['not-people-data'], 'other', true],
  ]; // prettier-ignore
  it.each(cases)('%s', (_, columns, kinds, grain, aside) => {
    const found = plan('file.csv', columns);
    expect({ kinds: found.kinds, grain: found.grain, aside: found.setAside }).toEqual({ kinds, grain, aside });
    expect(found.kindReason).not.toBe('');
    expect(found.findings.some(({ code }) => code === 'set-aside')).toBe(aside);
  });
  it('takes the kind from the answers', () => {
    expect(plan('file.csv', { Name: ids, Department: departments }, { 'kind:file.csv': 'roster' })).toMatchObject({
      kinds: ['roster'],
      setAside: false,
    });
  });
  it('asks who answered a survey that nothing ties to the organization, without blocking', () => {
    const survey = plan('s.csv', { A1: turns(n, '1', '2', '3', '4'), A2: turns(n, '4', '2', '3', '1'), A3: turns(n, '1', '2', '3', '4') });
    expect(survey.questions.find(({ id }) => id === 'who-answered:s.csv')).toMatchObject({ blocking: false, proposed: 'unknown' });
    const tied = plan('s.csv', {
      Department: departments,
      A1: turns(n, '1', '2', '3', '4'),
      A2: turns(n, '4', '2', '3', '1'),
      A3: turns(n, '1', '2', '3', '4'),
    });
    expect(tied.questions.map(({ id }) => id)).not.toContain('who-answered:s.csv');
  });
});

describe('matching by values', () => {
  it('uses pay that follows the level and refuses what does not', () => {
    const levels = turns(n, '1', '2', '3', '4');
    const found = plan('r.csv', {
      Department: departments,
      JobRole: titles,
      JobLevel: levels,
      HourlyRate: cells(n, (row) => String(30 + ((row * 37) % 70))),
      MonthlyIncome: cells(n, (row) => String(2_000 * Number(levels[row]) + (row % 9) * 20)),
      DailyRate: cells(n, (row) => String(200 + ((row * 353) % 1200))),
      Attrition: turns(n, 'Yes', 'No', 'No'),
    });
    expect(fieldsOf(found)).toMatchObject({ HourlyRate: null, DailyRate: null, MonthlyIncome: 'pay_amount', JobLevel: 'level' });
    expect(found.columns.find(({ label }) => label === 'MonthlyIncome')!.rule).toMatchObject({ money: { period: 'month' } });
    expect(found.columns.find(({ label }) => label === 'HourlyRate')!.reason).toMatch(/does not follow level or title/);
  });
  it('refuses a location with another value on every row as office, and takes postal codes out', () => {
    const found = plan('r.csv', {
      'Employee ID': ids,
      Department: departments,
      Location: cells(n, (row) => `Port ${row}`),
      LocationCode: cells(n, (row) => String(10_000 + row * 7)),
      'Hire Date': cells(n, day),
    });
    expect(fieldsOf(found)).toMatchObject({ Location: null, LocationCode: null });
    expect(found.columns.find(({ label }) => label === 'LocationCode')!.door).toBe('drop');
  });
  it('takes no start of an answer for a hire date, and reads amounts with a decimal comma', () => {
    const tool = plan('s.csv', {
      ResponseId: ids,
      StartDate: cells(n, day),
      EndDate: cells(n, day),
      Q1: turns(n, '1', '2', '3', '4', '5'),
      Q2: turns(n, '5', '2', '3', '4', '1'),
      Q3: turns(n, '1', '2', '4', '3', '5'),
    });
    expect(fieldsOf(tool)).toMatchObject({ StartDate: null, EndDate: 'survey_date', ResponseId: 'respondent_id' });
    const german = plan('g.csv', {
      Personalnummer: ids,
      Eintrittsdatum: cells(n, (row) => `${13 + (row % 15)}.01.2015`),
      Abteilung: departments,
      Jahresgehalt: cells(n, (row) => `${40 + (row % 30)}.${100 + row},50`),
    });
    expect(fieldsOf(german)).toMatchObject({
      Personalnummer: 'employee_id',
      Eintrittsdatum: 'hire_date',
      Abteilung: 'department',
      Jahresgehalt: 'pay_amount',
    });
    expect(german.columns.at(-1)!.rule).toMatchObject({ decimal: ',', grouping: '.', money: { period: 'year' } });
  });
  it('prefers words to codes, and flags to ids', () => {
    const found = plan('r.csv', {
      EmpID: ids,
      DeptID: turns(n, '1', '2', '3'),
      Department: departments,
      GenderID: turns(n, '0', '1'),
      Sex: turns(n, 'F', 'M'),
      PositionID: turns(n, '11', '12', '13', '14'),
      Position: titles,
      Termd: turns(n, '0', '1', '0'),
    });
    expect(fieldsOf(found)).toMatchObject({
      EmpID: 'employee_id',
      DeptID: null,
      Department: 'department',
      GenderID: null,
      Sex: 'gender',
      PositionID: null,
      Position: 'job_title',
      Termd: 'attrition_flag',
    });
  });
  it('M24 refuses ids that a spreadsheet rounded', () => {
    const found = plan('r.csv', {
      'Worker No': turns(n, '1.2E+17', '1.3E+17'),
      Department: departments,
      'Job Title': titles,
      'Hire Date': cells(n, day),
    });
    expect(fieldsOf(found)['Worker No']).toBeNull();
    expect(found.findings).toContainEqual(expect.objectContaining({ code: 'destroyed-key', severity: 'error' }));
  });
  it('splits the kind of separation from a status that tells it', () => {
    const found = plan('r.csv', {
      EmpID: ids,
      'Hire Date': cells(n, day),
      EmploymentStatus: turns(n, 'Active', 'Voluntarily Terminated', 'Terminated for Cause', 'Terminated'),
      Department: departments,
    });
    const more = found.columns.find(({ field }) => field === 'status')!.alsoFills!;
    expect(more).toHaveLength(1);
    expect(more[0]).toMatchObject({
      field: 'termination_type',
      rule: { values: { 'Voluntarily Terminated': 'voluntary', 'Terminated for Cause': 'involuntary' }, other: 'unknown' },
    });
  });
  it('keeps a column without a field as a cut by its own name', () => {
    const found = plan('r.csv', {
      EmpID: ids,
      'Hire Date': cells(n, day),
      Department: departments,
      'Shift Pattern': turns(n, 'Early', 'Late'),
      'Commute km': cells(n, (row) => `${row % 45}.5`),
    });
    expect(found.columns.filter(({ field }) => field === null).map(({ label, door, rule }) => [label, door, rule.kind])).toEqual([
      ['Shift Pattern', 'keep', 'text'],
      ['Commute km', 'keep', 'number'],
    ]);
  });
});

describe('answers', () => {
  const roster = {
    EmpID: ids,
    'Hire Date': cells(n, (row) => `0${(row % 9) + 1}/0${(row % 8) + 1}/2021`),
    Department: departments,
    Race: turns(n, 'White', 'Black', 'Asian'),
    Sex: turns(n, 'F', 'M'),
  };
  it('M20 blocks an ambiguous date and takes the answer', () => {
    const open = plan('r.csv', roster);
    expect(open.questions.find(({ blocking }) => blocking)).toMatchObject({
      id: 'date-order:r.csv:Hire Date',
      choices: [{ value: 'month-first' }, { value: 'day-first' }],
    });
    expect(open.columns.find(({ field }) => field === 'hire_date')!.rule).toMatchObject({ formats: [] });
    const told = plan('r.csv', roster, { 'date-order:r.csv:Hire Date': 'day-first' });
    expect(told.columns.find(({ field }) => field === 'hire_date')!.rule).toMatchObject({ formats: ['%d/%m/%Y'] });
    expect(told.questions.find(({ id }) => id.startsWith('date-order'))).toMatchObject({ answered: 'day-first' });
  });
  it('does not ask about dates of columns that no figure needs', () => {
    expect(
      plan('r.csv', { ...roster, 'Hire Date': cells(n, day), 'Badge issued': roster['Hire Date'] }).questions.filter(
        ({ blocking }) => blocking,
      ),
    ).toEqual([]);
  });
  it('M29 blocks on mixed pay bases', () => {
    const mixed = { EmpID: ids, 'Job Title': titles, Rate: cells(n, (row) => String(row % 10 === 0 ? 18 + row / 10 : 40_000 + row * 300)) };
    expect(plan('p.csv', mixed).questions.find(({ blocking }) => blocking)).toMatchObject({ id: 'pay-basis:p.csv:Rate' });
    const told = plan('p.csv', mixed, { 'pay-basis:p.csv:Rate': 'split' });
    expect(told.columns.find(({ field }) => field === 'pay_amount')!.rule).toMatchObject({
      money: { period: 'year', otherPeriod: { period: 'hour' } },
    });
  });
  it('reads race only when it is switched on, and no group at all when groups are off', () => {
    const at = (answers: Answers, label: string): unknown =>
      plan('r.csv', roster, answers).columns.find((column) => column.label === label);
    expect(at({}, 'Race')).toMatchObject({ door: 'drop', field: null });
    expect(at({ 'groups:race_ethnicity': 'on' }, 'Race')).toMatchObject({ door: 'keep', field: 'race_ethnicity' });
    expect(at({}, 'Sex')).toMatchObject({ door: 'keep', field: 'gender' });
    expect(at({ groups: 'off', 'groups:race_ethnicity': 'on' }, 'Race')).toMatchObject({ door: 'drop' });
    expect(at({ groups: 'off' }, 'Sex')).toMatchObject({ door: 'drop', field: null });
  });
  it('maps, unmaps, drops and keeps by answer', () => {
    const told = plan(
      'r.csv',
      { ...roster, Team: departments, Zip: cells(n, (row) => String(10_001 + row)) },
      { 'map:r.csv:Team': 'office', 'map:r.csv:Department': 'none', 'drop:r.csv:Sex': 'drop', 'drop:r.csv:Zip': 'keep' },
    );
    expect(fieldsOf(told)).toMatchObject({ Team: 'office', Department: null, Sex: null });
    expect(told.columns.find(({ label }) => label === 'Zip')!.door).toBe('keep');
    expect(told.columns.find(({ label }) => label === 'Team')!.chip).toBe('set');
  });
  it('takes scale and direction of an item by answer', () => {
    const survey = {
      Department: departments,
      'I plan to leave': turns(n, '1', '2', '3', '4', '5', '6', '7'),
      'I am heard': turns(n, '1', '2', '3', '4', '5', '6', '7'),
      'My pay is fair': turns(n, '1', '2', '3', '4', '5', '6', '7'),
    };
    const told = plan('s.csv', survey, {
      'reversed:s.csv:I plan to leave': 'yes',
      'scale:s.csv:I am heard': '1-7:5',
      'scale:s.csv:My pay is fair': 'none',
    });
    const rule = (label: string): unknown => told.columns.find((column) => column.label === label)!.rule;
    expect(rule('I plan to leave')).toMatchObject({ kind: 'scale', reversed: true, max: 7 });
    expect(rule('I am heard')).toMatchObject({ kind: 'scale', favorableFrom: 5 });
    expect(fieldsOf(told)['My pay is fair']).toBeNull();
  });
});

describe('as-of date', () => {
  const roster = { EmpID: ids, 'Hire Date': cells(n, day), Department: departments };
  const at = (name: string, columns: Readonly<Record<string, readonly string[]>> = roster, answers: Answers = {}): unknown =>
    plan(name, columns, answers).asOf;
  it.each([
    ['roster_2016-12-31.csv', '2016-12-31'],
    ['roster_20161231.csv', '2016-12-31'],
    ['Employees Oct_2026.csv', '2026-10-31'],
    ['headcount-2024-02.csv', '2024-02-29'],
    ['Q3_2025 staff.csv', '2025-09-30'],
    ['staff 30 June 2025.csv', '2025-06-30'],
    ['Nov_2026.csv', '2026-11-22'],
    ['salaries_2016.csv', '2021-12-27'],
    ['roster_2031-01-31.csv', '2021-12-27'],
  ])('%s speaks of %s', (name, date) => {
    expect(at(name)).toBe(date);
  });
  it('takes the answer first, and leaves out days ahead and people who have not started', () => {
    expect(at('r.csv', roster, { 'as-of': '2022-01-15' })).toBe('2022-01-15');
    expect(at('r.csv', { ...roster, 'Hire Date': cells(n, (row) => (row === 0 ? '2027-05-01' : '2020-02-03')) })).toBe('2020-02-03');
    expect(
      at('r.csv', {
        ...roster,
        'Hire Date': cells(n, (row) => (row < 3 ? '2026-05-01' : '2020-02-03')),
        Status: cells(n, (row) => (row < 3 ? 'Future Start' : 'Active')),
      }),
    ).toBe('2020-02-03');
    expect(at('r.csv', { Department: departments, 'Job Title': titles, Gender: turns(n, 'F', 'M') })).toBeNull();
  });
});
