import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confirm, findOccupations, loadBundledPacks, matchTitles } from '../../../src/benchmarks/index.ts';
import { parseCsv } from '../../../src/benchmarks/parse-csv.ts';

const packs = loadBundledPacks();
const list = (name: string) => parseCsv(readFileSync(resolve('tests/unit/benchmarks/occupation-titles', `${name}.csv`), 'utf8'));

interface Score {
  readonly titles: number;
  readonly first: number;
  readonly five: number;
  readonly proposed: number;
  readonly wrong: number;
}

const measure = (name: string): Score => {
  const rows = list(name);
  const results = matchTitles(
    rows.map((row) => ({ title: row['title']!, people: 1 })),
    packs,
  ).map((match, i) => {
    const accepted = rows[i]!['codes']!.split('|');
    const fits = (codes: readonly string[]) =>
      codes.some((code) => accepted.includes(code)) || (codes.length === 0 && accepted.includes('none'));
    const offered = match.candidates.map((one) => one.code);
    const wrong = match.state === 'proposed' && !fits(offered.slice(0, 1));
    if (process.env['SHOW_MATCHES'] === '1' && !fits(offered.slice(0, 1)))
      console.log(
        `${match.title} | want ${accepted.join(' ')} | ${match.state} | ${match.candidates.map((one) => `${one.code} ${one.score} ${one.title.slice(0, 25)}`).join('; ')} | ${match.reason}`,
      );
    return { first: fits(offered.slice(0, 1)), five: fits(offered), proposed: match.state === 'proposed', wrong };
  });
  const count = (of: (one: (typeof results)[number]) => boolean) => results.filter(of).length;
  return {
    titles: rows.length,
    first: count((r) => r.first),
    five: count((r) => r.five),
    proposed: count((r) => r.proposed),
    wrong: count((r) => r.wrong),
  };
};

/** `unseen-city`: titles of a city payroll, labeled before the first run and never used to improve the lists: keep it that way. */
describe('titles with acceptable codes set before measuring', () => {
  it.each([
    ['public', 0.7, 0.9],
    ['private', 0.7, 0.9],
    ['hard', 0.5, 0.75],
    ['unseen-city', 0.7, 0.8],
  ])('%s', (name, first, five) => {
    const score = measure(name);
    if (process.env['SHOW_MATCHES'] === '1') console.log(name, score);
    expect(score.titles).toBeGreaterThan(40);
    expect(score.first / score.titles).toBeGreaterThanOrEqual(first);
    expect(score.five / score.titles).toBeGreaterThanOrEqual(five);
    expect(score.wrong / Math.max(1, score.proposed)).toBeLessThanOrEqual(0.05);
  });
});

describe('matchTitles', () => {
  const people = 3;
  const one = (title: string, department?: string) =>
    matchTitles([{ title, people, ...(department === undefined ? {} : { department }) }], packs)[0]!;

  it.each([
    ['POLICE OFFICER III (SHIFT 2) #40121', '33-3051'],
    ['Sr. Fleet Mech - Nights', '49-3031'],
    ['Registered Nurse, PT', '29-1141'],
    ['Custodian I - Bilingual', '37-2011'],
    ['HVAC Mech', '49-9021'],
    ['Registered Nurce', '29-1141'],
  ])('reads through noise: %s', (title, code) => {
    expect(one(title).candidates[0]?.code).toBe(code);
  });

  it('keeps level words where they are the job', () => {
    expect(one('School Principal').chosen).toBe('11-9032');
    expect(one('Medical Assistant').chosen).toBe('31-9092');
    expect(one('Chief Executive').chosen).toBe('11-1011');
    expect(one('Teaching Assistant').chosen).toBe('25-9045');
    expect(one('Principal Accountant').chosen).toBe('13-2011');
  });

  it('moves a supervisor and a manager to a leading code', () => {
    expect(one('Electrician Supervisor').candidates[0]?.code).toBe('47-1011');
    expect(one('Payroll Manager').candidates[0]?.code).toBe('11-3031');
    expect(one('Electrician').candidates[0]?.code).toBe('47-2111');
  });

  it('never proposes a vague title, and says none for nonsense', () => {
    for (const title of ['Manager', 'Analyst', 'Specialist II', 'Clerk', 'Technician'])
      expect(one(title).state, title).not.toBe('proposed');
    expect(one('Xyzzy Frobnicator')).toMatchObject({ state: 'none', chosen: null, candidates: [] });
    expect(one('').state).toBe('none');
  });

  it('keeps order and people, offers at most five, gives a reason', () => {
    const matches = matchTitles(
      [
        { title: 'Nurse', people: 9 },
        { title: 'Welder', people: 2 },
      ],
      packs,
    );
    expect(matches.map((match) => [match.title, match.people])).toEqual([
      ['Nurse', 9],
      ['Welder', 2],
    ]);
    for (const match of matches) {
      expect(match.candidates.length).toBeLessThanOrEqual(5);
      expect(match.reason).not.toBe('');
    }
  });

  it('applies the user’s decisions whatever the case of the title, and refuses unknown codes', () => {
    const decided = matchTitles(
      [
        { title: 'Welder ', people },
        { title: 'Nurse', people },
      ],
      packs,
      { WELDER: '51-4122', nurse: 'none' },
    );
    expect(decided.map((match) => [match.chosen, match.state])).toEqual([
      ['51-4122', 'confirmed'],
      [null, 'refused'],
    ]);
    expect(() => confirm(decided[0]!, '99-9999', packs)).toThrow(/99-9999/);
  });

  it('finds occupations for typed words and for a code', () => {
    expect(findOccupations('diesel', packs)[0]?.code).toBe('49-3031');
    expect(findOccupations('33-3051', packs)).toEqual([{ code: '33-3051', title: "Police and Sheriff's Patrol Officers", score: 1 }]);
    expect(findOccupations('nurse', packs).length).toBeLessThanOrEqual(12);
  });

  it('names only occupations that have a wage', () => {
    const own = ['public-sector', 'general'].flatMap((name) =>
      parseCsv(readFileSync(resolve('src/benchmarks/occupation', `${name}.csv`), 'utf8')),
    );
    expect(own.length).toBeGreaterThan(500);
    for (const row of own) expect(packs.occupations.get(row['code']!)?.level, row['code']).toBe('detailed');
  });
});
