import { describe, expect, it } from 'vitest';
import type { Released } from '../../../src/domain/reading.ts';
import type { SelectionEvidence, SelectionFinding, WithinStrata } from '../../../src/domain/selection-study.ts';
import { findingWords, selectionFinding, termsOf, whyTheyDiffer, withinWords } from '../../../src/views/selection/selection-words.ts';

const ratio = (value: number): Released => ({ shown: true, audience: 'analyst', reading: { value, unit: 'ratio' } }) as unknown as Released;
const within = (odds: number, low: number, high: number, shortfall: number): WithinStrata => ({
  strata: 6,
  odds,
  low,
  high,
  p: 0.1,
  shortfall,
});
const evidence = (
  value: number,
  midP: number,
  shortfall: number,
  finding: SelectionFinding,
  strata: WithinStrata | null = null,
): SelectionEvidence => ({
  ratio: ratio(value),
  midP,
  shortfall,
  finding,
  fisher: midP,
  standardDeviations: null,
  within: strata,
});
const promoted = termsOf('promoted');

describe('why ratio, test and people differ', () => {
  it.each([
    ['all agree that it is adverse', evidence(0.67, 0.000004, 37.5, 'adverse'), /^All three agree.*under 0\.001.*38 people short/],
    [
      'small numbers: no test, two people short',
      evidence(0.45, 0.062, 2.75, 'adverse'),
      /numbers are small.*mid-P 0\.06.*Adverse by the people short/,
    ],
    [
      'small numbers: no test, one person short',
      evidence(0.7, 0.2, 1.3, 'no adverse difference'),
      /numbers are small.*1\.3 people short.*No evidence/,
    ],
    [
      'large numbers: evidence above the line',
      evidence(0.85, 0.0000001, 75, 'no adverse difference'),
      /numbers are large.*0\.85 is above 0\.80.*75 people short/,
    ],
    ['all agree that there is nothing', evidence(0.96, 0.4, 0.4, 'no adverse difference'), /^All three agree: 0\.96 is above/],
    ['few people, clear test', evidence(0.5, 0.03, 1.6, 'adverse'), /Ratio and test agree.*1\.6 people short/],
    ['one selection turns it', evidence(0.67, 0.3, 0.5, 'too small to say'), /would turn the sign: too small to say/],
  ])('ST67 ST68 %s', (_name, one, words) => {
    expect(whyTheyDiffer(one)).toMatch(words);
  });

  it('ST69 says whether it holds within levels, turns there, or was hidden by pooling', () => {
    const adverse = (strata: WithinStrata | null) => evidence(0.6, 0.01, 8, 'adverse', strata);
    expect(withinWords(adverse(within(0.5, 0.3, 0.8, 7)), promoted)).toMatch(
      /^It holds within levels, too \(odds 0\.5 \(0\.3–0\.8\) over 6 levels\)/,
    );
    expect(withinWords(adverse(within(0.97, 0.6, 1.5, 0.4)), promoted)).toMatch(/little of it is left.*the levels people are at/);
    expect(withinWords(adverse(within(0.7, 0.4, 1.3, 6)), promoted)).toMatch(/points the same way, with too few to be sure/);
    expect(withinWords(adverse(within(1.6, 1.1, 2.4, -5)), promoted)).toMatch(/the group is ahead/);
    expect(withinWords(adverse(null), promoted)).toMatch(/pooled/);
    const none = evidence(0.9, 0.3, 1, 'no adverse difference', within(0.5, 0.3, 0.8, 7));
    expect(withinWords(none, promoted)).toMatch(/pooling them hides that/);
    expect(findingWords(none, promoted)).toBe('behind within levels');
    expect(findingWords(adverse(within(0.97, 0.6, 1.5, 0.4)), promoted)).toBe('▲ adverse when pooled');
  });
});

describe('selectionFinding', () => {
  const step = (one: SelectionEvidence | null) => ({
    name: 'hired',
    considered: 100,
    selected: 20,
    reference: 'Male',
    line: 0.2,
    rows: [
      { group: 'Male', rate: ratio(0.3), against: null, untested: null },
      { group: 'Female', rate: ratio(0.2), against: one, untested: null },
    ],
  });
  it('names the group, the ratio and the people missing; or the units; or that there are too few', () => {
    expect(selectionFinding(step(evidence(0.57, 0.001, 12, 'adverse')), 'Sheriff')).toBe(
      'Sheriff: Female hired at 0.57 of the rate of Male, 12 people short',
    );
    const fine = step(evidence(0.95, 0.4, 0.4, 'no adverse difference'));
    expect(selectionFinding(fine, '')).toBe('No adverse difference in who is hired');
    const units = [{ name: 'Sheriff', step: step(evidence(0.57, 0.001, 12, 'adverse')) }];
    expect(selectionFinding(fine, '', units)).toBe('No adverse difference in who is hired; adverse in Sheriff');
    expect(selectionFinding(step(null), '')).toMatch(/too few people or groups/i);
    expect(selectionFinding(step(evidence(0.6, 0.3, 0.4, 'too small to say')), '')).toMatch(/too few are hired to say/i);
  });
});
