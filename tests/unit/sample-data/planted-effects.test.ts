import { describe, expect, it } from 'vitest';
import type { Row } from './read-county.ts';
import { amount, day, files, readText } from './read-county.ts';

interface Planted {
  readonly id: string;
  readonly group: string;
  readonly realized: { readonly value: number; readonly n: number };
  readonly rest: { readonly value: number; readonly n: number };
}

const planted = new Map(
  (JSON.parse(readText('planted.json')) as { planted: readonly Planted[] }).planted.map((effect) => [effect.id, effect]),
);
const roster = files.roster();
const leavers = files.leavers();
const history = files.history();
const firstDay = day('2025-11-01');
const lastDay = day('2026-10-31');
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
};
const fullTimePay = (row: Row): number => (amount(row['Total Base Pay Annualized - Amount']!) * 100) / Number(row['FTE %']);
const paid = roster.filter((row) => row['Total Base Pay Annualized - Amount'] !== '');

/** The effect as recounted from the files must be the one that planted.json claims, and clear of the rest by `gap`. */
function expectEffect(id: string, group: number, rest: number, gap: number, tolerance = 0.004): void {
  const effect = planted.get(id)!;
  expect(Math.abs(group - effect.realized.value)).toBeLessThan(tolerance);
  expect(Math.abs(rest - effect.rest.value)).toBeLessThan(tolerance);
  expect(Math.abs(group - rest)).toBeGreaterThan(gap);
}

/** Person-years of the last twelve months by walking every day of every person: slow, and nothing but counting. */
function personYears(keep: (row: Row) => boolean): number {
  let days = 0;
  let at = 0;
  while (at < history.length) {
    const id = history[at]!['EMPLID'];
    const own: Row[] = [];
    for (; at < history.length && history[at]!['EMPLID'] === id; at += 1) own.push(history[at]!);
    own.forEach((row, index) => {
      const ends = ['TER', 'RET'].includes(row['ACTION']!);
      const from = day(row['EFFDT']!);
      const to = ends ? from : index + 1 < own.length ? day(own[index + 1]!['EFFDT']!) - 1 : lastDay;
      for (let on = Math.max(from, firstDay); on <= Math.min(to, lastDay); on += 1) if (keep(row)) days += 1;
    });
  }
  return days / 365.25;
}

function lastYear(row: Row): boolean {
  const on = day(row['Termination Date']!);
  return on >= firstDay && on <= lastDay;
}

const voluntary = leavers.filter(
  (row) => lastYear(row) && row['Voluntary/Involuntary Termination Flag'] === 'Voluntary' && row['Termination Reason'] !== 'Retirement',
);

function voluntaryRate(keep: (department: string, office: string) => boolean): number {
  const exits = voluntary.filter((row) => keep(row['Department']!, row['Location']!)).length;
  return exits / personYears((row) => keep(row['DEPARTMENT']!, row['LOCATION']!));
}

describe('planted effects, counted from the files', () => {
  it('pays the trades of Fleet Services about 14 % under the market', () => {
    const market: Readonly<Record<string, number>> = {
      'Automotive Service Technician': 50_620,
      'Diesel Mechanic': 61_770,
      'Senior Diesel Mechanic': 61_770,
      'Lead Diesel Mechanic': 61_770,
      'Mobile Heavy Equipment Mechanic': 65_510,
      'Mechanic Supervisor': 79_860,
    };
    const ratios = paid
      .filter((row) => row['Department'] === 'Fleet Services' && row['Job Family'] === 'Skilled Trades')
      .map((row) => fullTimePay(row) / (market[row['Job Title']!]! * 1.046));
    expect(median(ratios)).toBeCloseTo(planted.get('fleet-pay')!.realized.value, 2);
    expect(median(ratios)).toBeLessThan(0.88);
    expect(ratios.length).toBeGreaterThan(120);
  });

  it('pays women of Information Technology less within their titles, and nobody else’s', () => {
    const gap = (rows: readonly Row[]): number => {
      const cells = groupBy(rows, (row) => row['Job Title']!.toLowerCase());
      let [sum, weights] = [0, 0];
      for (const cell of cells.values()) {
        const [women, men] = ['Female', 'Male'].map((gender) =>
          cell.filter((row) => row['Gender'] === gender).map((row) => Math.log(fullTimePay(row))),
        );
        if (women!.length === 0 || men!.length === 0) continue;
        const weight = (women!.length * men!.length) / (women!.length + men!.length);
        sum += weight * (mean(men!) - mean(women!));
        weights += weight;
      }
      return 1 - Math.exp(-sum / weights);
    };
    const inside = (row: Row): boolean => row['Department'] === 'Information Technology';
    expectEffect('it-gender-gap', gap(paid.filter(inside)), gap(paid.filter((row) => !inside(row))), 0.05);
  });

  it('loses far more people by choice in Human Services', () => {
    expectEffect(
      'human-services-turnover',
      voluntaryRate((department) => department === 'Human Services'),
      voluntaryRate((department) => department !== 'Human Services'),
      0.08,
    );
  });

  it('promotes hardly anybody in Courts & Records', () => {
    const rate = (inside: boolean): number => {
      const own = (row: Row): boolean => (row['DEPARTMENT'] === 'Courts & Records') === inside;
      const moves = history.filter((row) => row['ACTION'] === 'PRO' && day(row['EFFDT']!) >= firstDay && own(row)).length;
      return moves / personYears((row) => own(row) && row['TO_LEVEL'] !== 'L7 Director');
    };
    expectEffect('courts-promotion', rate(true), rate(false), 0.05);
  });

  it('loses half of the people it hires at East Yard within a year', () => {
    const gone = (inside: boolean): number => {
      const spells = history
        .filter(
          (row) =>
            ['HIR', 'REH'].includes(row['ACTION']!) && day(row['EFFDT']!) > lastDay - 730 && (row['LOCATION'] === 'East Yard') === inside,
        )
        .map((row) => {
          const hired = day(row['EFFDT']!);
          const exit = leavers.find((leaver) => leaver['Employee #'] === row['EMPLID'] && day(leaver['Hire Date']!) === hired);
          return { days: (exit === undefined ? lastDay : day(exit['Termination Date']!)) - hired + 1, ended: exit !== undefined };
        });
      return oneMinusKaplanMeier(spells, 365);
    };
    expectEffect('east-yard-first-year', gone(true), gone(false), 0.2);
  });

  it('fills jobs of Public Health in about twice the days', () => {
    const middle = (inside: boolean): number => {
      const spells = files
        .requisitions()
        .filter((row) => (row['Department'] === 'Public Health') === inside)
        .flatMap((row) =>
          Array.from({ length: Number(row['Openings']) }, () => ({
            days: (row['Closed'] === '' ? lastDay : day(row['Closed']!)) - day(row['Opened']!),
            ended: row['Filled'] !== '',
          })),
        );
      for (let days = 1; days < 600; days += 1) if (oneMinusKaplanMeier(spells, days) >= 0.5) return days;
      return 600;
    };
    expectEffect('health-time-to-fill', middle(true), middle(false), 40, 0.5);
  });

  it.each([
    ['sheriff-schedules', 'Department', "Sheriff's Office", 'Q2_'],
    ['north-voice', 'Location', 'North Service Center', 'Q5_'],
  ])('gets fewer favorable answers: %s', (id, column, unit, items) => {
    const survey = files.survey();
    const favorable = (inside: boolean): number => {
      const rows = survey.filter((row) => (row[column] === unit) === inside);
      const codes = Object.keys(rows[0]!).filter((code) => code.startsWith(items));
      return mean(
        codes.map((code) => {
          const given = rows.map((row) => row[code]!).filter((text) => text !== '');
          return given.filter((text) => ['Agree', 'Strongly agree'].includes(text)).length / given.length;
        }),
      );
    };
    expectEffect(id, favorable(true), favorable(false), 0.12);
  });

  it('enrolls fewer eligible people in medical plans at Airport Road', () => {
    const takeUp = (inside: boolean): number => {
      const eligible = files
        .benefits()
        .filter((row) => row['Plan Type'] === 'Medical' && row['Eligible'] === 'Y' && (row['Location'] === 'Airport Road') === inside);
      return eligible.filter((row) => row['Coverage Tier'] !== 'W').length / eligible.length;
    };
    expectEffect('airport-medical', takeUp(true), takeUp(false), 0.2);
  });

  it('works heavy overtime in Public Works', () => {
    const share = (inside: boolean): number => {
      const rows = files.hours().filter((row) => (row['Department'] === 'Public Works') === inside);
      const [regular, overtime] = ['Regular Hours', 'Overtime Hours'].map((column) =>
        rows.reduce((sum, row) => sum + Number(row[column]), 0),
      );
      return overtime! / (overtime! + regular!);
    };
    expectEffect('public-works-overtime', share(true), share(false), 0.08);
  });

  it("selects women at half the rate of men in the Sheriff's Office", () => {
    const ratio = (inside: boolean): number => {
      const closed = files
        .applications()
        .filter((row) => row['status'] !== 'Active' && (row['department'] === "Sheriff's Office") === inside);
      const rate = (gender: string): number => {
        const pool = closed.filter((row) => row['candidate_gender'] === gender);
        return pool.filter((row) => row['status'] === 'Hired').length / pool.length;
      };
      return rate('Female') / rate('Male');
    };
    expectEffect('sheriff-selection', ratio(true), ratio(false), 0.3);
  });
});

describe('decoys', () => {
  it('gives the tiny office a wild raw rate on nine people', () => {
    expect(roster.filter((row) => row['Location'] === 'Hilltop Outpost')).toHaveLength(9);
    expect(voluntary.filter((row) => row['Location'] === 'Hilltop Outpost')).toHaveLength(3);
    expect(voluntaryRate((_, office) => office === 'Hilltop Outpost')).toBeGreaterThan(0.25);
  });

  it('pays the Library little because of its jobs: title by title within 3 % of others in the same titles', () => {
    const medians = [...groupBy(paid, (row) => row['Department']!)]
      .map(([name, rows]) => [name, median(rows.map(fullTimePay))] as const)
      .toSorted((a, b) => a[1] - b[1]);
    expect(medians.slice(0, 2).map(([name]) => name)).toContain('County Library');
    const market: Readonly<Record<string, number>> = { 'Library Assistant': 36_910, 'Library Technician': 44_580, Librarian: 68_270 };
    const ratios = paid
      .filter((row) => row['Department'] === 'County Library')
      .flatMap((row) => (market[row['Job Title']!] === undefined ? [] : [fullTimePay(row) / (market[row['Job Title']!]! * 1.046)]));
    expect(Math.abs(median(ratios) - 1)).toBeLessThan(0.03);
  });

  it('shows more leavers in Parks & Recreation raw than at equal levels', () => {
    const [raw, rest] = [
      voluntaryRate((department) => department === 'Parks & Recreation'),
      voluntaryRate((department) => department !== 'Parks & Recreation'),
    ];
    expect(raw).toBeGreaterThan(0.11);
    expect(raw).toBeGreaterThan(rest * 1.2);
    const levels = [...new Set(roster.map((row) => row['Management Level']!))];
    const others = (row: Row, department: string, level: string): boolean =>
      row[department] !== 'Parks & Recreation' &&
      row[department] !== 'Human Services' &&
      row['LOCATION'] !== 'East Yard' &&
      row['Location'] !== 'East Yard' &&
      (row['TO_LEVEL'] ?? row['Job Level']) === level;
    const expected = levels.reduce((sum, level) => {
      const rate =
        voluntary.filter((row) => others(row, 'Department', level)).length / personYears((row) => others(row, 'DEPARTMENT', level));
      return sum + rate * personYears((row) => row['DEPARTMENT'] === 'Parks & Recreation' && row['TO_LEVEL'] === level);
    }, 0);
    const observed = voluntary.filter((row) => row['Department'] === 'Parks & Recreation').length;
    expect(observed / expected).toBeLessThan(1.2);
  });
});

function groupBy(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** Product-limit estimate written the long way round. */
function oneMinusKaplanMeier(spells: readonly { readonly days: number; readonly ended: boolean }[], horizon: number): number {
  let staying = 1;
  for (let on = 0; on <= horizon; on += 1) {
    const ended = spells.filter((spell) => spell.ended && spell.days === on).length;
    if (ended > 0) staying *= 1 - ended / spells.filter((spell) => spell.days >= on).length;
  }
  return 1 - staying;
}
