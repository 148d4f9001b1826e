import { describe, expect, it } from 'vitest';
import type { BestEstimate, PainPoint, Signal, Yardstick } from '../../../src/domain/comparison.ts';
import { defaultLimits } from '../../../src/domain/limits.ts';
import type { MetricInfo } from '../../../src/domain/metric.ts';
import {
  costWords,
  estimateBehind,
  estimateWords,
  observedWords,
  siblingWords,
  signalWords,
  sureWords,
} from '../../../src/views/pain-points/estimate-words.ts';
import { nullCheckWords } from '../../../src/views/pain-points/null-check-words.ts';
import { rankingWords } from '../../../src/views/pain-points/ranking-words.ts';
import { sensitivityWords } from '../../../src/views/pain-points/sensitivity-words.ts';
import { probabilityWords } from '../../../src/views/pain-points/severity-words.ts';
import { overlapWords, stabilityWords, tiedWords } from '../../../src/views/pain-points/stability-words.ts';
import { initialRanking } from '../../../src/views/running/settings.ts';

const turnover = { unit: 'per-person-year', kind: 'rate', base: 'people', better: 'lower', limits: 'TU' } as MetricInfo;
const survey = { unit: 'share', kind: 'share', base: 'respondents', better: 'higher', limits: 'SV' } as MetricInfo;
const point = (of: Partial<PainPoint>): PainPoint => of as PainPoint;
const market = (indicative: readonly string[] = []): Yardstick => ({
  kind: 'market',
  value: 0.1,
  label: 'quits',
  provenance: null,
  indicative,
});
const estimate: BestEstimate = {
  value: 0.22,
  low: 0.17,
  high: 0.28,
  ownShare: 0.59,
  expectedExcess: 0.081,
  siblings: 12,
  yardstickAtMix: null,
  qValue: 0.01,
};

describe('observed and estimated (ST4, ST47)', () => {
  it('names what was counted: leavers in person-years, answers of respondents', () => {
    expect(observedWords(point({ value: 0.275, observed: { numerator: 11, denominator: 40 } }), turnover)).toBe(
      'observed 27.5 % a year (11 in 40 person-years)',
    );
    expect(observedWords(point({ value: 0.5, observed: { numerator: 180, denominator: 360 } }), survey)).toBe(
      'observed 50 % (180 of 360 respondents)',
    );
  });
  it('a share of hours is not one of people, and leaders get no counts', () => {
    const hours = { ...survey, kind: 'ratio', base: 'people' } as MetricInfo;
    expect(observedWords(point({ value: 0.14, observed: { numerator: 95_542, denominator: 682_718 } }), hours)).toBe('observed 14 %');
    expect(observedWords(point({ value: 0.5 }), survey)).toBe('observed 50 %');
  });
  it('gives estimate, interval, own data, siblings and excess', () => {
    expect(estimateWords(estimate, turnover)).toBe('best estimate 22.0 % a year (17.0–28.0), 59 % own data');
    expect(siblingWords(estimate, turnover, defaultLimits.TU)).toBe('judged among 12 alike; expected excess beyond the tolerance 8.1 pp');
    expect(siblingWords({ ...estimate, siblings: 1 }, turnover, defaultLimits.TU)).toMatch(/^stands alone/);
  });
});

describe('fact and signal (ST1, ST2, ST5)', () => {
  const signal: Signal = { market: market(), certainty: 'Confirmed', tolerance: 0.02, probability: 0.934 };
  it('is never wholly sure, and never wholly unsure', () => {
    expect([0.934, 0.9999, 0.5, 0.0001].map(sureWords)).toEqual(['93 % sure', 'over 99 % sure', '50 % sure', 'under 1 % sure']);
  });
  it('says the tier, how sure, and why a sure finding is no more than Likely', () => {
    expect(signalWords(signal)).toBe('Confirmed, 93 % sure that it is worse');
    expect(signalWords({ ...signal, certainty: 'Likely', market: market(['other industry']) })).toBe(
      'Likely at most (the figure is only indicative), 93 % sure that it is worse',
    );
    expect(signalWords({ ...signal, certainty: 'Watch', probability: 0.55, market: market(['other industry']) })).toBe(
      'Watch, 55 % sure that it is worse',
    );
    expect(signalWords({ ...signal, certainty: null, probability: 0.12 })).toBe('no clear gap, 12 % sure that it is worse');
    expect(signalWords({ ...signal, probability: null })).toBe('Confirmed');
  });
  it('a missed promise has no chance and no estimate of its own', () => {
    expect(probabilityWords({ certainty: 'Missed', probability: null, yardstick: market() })).toBe('A fact of the period, not an estimate');
    const missed = point({ yardstick: { ...market(), kind: 'commitment' }, estimate });
    expect(estimateBehind(missed)).toBeUndefined();
    expect(estimateBehind({ ...missed, signal: { ...signal, estimate } })).toBe(estimate);
  });
});

describe('null check (ST52)', () => {
  const check = { expectedConfirmed: 0.12, expectedLikely: 1.46, cells: 233, runs: 500, seed: 1 };
  it('holds what chance would flag against what was found, with cells, runs and seed', () => {
    expect(nullCheckWords(check, { cellsConfirmed: 6, cellsLookedAt: 214 })).toBe(
      'if every team were exactly at the market we would expect 0.1 Confirmed; you have 6 of 214 looked at. (Likely by chance: 1.5. ' +
        '233 can be Confirmed, parts and wholes counted apart; the list folds them. 500 runs, seed 1.)',
    );
    expect(nullCheckWords({ ...check, expectedConfirmed: 0.01 }, { cellsConfirmed: 0, cellsLookedAt: 9 }, true)).toBe(
      'if every team were exactly at the market we would expect fewer than 0.1 Confirmed; you have 0 of 9 looked at.',
    );
  });
  it('says so when no figure can be Confirmed', () => {
    expect(nullCheckWords({ ...check, cells: 0 }, { cellsConfirmed: 0, cellsLookedAt: 9 })).toMatch(/none can be Confirmed/);
  });
});

describe('rank and what it is made with (ST71, ST74)', () => {
  it('prints what differs from the defaults', () => {
    expect(rankingWords(initialRanking, defaultLimits)).toBe(
      'all weights 1 · tolerances and scales as given · largest people-gap first · offices within departments',
    );
    const limits = { ...defaultLimits, TU: { ...defaultLimits.TU, tolerance: 0.03 }, PY: { ...defaultLimits.PY, scale: 0.2 } };
    expect(rankingWords({ weights: { earnings: 2.5 }, order: 'necessities first', nestBy: 'office' }, limits)).toBe(
      'weights: Earnings 2.5, others 1 · changed: Turnover tolerance 3 pp; Pay level material gap 20 % · necessities first, then by people-gap · departments within offices',
    );
  });
  it('tells how firm a place is, and which places are tied', () => {
    expect(stabilityWords(point({ stability: { topTenShare: 0.93, tied: false } }))).toBe('in the top ten in 93 % of draws');
    expect(stabilityWords(point({ stability: { topTenShare: 0.998, tied: false } }))).toBe('in the top ten in over 99 % of draws');
    expect(stabilityWords(point({ stability: { topTenShare: 0.4, tied: true } }))).toBe('in the top ten in 40 % of draws: tied');
    const tied = (rank: number, isTied: boolean) => point({ rank, stability: { topTenShare: 0.5, tied: isTied } });
    expect(tiedWords([tied(3, false), tied(4, true), tied(5, true)])).toBe(
      'Tied (rank not stable): 4, 5. They are in the top ten in fewer than 60 % of draws.',
    );
    expect(tiedWords([tied(1, false), point({ rank: 2 })])).toBeNull();
  });
  it('ST56: names the rows that count some of the same people', () => {
    const rows = [point({ id: 'a', rank: 1 }), point({ id: 'b', rank: 3 }), point({ id: 'c', rank: 4 })];
    expect(overlapWords(point({ overlaps: ['b'] }), rows)).toBe('counts some of the same people as row 3: do not add');
    expect(overlapWords(point({ overlaps: ['c', 'a', 'not listed'] }), rows)).toBe(
      'counts some of the same people as rows 1, 4: do not add',
    );
    expect(overlapWords(point({ overlaps: ['not listed'] }), rows)).toBeNull();
  });
  it('names only what moves it', () => {
    const words = sensitivityWords({
      rank: 3,
      halfTolerance: 2,
      doubleTolerance: null,
      without: new Map([
        ['schedules', 2],
        ['benefits', 3],
      ]),
    });
    expect(words).toBe('Half the tolerances: rank 2; twice: not on the list. With Schedules left out of the list: rank 2.');
    expect(sensitivityWords({ rank: 1, halfTolerance: 1, doubleTolerance: 1, without: new Map() })).toMatch(/does not move it/);
  });
  it('gives a cost as a range of two digits', () => {
    expect(costWords({ low: 112_345, high: 351_078 })).toBe('$110,000–$350,000 a year');
  });
});
