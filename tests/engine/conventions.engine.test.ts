import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import type { MetricId } from '../../src/domain/reading.ts';
import { keys, staff, together } from '../../src/metrics/example-staff.ts';
import { catalogue, measure } from '../../src/metrics/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { readCuts, type Engine } from '../../src/store/index.ts';
import { fillTables } from './given-tables.ts';
import { casesOf } from './metric-cases.ts';
import { rulesOfCases } from './rules-of-cases.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
});

const period = { startsOn: '2024-01-01', endsOn: '2024-12-31', snapshotOn: '2024-12-31' } as Period;

describe('rules of counting', () => {
  it('name cases that exist, so that each of them runs under its rule', () => {
    expect(rulesOfCases.filter(([, metric, name]) => !casesOf(metric).some((worked) => worked.name === name))).toEqual([]);
  });

  it('ST95 no cost per hire is made up: no metric names one as long as no file brings both its costs', () => {
    expect([...catalogue.keys()].filter((id) => /cost/.test(id))).toEqual([]);
    const schema = readdirSync('src/store/tables/schema').map((name) => readFileSync(`src/store/tables/schema/${name}`, 'utf8'));
    expect(schema.filter((text) => /agency_cost|recruiting_cost|cost_per_hire/.test(text))).toEqual([]);
  });

  it('ST105 the engine has no distribution function that a query could lean on', async () => {
    const offered = await engine.query(
      `SELECT DISTINCT function_name FROM duckdb_functions() WHERE regexp_matches(function_name, '^(erfc?|p?norm|normal_(cdf|quantile)|.*_cdf|cdf|.*quantile_function|beta|betainc|gammainc|pt|qt)$')`,
    );
    expect(offered).toEqual([]);
  });

  it('PR5 nobody is ranked or scored: people are no cut, and a group of one has no figure, for analysts neither', async () => {
    await fillTables(engine, together(staff(keys('a', 12), { job_title: 'Clerk' }), staff(['solo'], { job_title: 'Harbor master' })));
    const cuts = (await readCuts(engine)).flatMap(({ cut }) => cut);
    expect(cuts).toContain('job_title');
    expect(cuts.filter((name) => /person|employee|name|_id$|key/.test(name))).toEqual([]);
    for (const audience of ['analyst', 'leader'] as const) {
      const { released } = await measure(engine, {
        metrics: [...catalogue.keys()].map((id) => id as MetricId),
        cuts: [['job_title']],
        period,
        audience,
      });
      const groups = released.map((one) => ({ shown: one.shown, group: one.shown ? one.reading.group : one.address.group }));
      expect(groups.some(({ group }) => group[0] === 'Harbor master')).toBe(true);
      expect(groups.filter(({ shown, group }) => shown && group[0] === 'Harbor master')).toEqual([]);
    }
  });
});
