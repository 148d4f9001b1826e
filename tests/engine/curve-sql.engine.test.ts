import { beforeAll, describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { groupingFor } from '../../src/metrics/grouping-sql.ts';
import { curveSql } from '../../src/metrics/kinds/curve-sql.ts';
import { defineMetric } from '../../src/metrics/metric.ts';
import {
  aalenJohansen,
  allCauses,
  curveTable,
  kaplanMeier,
  seededRandom,
  survivalAt,
  type CauseRow,
  type Span,
} from '../../src/statistics/index.ts';
import type { Engine } from '../../src/store/index.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import incidenceVectors from '../vectors/competing_risks.json';
import survivalVectors from '../vectors/survival.json';

const period = { startsOn: '2024-01-01', endsOn: '2024-12-31', snapshotOn: '2024-12-31' } as Period;

const metricOf = (spans: readonly (Span & { readonly unit?: string })[]) =>
  defineMetric({
    id: 'made-up',
    label: 'Made up',
    question: '',
    kind: 'survival',
    unit: 'share',
    better: 'lower',
    principle: null,
    family: null,
    level: 'hr',
    limits: 'RT',
    base: 'people',
    rowsPer: 'stint',
    unitFrom: 'contribution',
    hasFacets: false,
    needs: [],
    readme: '',
    contributions: `SELECT 'p' || i AS person_key, unit AS department, NULL AS office, NULL AS level, NULL AS job_title, entry_days::DOUBLE AS entry_days, exit_days::DOUBLE AS exit_days, cause
      FROM (VALUES ${spans.map(({ entry, exit, cause, unit = 'A' }, i) => `(${i}, '${unit}', ${entry}, ${exit}, ${cause})`).join(', ')}) AS span(i, unit, entry_days, exit_days, cause)`,
  });

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
});

const curveOf = async (
  spans: readonly (Span & { readonly unit?: string })[],
  horizons: readonly number[],
  unit?: string,
): Promise<readonly CauseRow[]> => {
  const metric = metricOf(spans);
  const grouping = groupingFor(metric, [[], ['department']], period, new Map());
  const rows = await engine.query(curveSql(grouping, horizons));
  return rows
    .filter((row) => {
      const { cut, group } = grouping.toCell(row);
      return unit === undefined ? cut.length === 0 : group[0] === unit;
    })
    .map((row) => ({
      t: Number(row['t']),
      atRisk: Number(row['at_risk']),
      events: Number(row['events']),
      competing: Number(row['competing']),
    }));
};

const spansOf = (input: {
  readonly entry: readonly number[];
  readonly exit: readonly number[];
  readonly event: readonly number[];
}): readonly Span[] => input.exit.map((exit, i) => ({ entry: input.entry[i]!, exit, cause: input.event[i]! }));

describe('curve table in SQL', () => {
  it('ST16 ST104 reads a curve with late entry as R does, entry at zero included', async () => {
    const found = survivalVectors.cases.find(({ id }) => id === 'left_truncated_tenure')!;
    const input = found.input as unknown as Parameters<typeof spansOf>[0];
    const expected = found.expected as unknown as {
      readonly times: readonly number[];
      readonly survival: readonly number[];
      readonly n_risk: readonly number[];
    };
    const rows = await curveOf(spansOf(input), expected.times);
    const curve = kaplanMeier(allCauses(rows));
    expected.times.forEach((t, i) => {
      expect(survivalAt(curve, t).survival).toBeCloseTo(expected.survival[i]!, 9);
      const row = rows.find((one) => one.t === t);
      if (row && row.events > 0) expect(row.atRisk).toBe(expected.n_risk[i]);
    });
  });

  it('ST18 reads promotions against exits as R does', async () => {
    const { input, expected } = incidenceVectors.cases.find(({ id }) => id === 'promotion_vs_exit') as unknown as {
      readonly input: { readonly time: readonly number[]; readonly status: readonly number[] };
      readonly expected: { readonly times: readonly number[]; readonly cif_promotion: readonly number[] };
    };
    const curve = aalenJohansen(
      await curveOf(
        input.time.map((exit, i) => ({ entry: 0, exit, cause: input.status[i]! })),
        [],
      ),
    );
    expected.times.forEach((t, i) =>
      expect(curve.findLast((point) => point.t <= t)?.incidence ?? 0).toBeCloseTo(expected.cif_promotion[i]!, 9),
    );
  });

  it('gives, cell by cell, the rows that a plain recount gives', async () => {
    const random = seededRandom(7);
    const spans = Array.from({ length: 300 }, () => {
      const entry = random() < 0.4 ? -1 : Math.floor(random() * 60);
      return {
        entry,
        exit: Math.max(0, entry + 1) + Math.floor(random() * 90),
        cause: Math.floor(random() * 3),
        unit: random() < 0.3 ? 'A' : 'B',
      };
    });
    const eventful = (rows: readonly CauseRow[]): readonly CauseRow[] => rows.filter(({ events, competing }) => events + competing > 0);
    expect(await curveOf(spans, [])).toEqual(eventful(curveTable(spans)));
    for (const unit of ['A', 'B'])
      expect(await curveOf(spans, [], unit)).toEqual(eventful(curveTable(spans.filter((span) => span.unit === unit))));
  });
});
