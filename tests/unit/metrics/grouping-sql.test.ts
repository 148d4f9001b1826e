import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import type { MetricId } from '../../../src/domain/reading.ts';
import { catalogue } from '../../../src/metrics/catalogue.ts';
import { expressionsFor } from '../../../src/metrics/foundations.ts';
import { groupingFor, groupingOver } from '../../../src/metrics/grouping-sql.ts';
import { ranksSql } from '../../../src/metrics/kinds/ranks.ts';
import { figureSqlFor, sqlFor } from '../../../src/metrics/index.ts';

const period = { startsOn: '2024-01-01', endsOn: '2024-12-31', snapshotOn: '2024-12-31' } as Period;
const metric = (id: string) => catalogue.get(id as MetricId)!;

describe('grouping', () => {
  it('asks all cuts in one query, one grouping set each', () => {
    const { groupBy, cell } = groupingFor(metric('headcount'), [[], ['department'], ['office', 'department']], period, new Map());
    expect(cell).toBe('grouping(dim_0, dim_1) AS cut_no, facet, dim_0, dim_1');
    expect(groupBy()).toBe('GROUP BY GROUPING SETS ((facet), (facet, dim_0), (facet, dim_1, dim_0))');
    expect(groupBy('arm')).toContain('(facet, dim_0, arm)');
  });

  it('turns a row back into its cell, values in the order of the cut', () => {
    const { toCell } = groupingFor(metric('headcount'), [[], ['department'], ['office', 'department']], period, new Map());
    expect(toCell({ cut_no: 3, facet: null, dim_0: null, dim_1: null })).toEqual({ facet: null, cut: [], group: [] });
    expect(toCell({ cut_no: 1, facet: 'x', dim_0: 'Parks', dim_1: null })).toEqual({ facet: 'x', cut: ['department'], group: ['Parks'] });
    expect(toCell({ cut_no: 0, facet: null, dim_0: 'Parks', dim_1: 'North' })).toEqual({
      facet: null,
      cut: ['office', 'department'],
      group: ['North', 'Parks'],
    });
  });

  it('numbers the cells of one cut alone as it does among all cuts', () => {
    const alone = groupingOver('WITH placed AS (SELECT 1)', ['department', 'office'], [['office']], 'count(*)');
    expect(alone.cell).toBe('(2 + grouping(dim_1) * 1)::BIGINT AS cut_no, facet, NULL::VARCHAR AS dim_0, dim_1');
    expect(alone.groupBy()).toBe('GROUP BY GROUPING SETS ((facet, dim_1))');
    expect(alone.toCell({ cut_no: 2, facet: null, dim_0: null, dim_1: 'North' })).toEqual({
      facet: null,
      cut: ['office'],
      group: ['North'],
    });
    expect(groupingOver('', ['department'], [[]], 'count(*)').cell).toBe('(1)::BIGINT AS cut_no, facet, NULL::VARCHAR AS dim_0');
  });

  it('joins only what a cut needs', () => {
    const plain = groupingFor(metric('headcount'), [['department']], period, new Map()).with;
    expect(plain).not.toMatch(/group_of_person|latest_stay/);
    expect(groupingFor(metric('headcount'), [['gender']], period, new Map()).with).toContain('LEFT JOIN group_of_person');
    expect(groupingFor(metric('leaver-share'), [['department']], period, new Map()).with).toContain('LEFT JOIN latest_stay');
    expect(groupingFor(metric('leaver-share'), [[]], period, new Map()).with).not.toContain('latest_stay');
  });

  it('counts rows where a metric has one row per person, distinct people elsewhere', () => {
    expect(groupingFor(metric('headcount'), [[]], period, new Map()).people).toBe('count(*)');
    expect(groupingFor(metric('voluntary-turnover'), [[]], period, new Map()).people).toBe('count(DISTINCT person_key)');
  });

  it('keeps values from outside inside quotes', () => {
    const address = { metric: 'headcount' as MetricId, facet: null, cut: ['department'], group: ["x' OR '1' = '1"], period };
    expect(sqlFor(address)).toContain("WHERE dim_0 = 'x'' OR ''1'' = ''1'");
    expect(figureSqlFor(address)).toContain('GROUP BY GROUPING SETS ((facet, dim_0))');
    expect(() => sqlFor({ ...address, metric: 'no-such' as MetricId })).toThrow('There is no metric no-such.');
  });
});

describe('foundations', () => {
  it('bring the relations they start from, in order', () => {
    const names = expressionsFor('SELECT * FROM base_pay').map((expression) => expression.split(' ')[0]);
    expect(names).toEqual(['on_roll', 'base_pay']);
    expect(expressionsFor('SELECT * FROM stay')).toEqual([]);
  });
});

describe('ranks', () => {
  it('ST31 bound the median from six values up', () => {
    expect(ranksSql([5])).toContain('(5, NULL, NULL)');
    expect(ranksSql([6])).toContain('(6, 1, 6)');
    expect(ranksSql([])).toContain('(0, NULL, NULL)');
  });
});
