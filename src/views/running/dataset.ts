import type { FilesRead } from '../../domain/imported-file.ts';
import type { Availability } from '../../domain/metric.ts';
import type { IsoDate, Period } from '../../domain/period.ts';
import type { MetricId } from '../../domain/reading.ts';
import type { Employer, OccupationDecisions, Yardsticks } from '../../pipeline.ts';
import { todayFor } from '../import/sample-today.ts';
import type { LoadedFile } from '../session-contract.ts';
import { countedImporter } from './counted-importer.ts';
import { loadedFile } from './loaded-file.ts';
import { createMeasured } from './measured.ts';
import { spellingFindings } from './spelling-findings.ts';
import { offeredCuts, type OfferedCut } from './offered-cuts.ts';
import { offeredPeriods } from './offered-periods.ts';
import type { OpenPipeline, SessionParts } from './session-parts.ts';

/** What is loaded: one database filled once, and what was learned while filling it. */
export interface Dataset {
  readonly opened: OpenPipeline;
  readonly sample: boolean;
  readonly read: FilesRead;
  readonly files: readonly LoadedFile[];
  readonly refused: FilesRead['refused'];
  readonly cutoff: IsoDate;
  /** Some file says which days it speaks of. */
  readonly dated: boolean;
  readonly periods: readonly Period[];
  readonly cuts: readonly OfferedCut[];
  readonly availability: ReadonlyMap<MetricId, Availability>;
  /** The first day that each filled table of happenings tells of. */
  readonly firstDays: ReadonlyMap<string, IsoDate | null>;
  readonly quarantineCsv: string;
  /** Puts the yardsticks of a snapshot date into the database, if they are not there already. */
  readonly yardsticks: (employer: Employer, decisions: OccupationDecisions, snapshotOn: IsoDate) => Promise<Yardsticks>;
  readonly latestYardsticks: () => Yardsticks;
  readonly measured: ReturnType<typeof createMeasured>;
}

interface Stand {
  readonly employer: Employer;
  readonly decisions: OccupationDecisions;
  readonly onRows: (file: string, rows: number) => void;
}

/** Fills an empty database with the files on the desk and asks it what it can answer. */
export const openDataset = async (opened: OpenPipeline, { desk, today: clock }: SessionParts, stand: Stand): Promise<Dataset> => {
  const { pipeline } = opened;
  const { read, sample } = desk.state();
  const today = todayFor(desk.state(), clock());
  const importer = await desk.importer();
  const report = await pipeline.loadTables(countedImporter(importer, stand.onRows), read, today);
  const periods = offeredPeriods(report.dataCutoff);
  const period = periods[0]!;
  const yardsticks = keepYardsticks(opened);
  const latest = await yardsticks.ask(stand.employer, stand.decisions, period.snapshotOn);
  const availability = await pipeline.availability(period);
  const firstDays = await pipeline.firstDays();
  const firstUsed = read.plans.find((plan) => !plan.setAside);
  return {
    opened,
    sample,
    read,
    files: read.plans.map((plan) => {
      const found = opened.knowledge.loadFindings(report, plan.reading.name);
      return loadedFile(plan, report, plan === firstUsed ? [...found, ...spellingFindings(report)] : found);
    }),
    refused: read.refused,
    cutoff: report.dataCutoff,
    dated:
      report.dataCutoff !== today || read.plans.some(({ asOf }) => asOf !== null) || [...firstDays.values()].some((day) => day !== null),
    periods,
    cuts: offeredCuts(await pipeline.cuts(), read.plans),
    availability: new Map(availability.map((one) => [one.metric, one])),
    firstDays,
    quarantineCsv: await importer.quarantineCsv(report.files),
    yardsticks: yardsticks.ask,
    latestYardsticks: () => yardsticks.latest() ?? latest,
    measured: createMeasured(pipeline),
  };
};

const keepYardsticks = ({ pipeline }: OpenPipeline) => {
  let asked = '';
  let latest: Yardsticks | null = null;
  const ask = async (employer: Employer, decisions: OccupationDecisions, snapshotOn: IsoDate): Promise<Yardsticks> => {
    const key = JSON.stringify([employer, [...decisions], snapshotOn]);
    if (latest === null || key !== asked) {
      latest = await pipeline.setYardsticks(employer, decisions, snapshotOn);
      asked = key;
    }
    return latest;
  };
  return { ask, latest: () => latest };
};
