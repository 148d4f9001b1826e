import { describe, expect, it } from 'vitest';
import type { Row } from './read-county.ts';
import { amount, day, files, readText } from './read-county.ts';

const roster = files.roster();
const before = files.rosterBefore();
const leavers = files.leavers();
const history = files.history();
const lastDay = day('2026-10-31');
const yearBefore = day('2025-10-31');

const byPerson = new Map<string, Row[]>();
for (const row of history) byPerson.set(row['EMPLID']!, [...(byPerson.get(row['EMPLID']!) ?? []), row]);

function lastEvent(id: string, on: number): Row | undefined {
  return byPerson
    .get(id)
    ?.filter((row) => day(row['EFFDT']!) <= on)
    .at(-1);
}

/** A leaver of the day itself is still on roll that day. */
function onRoll(id: string, on: number): boolean {
  const last = lastEvent(id, on);
  return last !== undefined && (!['TER', 'RET'].includes(last['ACTION']!) || day(last['EFFDT']!) === on);
}

describe('job history and leavers', () => {
  it('hold the same exits on the same days', () => {
    const exits = history
      .filter((row) => row['ACTION'] === 'TER' || row['ACTION'] === 'RET')
      .map((row) => `${row['EMPLID']} ${day(row['EFFDT']!)}`);
    expect(exits.toSorted()).toEqual(leavers.map((row) => `${row['Employee #']} ${day(row['Termination Date']!)}`).toSorted());
  });

  it('call the same exits retirements', () => {
    const retired = history.filter((row) => row['ACTION'] === 'RET').length;
    expect(retired).toBe(leavers.filter((row) => row['Termination Reason'] === 'Retirement').length);
    expect(retired).toBeGreaterThan(200);
  });

  it('name the department, office and title of the last day', () => {
    for (const row of leavers) {
      const exit = byPerson
        .get(row['Employee #']!)!
        .find((event) => ['TER', 'RET'].includes(event['ACTION']!) && day(event['EFFDT']!) === day(row['Termination Date']!))!;
      expect([exit['DEPARTMENT'], exit['LOCATION'], exit['JOB_TITLE']]).toEqual([row['Department'], row['Location'], row['Job Title']]);
    }
  });

  it('follow each other: an event begins where the one before ended', () => {
    const broken = [...byPerson.values()].flatMap((events) =>
      events.filter((event, index) => index > 0 && event['FROM_LEVEL'] !== '' && event['FROM_LEVEL'] !== events[index - 1]!['TO_LEVEL']),
    );
    expect(broken).toEqual([]);
    const ordered = [...byPerson.values()].every((events) =>
      events.every((event, index) => index === 0 || day(event['EFFDT']!) > day(events[index - 1]!['EFFDT']!)),
    );
    expect(ordered).toBe(true);
  });

  it('promote upward and demote downward only', () => {
    const moves = history.filter((row) => row['ACTION'] === 'PRO' || row['ACTION'] === 'DEM');
    const wrong = moves.filter((row) => row['TO_LEVEL']! > row['FROM_LEVEL']! !== (row['ACTION'] === 'PRO'));
    expect(moves.length).toBeGreaterThan(900);
    expect(wrong).toEqual([]);
  });
});

describe.each([
  ['2026', roster, lastDay],
  ['2025', before, yearBefore],
] as const)('roster of October %s', (_, rows, on) => {
  it('lists exactly the people whom the history has on roll', () => {
    const expected = [...byPerson.keys()].filter((id) => onRoll(id, on));
    expect(rows.map((row) => row['Employee ID']!).toSorted()).toEqual(expected.toSorted());
  });

  it('shows their last department, office, title, level and pay', () => {
    for (const row of rows) {
      const last = lastEvent(row['Employee ID']!, on)!;
      expect([row['Department'], row['Job Title']!.toLowerCase(), row['Management Level']]).toEqual([
        last['DEPARTMENT'],
        last['JOB_TITLE']!.toLowerCase(),
        last['TO_LEVEL'],
      ]);
      if (row['Location'] !== '') expect(row['Location']).toBe(last['LOCATION']);
      const paid = row['Total Base Pay Annualized - Amount']!;
      if (paid !== '') expect(amount(paid)).toBeCloseTo((Number(last['ANNUAL_RT']) * Number(row['FTE %'])) / 100, 1);
    }
  });
});

describe('headcount bridge', () => {
  it('closes in each of the five years', () => {
    for (let year = 2022; year <= 2026; year += 1) {
      const [open, close] = [day(`${year - 1}-10-31`), day(`${year}-10-31`)];
      const within = (text: string): boolean => day(text) > open && day(text) <= close;
      const hires = history.filter((row) => ['HIR', 'REH'].includes(row['ACTION']!) && within(row['EFFDT']!)).length;
      const exits = leavers.filter((row) => within(row['Termination Date']!)).length;
      const staying = (on: number): number => [...byPerson.keys()].filter((id) => onRoll(id, on) && !leftOn(id, on)).length;
      const opening = year === 2022 ? history.filter((row) => row['ACTION'] === 'DTA').length : staying(open);
      expect(opening + hires - exits).toBe(staying(close));
    }
  });

  it('agrees with the total line of the roster', () => {
    expect(readText('SAMPLE-roster-2026-10-31.csv')).toContain(`Total,${roster.length} workers`);
  });
});

function leftOn(id: string, on: number): boolean {
  return byPerson.get(id)!.some((row) => ['TER', 'RET'].includes(row['ACTION']!) && day(row['EFFDT']!) === on);
}

describe('the other files', () => {
  it('enroll exactly the people of the roster, three plans each', () => {
    const benefits = files.benefits();
    expect(new Set(benefits.map((row) => row['Employee Number']))).toEqual(new Set(roster.map((row) => row['Employee ID'])));
    expect(benefits).toHaveLength(roster.length * 3);
  });

  it('hold hours of employed people only', () => {
    const strangers = files.hours().filter((row) => {
      const end = day(row['Pay Period End']!);
      return ![...Array(31).keys()].some((back) => onRoll(row['Person Number']!, end - back));
    });
    expect(strangers).toEqual([]);
  });

  it('have one hired application for every opening filled', () => {
    const filled = files.requisitions().filter((row) => row['Status'] === 'Filled');
    const openings = filled.reduce((sum, row) => sum + Number(row['Openings']), 0);
    expect(files.applications().filter((row) => row['status'] === 'Hired')).toHaveLength(openings);
  });

  it('decide on no application before it was made, and fill nothing before it was opened', () => {
    const early = files
      .applications()
      .filter((row) => [row['rejected_at']!, row['hired_at']!].some((text) => text !== '' && day(text) < day(row['applied_at']!)));
    const odd = files.requisitions().filter((row) => row['Filled'] !== '' && day(row['Filled']!) <= day(row['Opened']!));
    expect([early, odd]).toEqual([[], []]);
  });

  it('answer the survey at about 62 %, nowhere more often than invited', () => {
    const count = (rows: readonly Row[], of: (row: Row) => number): ReadonlyMap<string, number> => {
      const sums = new Map<string, number>();
      for (const row of rows)
        sums.set(`${row['Department']}|${row['Location']}`, (sums.get(`${row['Department']}|${row['Location']}`) ?? 0) + of(row));
      return sums;
    };
    const invited = count(files.invited(), (row) => Number(row['Invited']));
    const answered = count(files.survey(), () => 1);
    for (const [unit, answers] of answered) expect(answers).toBeLessThanOrEqual(invited.get(unit)!);
    const sum = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((a, b) => a + b, 0);
    expect(sum(answered) / sum(invited)).toBeGreaterThan(0.58);
    expect(sum(answered) / sum(invited)).toBeLessThan(0.66);
  });

  it('carry no employee number into the survey', () => {
    const ids = new Set(history.map((row) => row['EMPLID']!));
    expect(files.survey().filter((row) => ids.has(row['ResponseId']!) || ids.has(row['ResponseId']!.slice(2)))).toEqual([]);
  });
});

describe('marks', () => {
  it('say SAMPLE in every file name, and inside the roster and the leavers list', () => {
    for (const name of ['SAMPLE-roster-2026-10-31.csv', 'SAMPLE-leavers-2021-2026.csv'])
      expect(readText(name)).toContain('SAMPLE DATA - County of Example');
  });

  it('give every person a made-up name', () => {
    expect(roster.filter((row) => !/^Sample Person \d{5}$/.test(row['Worker']!))).toEqual([]);
    expect(leavers.filter((row) => !/^Person \d{5}, Sample$/.test(row['Last name, First name']!))).toEqual([]);
  });
});
