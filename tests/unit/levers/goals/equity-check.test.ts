import { describe, expect, it } from 'vitest';
import type { Reading, Released } from '../../../../src/domain/reading.ts';
import { equityCheck, equityCuts } from '../../../../src/levers/goals/equity-check.ts';
import { goalOn, headsOver, leavers, reading, released, withheld } from './a-goal.ts';
import { chanceShareRose } from './oracle.ts';

const splits = [
  { dimension: 'hours_class', label: 'Hours class' },
  { dimension: 'level', label: 'Level' },
  { dimension: 'gender', label: 'Gender' },
];
const goal = goalOn(headsOver(60, 100), { target: 0.8, better: 'higher' });
const by = (dimension: string, name: string, counts: number, people: number): Released =>
  released(headsOver(counts, people, { cut: ['department', dimension], group: ['Roads', name] }));

describe('equityCheck', () => {
  it('who stands worse, whose gain, who could be left out: 60 of 100 to 80 means 20 more', () => {
    const check = equityCheck(goal, splits, [by('level', 'Entry', 10, 30), by('level', 'Senior', 50, 70)]);
    const level = check.splits.find(({ dimension }) => dimension === 'level')!;
    const [senior, entry] = level.groups;
    // To 80 %: Entry needs 24 − 10 = 14, Senior 56 − 50 = 6; of the 20 more the 20 seniors not yet counted would do.
    expect(entry).toMatchObject({ name: 'Entry', n: 30, standing: 'worse', shareOfPeople: 0.3, couldBeLeftOut: true });
    expect(entry!.shareOfGain).toBeCloseTo(14 / 20, 9);
    expect(senior).toMatchObject({ standing: 'better', couldBeLeftOut: true });
    expect(level.sentence).toContain('Entry (30) stands worse today at 33');
    expect(level.sentence).toContain('would take 70 % of the gain with 30 % of the people, and could be left out with the target met');
    expect(check.suggested).toBe('some are left out');
  });

  it('worse begins at P .75 against the others of the unit', () => {
    for (let counts = 15; counts <= 25; counts += 1) {
      const [split] = equityCheck(goal, [splits[1]!], [by('level', 'Entry', counts, 30), by('level', 'Senior', 50, 70)]).splits;
      const chance = 1 - chanceShareRose(50, 70, counts, 30);
      const standing = split!.groups.find(({ name }) => name === 'Entry')!.standing;
      expect([counts, standing]).toEqual([counts, chance >= 0.75 ? 'worse' : chance <= 0.25 ? 'better' : 'alike']);
    }
  });

  it('who cannot be left out: 90 of 100 needs 30 more, seniors have room for 20', () => {
    const check = equityCheck({ ...goal, target: 0.9 }, [splits[1]!], [by('level', 'Entry', 10, 30), by('level', 'Senior', 50, 70)]);
    expect(check.splits[0]!.groups.map(({ couldBeLeftOut }) => couldBeLeftOut)).toEqual([false, false]);
    expect(check.suggested).toBe('some gain less');
  });

  it('a rate: leavers of others that could go away', () => {
    const of = (name: string, x: number, e: number) => released(leavers(x, e, { cut: ['department', 'level'], group: ['Roads', name] }));
    const turnoverGoal = goalOn(leavers(36, 120), { target: 0.2 });
    // 36 to 24 leavers: 12 fewer; Senior has 9 only, Entry 27.
    const [split] = equityCheck(turnoverGoal, [splits[1]!], [of('Entry', 27, 60), of('Senior', 9, 60)]).splits;
    expect(split!.groups.map(({ name, couldBeLeftOut, standing }) => [name, couldBeLeftOut, standing])).toEqual([
      ['Entry', false, 'worse'],
      ['Senior', true, 'better'],
    ]);
    expect(split!.sentence).toContain('Senior is at the target already and gains nothing');
  });

  it('too few and missing columns are said, and nobody else’s figures count', () => {
    const other = released(headsOver(1, 50, { cut: ['department', 'gender'], group: ['Care', 'woman'] }));
    const hidden = withheld(headsOver(1, 3, { cut: ['department', 'level'], group: ['Roads', 'Chief'] }));
    const check = equityCheck(goal, splits, [by('level', 'Entry', 18, 30), by('level', 'Senior', 42, 70), hidden, other]);
    const [hours, level, gender] = check.splits;
    expect([hours!.state, level!.state, gender!.state]).toEqual(['no data', 'told', 'no data']);
    expect(hours!.sentence).toBe('Hours class: no data; no column tells it for this figure.');
    expect(level!.tooFew).toEqual(['Chief']);
    expect(level!.sentence).toBe('Level: nobody stands clearly worse; 1 group with too few to tell (Chief).');
    expect(
      equityCheck(goal, [splits[2]!], [withheld(headsOver(1, 3, { cut: ['department', 'gender'], group: ['Roads', 'woman'] }))]),
    ).toMatchObject({
      suggested: 'no data',
      splits: [{ sentence: 'Gender: no data; too few in each group to say.' }],
    });
    expect(equityCheck(goal, splits, []).suggested).toBe('no data');
  });

  it('figures that do not add up from people: a standing, but no word on who could be left out', () => {
    const of = (name: string, value: number): Reading =>
      reading({
        metric: 'pay-to-market',
        unit: 'ratio',
        value,
        low: value * 0.97,
        high: value * 1.03,
        basis: { kind: 'median', people: 40 },
        cut: ['department', 'level'],
        group: ['Roads', name],
      });
    const market = goalOn({ ...of('x', 0.9), cut: ['department'], group: ['Roads'] }, { target: 1, better: 'higher' });
    const [split] = equityCheck(market, [splits[1]!], [released(of('Entry', 0.84)), released(of('Senior', 1.02))]).splits;
    expect(split!.groups.map(({ name, standing, couldBeLeftOut }) => [name, standing, couldBeLeftOut])).toEqual([
      ['Entry', 'worse', null],
      ['Senior', 'better', null],
    ]);
    expect(split!.groups[0]!.shareOfGain).toBe(1);
  });

  it('measures the unit by each split, but not by what it is made of', () => {
    expect(equityCuts(goal, [...splits, { dimension: 'department', label: 'Department' }])).toEqual([
      ['department', 'hours_class'],
      ['department', 'level'],
      ['department', 'gender'],
    ]);
  });
});
