import type { Availability } from '../domain/metric.ts';
import type { Period } from '../domain/period.ts';
import { standardDimensions, type Audience, type Cut, type MetricId, type Released } from '../domain/reading.ts';
import { defaultPolicy, release, type PrivacyPolicy } from '../privacy/index.ts';
import { importedColumnSql, type Engine } from '../store/index.ts';
import { availabilityOf } from './availability.ts';
import { catalogue } from './catalogue.ts';
import type { ImportedColumns } from './grouping-sql.ts';
import { hoursClass, hoursClassSql } from './hours-class.ts';
import { readMetric } from './read-metric.ts';

export interface MeasureRequest {
  /** All metrics when left out. */
  readonly metrics?: readonly MetricId[];
  /** The empty cut asks for the whole organization. A dimension that no file has gives no figures. */
  readonly cuts: readonly Cut[];
  readonly period: Period;
  readonly audience: Audience;
  readonly policy?: PrivacyPolicy;
  /** What is known of this period already; asked when left out. */
  readonly availability?: readonly Availability[];
  readonly signal?: AbortSignal;
}

export interface Measured {
  readonly released: readonly Released[];
  readonly availability: readonly Availability[];
}

/** Figures of the metrics in every cut, as far as the audience may see them. Throws `EngineError` when the engine fails or the signal fires. */
export const measure = async (engine: Engine, request: MeasureRequest): Promise<Measured> => {
  const { period, audience, policy = defaultPolicy, signal } = request;
  const metrics = [...catalogue.values()].filter(({ id }) => request.metrics?.includes(id) ?? true);
  const known = new Map(request.availability?.map((one) => [one.metric, one]));
  const unknown = metrics.filter(({ id }) => !known.has(id));
  if (unknown.length > 0)
    for (const one of await availabilityOf(engine, unknown, period, { groupsOn: policy.groupsOn, signal })) known.set(one.metric, one);
  const availability = metrics.flatMap(({ id }) => known.get(id) ?? []);
  const imported = await importedColumns(engine, request.cuts);
  const cuts = request.cuts.filter((cut) => cut.every((name) => isKnown(name, imported) && (policy.groupsOn || !isGroup(name))));
  const released: Released[] = [];
  for (const [i, metric] of metrics.entries()) {
    const state = availability[i]?.state;
    if (state !== 'ready' && state !== 'partly') continue;
    const readings = await readMetric(engine, metric, { cuts, period, imported, signal });
    for (const reading of readings) released.push(release(reading, { limits: metric.limits, base: metric.base, policy, audience }));
  }
  return { released, availability };
};

/** The columns of the files that the cuts name beyond the standard dimensions, as SQL. */
export const importedColumns = async (engine: Engine, cuts: readonly Cut[]): Promise<ImportedColumns> => {
  const columns = new Map<string, string>();
  for (const name of new Set(cuts.flat())) {
    const sql = isStandard(name) ? null : name === hoursClass ? hoursClassSql : await importedColumnSql(engine, name);
    if (sql !== null) columns.set(name, sql);
  }
  return columns;
};

const isStandard = (name: string): boolean => (standardDimensions as readonly string[]).includes(name);
const isKnown = (name: string, imported: ImportedColumns): boolean => isStandard(name) || imported.has(name);
const isGroup = (name: string): boolean => name === 'gender' || name === 'race_ethnicity';
