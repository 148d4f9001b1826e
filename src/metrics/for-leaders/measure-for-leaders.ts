import { appVersion } from '../../domain/app-version.ts';
import { createBreath } from '../../domain/breath.ts';
import type { NeverReleased } from '../../domain/release-check.ts';
import { ReleaseRefused } from '../../domain/release-check.ts';
import { standardDimensions, type Cut, type Released } from '../../domain/reading.ts';
import { defaultPolicy, type ReleaseLedger } from '../../privacy/index.ts';
import type { Engine } from '../../store/index.ts';
import { availabilityOf } from '../availability.ts';
import { catalogue } from '../catalogue.ts';
import { importedColumns } from '../measure.ts';
import { basesOf, releasedDimensions } from './bases.ts';
import { checkBases } from './check-bases.ts';
import { leaderReadings } from './leader-readings.ts';
import type { LeaderRelease, LeaderRequest } from './leader-release.ts';
import { readSelection } from './read-selection.ts';
import { readSeries } from './read-series.ts';
import { tablesFor } from './request-tables.ts';
import type { LeaderSeries } from './series.ts';

/**
 * What leaders may see: reads every figure of the tables, plans what can be shown together, attacks the plan with everything released before,
 * and gives the printed figures (PR13–PR34). All or nothing: throws `ReleaseRefused` when a check is refused, the signal's reason when it is
 * canceled. Raw figures do not leave.
 */
export const measureForLeaders = async (engine: Engine, request: LeaderRequest): Promise<LeaderRelease> => {
  const { period, policy = defaultPolicy, snapshot, ledger, audit, signal, onProgress } = request;
  const started = performance.now();
  const breathe = createBreath();
  const metrics = [...catalogue.values()].filter(({ id }) => request.metrics?.includes(id) ?? true);
  const availability = await availabilityOf(engine, [...catalogue.values()], period, { groupsOn: policy.groupsOn, signal });
  const measurable = new Set(availability.flatMap(({ metric, state }) => (state === 'ready' || state === 'partly' ? [metric] : [])));
  const earlier = releasedDimensions(ledger, snapshot, period);
  const imported = await importedColumns(engine, [request.tables.flat(), earlier]);
  const isOpen = (name: string): boolean => (isStandard(name) || imported.has(name)) && (policy.groupsOn || !isGroup(name));
  const tables = distinct([[], ...request.tables.filter((cut) => cut.every(isOpen))]);

  const series: LeaderSeries[] = [];
  const never: NeverReleased[] = [];
  for (const metric of metrics.filter(({ id }) => measurable.has(id))) {
    const own = tablesFor(metric, tables);
    const dimensions = [...new Set([...own.flat(), ...earlier])].filter((name) => !metric.neverBy?.includes(name) && isOpen(name));
    const ask = { tables: own, dimensions, period, imported, measurable, signal };
    const isSpecial = tables.some((cut) => cut.includes('race_ethnicity'));
    const read = metric.readAs === 'parity' ? await readSelection(engine, metric, ask, isSpecial) : await readSeries(engine, metric, ask);
    series.push(...read.series);
    never.push(...read.never);
  }

  await breathe();
  const bases = basesOf(series, { period, policy, snapshot, ledger });
  const stamp = { id: nextRelease(ledger), at: new Date().toISOString(), appVersion };
  const checked = await checkBases(bases, { ledger, stamp, audit, signal, onProgress });
  const approvedOf = (id: string) => {
    const approved = checked.approved.get(id);
    if (approved === undefined) throw new ReleaseRefused('Nothing is released. A figure was not checked.');
    return approved;
  };
  const released: Released[] = [];
  for (const one of series) {
    await breathe();
    released.push(...leaderReadings(one, period, approvedOf));
  }
  await breathe();
  const sum = (of: 'cells' | 'hidden' | 'solved' | 'repairs'): number => checked.bases.reduce((total, base) => total + base[of], 0);
  return {
    released,
    availability: availability.filter(({ metric }) => request.metrics?.includes(metric) ?? true),
    tables,
    ledger: checked.ledger,
    summary: {
      verdict: 'passed',
      tables: tables.length,
      cells: sum('cells'),
      hidden: sum('hidden'),
      solved: sum('solved'),
      repairs: sum('repairs'),
      milliseconds: performance.now() - started,
      bases: checked.bases,
      never,
    },
  };
};

const distinct = (cuts: readonly Cut[]): readonly Cut[] => [...new Map(cuts.map((cut) => [[...cut].sort().join('\0'), cut])).values()];

const nextRelease = (ledger: ReleaseLedger): string => `release ${new Set(ledger.map(({ id }) => id)).size + 1}`;

const isStandard = (name: string): boolean => (standardDimensions as readonly string[]).includes(name);
const isGroup = (name: string): boolean => name === 'gender' || name === 'race_ethnicity';
