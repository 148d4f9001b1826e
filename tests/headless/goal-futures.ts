import type { SourceFile } from '../../src/domain/imported-file.ts';
import { createImporter } from '../../src/import/index.ts';
import type { IsoDate, Period } from '../../src/domain/period.ts';
import { trailingYear } from '../../src/domain/period.ts';
import type { Cut, MetricId, Reading, Released } from '../../src/domain/reading.ts';
import { createPipeline, loadBundledPacks, metricInfos, type Pipeline } from '../../src/pipeline.ts';
import { openNodeEngine } from '../../src/store/engine/node.ts';
import { reachesBack } from '../../src/views/running/reaches-back.ts';

export const firstYear: Period = trailingYear('2025-10-31' as IsoDate);
export const nextYear: Period = trailingYear('2026-10-31' as IsoDate);
export const turnover = 'voluntary-turnover' as MetricId;

/** A unit of always as many people: whoever leaves is replaced the day after. */
export interface MadeUpUnit {
  readonly name: string;
  readonly people: number;
  /** Leavers by choice in the first and the next year. */
  readonly leavers: readonly [first: number, next: number];
  /** Of those of the first year, as known later: retired, not by choice. */
  readonly retiredAfterAll?: number;
  /** What the unit is called on the later roster; `null` = its people are spread over the others. */
  readonly laterName?: string | null;
}

const bytes = (lines: readonly string[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`${lines.join('\n')}\n`);

/** The exports after one year, or after both: rosters of each October 31 and all leavers so far. */
export const filesOf = (
  units: readonly MadeUpUnit[],
  years: 1 | 2,
): readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[] => {
  const rosters: string[][] = [[rosterHeader], [rosterHeader]];
  const leavers = [leaverHeader];
  const others = units.filter(({ laterName }) => laterName !== null).map(({ laterName, name }) => laterName ?? name);
  units.forEach((unit, u) => {
    const seats = Array.from({ length: unit.people }, (_, seat) => ({ id: `U${u}S${seat}`, hired: '2018-03-01' }));
    for (const year of [0, 1] as const) {
      const later = year === 1 ? (unit.laterName ?? null) : unit.name;
      for (let k = 0; k < unit.leavers[year]; k += 1) {
        const seat = seats[(k * 7 + year * 3) % unit.people]!;
        const month = 1 + (k % 9);
        const last = `${2025 + year}-0${month}-15`;
        const kind =
          year === 0 && years === 2 && k < (unit.retiredAfterAll ?? 0) ? ['Involuntary', 'Retirement'] : ['Voluntary', 'Other Employment'];
        leavers.push(`${seat.id},${seat.hired},${last},${kind.join(',')},${year === 1 && unit.laterName ? unit.laterName : unit.name}`);
        Object.assign(seat, { id: `${seat.id}r${year}`, hired: `${2025 + year}-0${month}-16` });
        if (year + 1 > years) leavers.pop();
      }
      seats.forEach(({ id, hired }, i) => {
        const name = later ?? (year === 1 && unit.laterName === undefined ? unit.name : others[i % others.length]!);
        rosters[year]!.push(`${id},${hired},${name},Clerk`);
      });
    }
  });
  // Somebody left early in the two years before: the files tell of all of the first year.
  leavers.push(
    'X1,2015-01-01,2024-01-15,Voluntary,Other Employment,Library',
    'X2,2015-01-01,2024-06-15,Voluntary,Other Employment,Library',
  );
  return [
    { name: 'roster-2025-10-31.csv', bytes: bytes(rosters[0]!) },
    ...(years === 2 ? [{ name: 'roster-2026-10-31.csv', bytes: bytes(rosters[1]!) }] : []),
    { name: years === 2 ? 'leavers-2026-10-31.csv' : 'leavers-2025-10-31.csv', bytes: bytes(leavers) },
  ];
};

const rosterHeader = 'Employee ID,Hire Date,Department,Job Title';
const leaverHeader = 'Employee ID,Hire Date,Termination Date,Voluntary/Involuntary,Termination Reason,Department';

export interface Loaded {
  readonly pipeline: Pipeline;
  readonly reachesBack: (metric: MetricId, earlier: Period) => boolean;
  readonly measurable: ReadonlySet<MetricId>;
  readonly measure: (metrics: readonly MetricId[], cuts: readonly Cut[], period: Period) => Promise<readonly Released[]>;
  readonly close: () => Promise<void>;
}

/** Through the importer, the engine and the pipeline, as the app does it. */
export const load = async (files: readonly SourceFile[], period: Period): Promise<Loaded> => {
  const importer = createImporter(new Uint8Array(32).fill(7));
  await importer.add([...files]);
  const read = await importer.plan({}, { today: period.endsOn });
  const engine = await openNodeEngine();
  const pipeline = createPipeline(engine, loadBundledPacks());
  await pipeline.loadTables(importer, read, period.endsOn);
  const firstDays = await pipeline.firstDays();
  const availability = await pipeline.availability(period);
  return {
    pipeline,
    reachesBack: (metric, earlier) => reachesBack(metricInfos.get(metric)?.sql ?? '', firstDays, earlier),
    measurable: new Set(availability.flatMap(({ state, metric }) => (state === 'ready' || state === 'partly' ? [metric] : []))),
    measure: async (metrics, cuts, of) => (await pipeline.measure({ metrics, cuts, period: of, audience: 'analyst' })).released,
    close: () => engine.close(),
  };
};

export const readingIn = (figures: readonly Released[], group: string): Reading => {
  for (const one of figures) if (one.shown && one.reading.group.join() === group) return one.reading;
  throw new Error(`no figure of ${group}`);
};
