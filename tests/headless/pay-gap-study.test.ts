import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingOf, runAnalyse } from './run-analyse.ts';

/** 72 people: at each level the same three salaries for women and men, women's times .94; women sit lower. */
const roster = (rating: (isWoman: boolean) => string): string => {
  const lines = ['Employee ID,Gender,Level,Job Title,Annual Salary,Hire Date,Performance Rating'];
  const add = (count: number, gender: 'Female' | 'Male', level: string, middle: number): void => {
    for (let i = 0; i < count; i += 1) {
      const pay = (middle * [1 / 1.1, 1, 1.1][i % 3]! * (gender === 'Female' ? 0.94 : 1)).toFixed(2);
      lines.push(`E${1000 + lines.length},${gender},${level},Analyst,${pay},2020-01-01,${rating(gender === 'Female')}`);
    }
  };
  add(24, 'Female', 'L1', 40_000);
  add(12, 'Male', 'L1', 40_000);
  add(12, 'Female', 'L2', 80_000);
  add(24, 'Male', 'L2', 80_000);
  return `${lines.join('\n')}\n`;
};

const run = (text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'roster-')), 'roster-2024-12-31.csv');
  writeFileSync(file, text);
  return runAnalyse('--as-of', '2024-12-31', file);
};

describe('the pay gap taken apart, in readings.csv', () => {
  it('ST64 what the level explains and what is left add up to the difference of the mean logs', async () => {
    const result = await run(roster(() => 'Meets'));
    const valueOf = (facet: string): number => Number(readingOf(result, 'pay-gap-adjusted', 'organization', '', facet)['value']);
    expect(valueOf('')).toBeCloseTo(0.06, 6);
    expect(valueOf('explained: level')).toBeCloseTo(Math.log(2) / 3, 6);
    expect(valueOf('left over')).toBeCloseTo(-Math.log(0.94), 6);
    expect(valueOf('mean of logs')).toBeCloseTo(Math.log(2) / 3 - Math.log(0.94), 6);
    expect(valueOf('closing it: at least')).toBeGreaterThan(0);
    expect(valueOf('closing it: at most')).toBeGreaterThan(valueOf('closing it: at least'));
    expect(readingOf(result, 'pay-gap-adjusted', 'organization', '', 'left over')).toMatchObject({
      n: '72',
      market: '',
      verdict: '',
      hidden: '',
    });
  });

  it('ST63 a rating on file makes a second model under a name of its own, and leaves the first alone', async () => {
    let men = 0;
    const result = await run(roster((isWoman) => (!isWoman && (men += 1) % 2 === 0 ? 'Exceeds' : 'Meets')));
    const valueOf = (facet: string): number => Number(readingOf(result, 'pay-gap-adjusted', 'organization', '', facet)['value']);
    expect(valueOf('')).toBeCloseTo(0.06, 6);
    const second = 'with performance rating';
    const explained = ['level', 'performance rating'].reduce((sum, name) => sum + valueOf(`${second}, explained: ${name}`), 0);
    expect(explained + valueOf(`${second}, left over`)).toBeCloseTo(valueOf(`${second}, mean of logs`), 9);
    expect(Number.isFinite(valueOf(second))).toBe(true);
  });
});
