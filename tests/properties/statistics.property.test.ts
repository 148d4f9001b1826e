import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSelection,
  judge,
  kaplanMeier,
  medianInterval,
  midPRate,
  newcombe,
  quantile7,
  rateAndMix,
  summarize,
  surveyShare,
  survivalAt,
  tInterval,
  wilson,
  type Interval,
  type Siblings,
} from '../../src/statistics/index.ts';

const holds = ({ low, high }: Interval, value: number, slack = 1e-9): void => {
  expect(low).toBeLessThanOrEqual(value + slack);
  expect(high).toBeGreaterThanOrEqual(value - slack);
  expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
};

const width = ({ low, high }: Interval): number => high - low;

const share = fc.integer({ min: 1, max: 400 }).chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));
const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99);

describe('intervals', () => {
  it('ST4 a share lies in its interval, which grows with the level and narrows tenfold-people at the same share', () => {
    fc.assert(
      fc.property(share, level, ({ x, n }, l) => {
        holds(wilson(x, n, l), x / n);
        expect(width(wilson(x, n, 0.999))).toBeGreaterThan(width(wilson(x, n, l)));
        expect(width(wilson(10 * x, 10 * n, l))).toBeLessThan(width(wilson(x, n, l)));
      }),
    );
  });
  it('ST4 a rate lies in its interval at any exposure, and ten times the data narrow it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.double({ min: 0.01, max: 1e4, noNaN: true }), (events, exposure) => {
        const one = midPRate(events, exposure)!;
        holds(one, events / exposure);
        expect(width(midPRate(10 * events, 10 * exposure)!)).toBeLessThan(width(one));
      }),
    );
  });
  it('ST12 a survey share lies in its interval and bounds, inside 0 and 1, also when everyone answered', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 300 }), ({ x, n }, silent) => {
        const seen = surveyShare(x, n, n + silent)!;
        holds(seen.interval, x / n);
        holds(seen.nonResponseBounds!, x / n);
        expect(seen.interval.low).toBeGreaterThanOrEqual(0);
        expect(seen.interval.high).toBeLessThanOrEqual(1);
        if (silent > 0) expect(width(seen.interval)).toBeLessThanOrEqual(width(wilson(x, n)));
      }),
    );
  });
  it('ST13 ST15 a median and a mean lie in theirs; shifting all values shifts them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 6, maxLength: 200 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const interval = medianInterval(sorted)!;
        holds(interval, quantile7(sorted, 0.5));
        expect(medianInterval(sorted.map((v) => v + 7))).toEqual({ low: interval.low + 7, high: interval.high + 7 });
        holds(tInterval(summarize(values))!, summarize(values).mean);
      }),
    );
  });
  it('ST16 a curve falls from 1 to no less than 0 and lies in its interval', () => {
    const steps = fc.array(fc.record({ events: fc.integer({ min: 0, max: 3 }), lost: fc.integer({ min: 0, max: 3 }) }), { maxLength: 30 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 60 }), (list, start) => {
        let atRisk = start;
        const rows = list.flatMap(({ events, lost }, i) => {
          if (atRisk <= 0) return [];
          const row = { t: i + 1, atRisk, events: Math.min(events, atRisk) };
          atRisk -= row.events + lost;
          return [row];
        });
        const curve = kaplanMeier(rows);
        let before = 1;
        for (const { t } of rows) {
          const { survival, interval } = survivalAt(curve, t);
          expect(survival).toBeLessThanOrEqual(before + 1e-12);
          before = survival;
          if (interval === null) expect(survival).toBeLessThan(1e-12);
          else holds(interval, survival);
        }
      }),
    );
  });
});

describe('comparisons', () => {
  it('ST20 ST23 difference and ratio of shares lie in their intervals and turn with the groups', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const difference = newcombe(a.x, a.n, b.x, b.n);
        holds(difference.interval, difference.value);
        expect(newcombe(b.x, b.n, a.x, a.n).interval.low).toBeCloseTo(-difference.interval.high, 10);
        const { ratio, ratioInterval } = compareSelection({ chosen: a.x, total: a.n }, { chosen: b.x, total: b.n });
        if (ratio === null) return;
        expect(ratioInterval!.low).toBeLessThanOrEqual(ratio * (1 + 1e-9));
        if (ratioInterval!.high !== null) expect(ratioInterval!.high).toBeGreaterThanOrEqual(ratio * (1 - 1e-9));
      }),
    );
  });
  it('ST25 rate part and mix part always add up to the crude gap', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    const size = fc.integer({ min: 0, max: 500 });
    const levels = fc.array(fc.record({ own: size, ownRate: rate, benchmark: size, benchmarkRate: rate }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(levels, (list) => {
        const split = rateAndMix(list);
        if (split !== null) expect(split.ratePart + split.mixPart).toBeCloseTo(split.crudeGap, 12);
      }),
    );
  });
});

describe('pooling', () => {
  const cells = fc.array(
    share.map(({ x, n }) => ({ x, n, benchmark: 0.6, tolerance: 0.03 })),
    { minLength: 1, maxLength: 12 },
  );
  it('ST47 ST49 every best estimate is finite, inside its interval and between own share and center, whatever the cells', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const siblings: Siblings = { kind: 'share', cells: list, worse: 'below' };
        for (const cell of judge(siblings)) {
          holds(cell.interval, cell.mean);
          expect(cell.pWorse).toBeGreaterThanOrEqual(0);
          expect(cell.pWorse).toBeLessThanOrEqual(1);
          expect(cell.expectedExcess).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('ST7 a cell is judged the same wherever it stands in the list', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const forward = judge({ kind: 'share', cells: list, worse: 'below' });
        const backward = judge({ kind: 'share', cells: [...list].reverse(), worse: 'below' });
        forward.forEach((cell, i) => expect(backward[list.length - 1 - i]!.pWorse).toBeCloseTo(cell.pWorse, 9));
      }),
      { numRuns: 30 },
    );
  });
});
