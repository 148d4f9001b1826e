import { describe, expect, it } from 'vitest';
import {
  approveFigures,
  auditRelease,
  planRelease,
  release,
  releaseApproved,
  readingFromDisplay,
  selectPublished,
  toTwoDigits,
  defaultPolicy,
} from '../../../src/privacy/index.ts';
import type { MetricId, Reading } from '../../../src/domain/reading.ts';

const reading = (group: readonly string[], counts: number, people: number): Reading => ({
  metric: 'stays' as MetricId,
  facet: null,
  cut: group.length === 0 ? [] : ['office'],
  group,
  period: { startsOn: '2025-01-01', endsOn: '2025-12-31' } as Reading['period'],
  unit: 'share',
  n: people,
  value: counts / people,
  low: 0.1,
  high: 0.9,
  basis: { kind: 'share', counts, people },
  notes: [],
});

const audited = () =>
  auditRelease(
    planRelease({
      dimensions: ['office', 'level'],
      atoms: [
        { group: ['A', 'x'], n: 40, counts: { stays: 27 } },
        { group: ['B', 'x'], n: 30, counts: { stays: 14 } },
        { group: ['C', 'x'], n: 4, counts: { stays: 1 } },
      ],
      measures: [{ id: 'stays', kind: 'share' }],
    }),
  );

describe('figures for leaders after the audit', () => {
  it('PR30, PR34: the value, the base and everything derived come from the printed text', async () => {
    const approved = approveFigures(await audited());
    const a = releaseApproved(reading(['A'], 27, 40), approved, 'stays');
    expect(a).toMatchObject({
      shown: true,
      audience: 'leader',
      text: '70 %',
      reading: { value: 0.7, low: null, high: null, basis: { kind: 'share', counts: 28, people: 40 } },
    });
    // 28 of 40 prints alike, so a leader's file cannot tell the two apart.
    const other = releaseApproved(reading(['A'], 28, 40), approved, 'stays');
    expect(JSON.stringify(other)).toBe(JSON.stringify(a));
    expect([toTwoDigits(0.012345), toTwoDigits(187.3), toTwoDigits(0)]).toEqual([0.012, 190, 0]);
  });

  it('PR2, PR32: too few and given away by subtraction look the same: one word, no n, no reason', async () => {
    const audit = await audited();
    const approved = approveFigures(audit);
    const [few, taken] = [
      releaseApproved(reading(['C'], 1, 4), approved, 'stays'),
      releaseApproved(reading(['B'], 14, 30), approved, 'stays'),
    ];
    expect(audit.plan?.hidden.filter(({ table }) => table.length === 1 && table[0] === 'office').map(({ because }) => because)).toEqual([
      'subtraction',
      'too-few-people',
    ]);
    for (const one of [few, taken]) {
      expect(one.shown).toBe(false);
      expect(Object.keys(one).toSorted()).toEqual(['address', 'audience', 'shown', 'unit']);
    }
    expect(release(reading(['C'], 1, 4), { limits: 'SV', base: 'respondents', policy: defaultPolicy, audience: 'leader' })).toEqual(few);
  });

  it('PR30: a figure the plan does not cover is not shown at all', async () => {
    const approved = approveFigures(await audited());
    const gap: Reading = { ...reading(['A'], 27, 40), basis: { kind: 'gap', focal: 20, reference: 20, standardError: null } };
    expect(releaseApproved(gap, approved, 'stays').shown).toBe(false);
    expect(releaseApproved(reading(['A'], 27, 40), approved, 'unheard of').shown).toBe(false);
    expect(readingFromDisplay(gap, { text: '70 %', value: 0.7, low: 27, high: 29 })).toBeNull();
  });

  it('PR13: a filter selects a published cell; anything else is the one word', async () => {
    const shown = (await audited()).plan?.shown ?? [];
    expect(selectPublished(shown, {})).toMatchObject({ key: 'total' });
    expect(selectPublished(shown, { office: 'A' })).toMatchObject({ key: 'office=A' });
    expect(selectPublished(shown, { office: 'C' })).toBe('hidden');
    expect(selectPublished(shown, { office: 'nowhere' })).toBe('hidden');
  });

  it('PR27: a refused audit approves nothing', async () => {
    const refused = await auditRelease(planRelease({ dimensions: [], atoms: [], measures: [] }), { seconds: -1 });
    const stopped = { ...refused, verdict: 'refused', plan: null, because: 'crashed' } as const;
    expect(() => approveFigures(stopped)).toThrow('audit');
  });
});
