import type { Period } from '../../domain/period.ts';
import type { Reading } from '../../domain/reading.ts';
import {
  codeFigure,
  defaultReleasePolicy,
  spreadOf,
  tooFew,
  type FigureScale,
  type PrivacyPolicy,
  type ReleaseInput,
  type ReleaseLedger,
  type ReleaseMeasure,
  type SensitiveGroup,
} from '../../privacy/index.ts';
import { specialDimensions } from './request-tables.ts';
import { armDimension } from './selection-reading.ts';
import { addressKey, groupsAt, projected, type LeaderSeries } from './series.ts';

/** Series about the same people in the same groups: one plan, one pattern of hidden cells (PR14). */
export interface LeaderBase {
  readonly series: readonly LeaderSeries[];
  readonly input: ReleaseInput;
  /**
   * The same people once more for each metric that holds one of these series, and for the rest. Sub-series of one metric stay together: one
   * often bounds the other.
   */
  readonly apart: (ids: ReadonlySet<string>) => readonly LeaderBase[];
  /** Only what was released before, which tells nothing new; `null` where that is all, or nothing. */
  readonly asReleased: () => LeaderBase | null;
  /** The base with nothing shown: what is left where even its total gives single people away. */
  readonly withheld: () => LeaderBase | null;
}

export interface BasesAsk {
  readonly period: Period;
  readonly policy: PrivacyPolicy;
  readonly snapshot: string;
  readonly ledger: ReleaseLedger;
}

/** Bases in the order of their first series. Series share one only if nothing tells them apart: people, groups, tables, what is sensitive, what is out already. */
export const basesOf = (series: readonly LeaderSeries[], ask: BasesAsk): readonly LeaderBase[] => {
  const found = new Map<string, BaseParts & { readonly series: LeaderSeries[] }>();
  for (const one of series) {
    const history = historyOf(one, ask);
    const sensitive = [...sensitiveGroups(one, ask.policy), ...hiddenBefore(history)];
    const key = JSON.stringify([
      one.dimensions,
      planTables(one),
      one.atoms.map(({ group, n }) => [group, n]),
      sensitive,
      history.map(({ id, cells }) => [id, cells.map((cell) => cell.key)]),
    ]);
    const base = found.get(key) ?? { series: [], sensitive, history };
    base.series.push(one);
    found.set(key, base);
  }
  return [...found.values()].map((base) => baseOf(base, ask));
};

const baseOf = (parts: BaseParts, ask: BasesAsk): LeaderBase => ({
  series: parts.series,
  input: inputOf(parts, ask),
  apart: (ids) => {
    const metrics = new Set(parts.series.filter(({ id }) => ids.has(id)).map(({ metric }) => metric.id));
    const groups = [...metrics].map((name) => parts.series.filter(({ metric }) => metric.id === name));
    const rest = parts.series.filter(({ metric }) => !metrics.has(metric.id));
    return [...(rest.length > 0 ? [rest] : []), ...groups].map((series) => baseOf({ ...parts, series }, ask));
  },
  asReleased: () => {
    const earlier = releasedParts(parts);
    return earlier === null ? null : { ...baseOf(earlier, ask), asReleased: () => null };
  },
  withheld: () => {
    const isWithheld = parts.sensitive.some(({ table }) => table.length === 0);
    if (isWithheld) return null;
    const series = parts.series.map((one) => ({ ...one, tables: [] }));
    return baseOf({ ...parts, series, sensitive: [{ table: [], group: [] }] }, ask);
  },
});

/** The same series over the dimensions and tables of their earlier releases. */
const releasedParts = ({ series, sensitive, history }: BaseParts): BaseParts | null => {
  const tables = new Set(history.flatMap((entry) => entry.tables.map(tableName)));
  if (history.length === 0 || series.every((one) => planTables(one).every((table) => tables.has(tableName(table))))) return null;
  const names = new Set(history.flatMap((entry) => entry.tables.flat()));
  return {
    history,
    sensitive: sensitive.filter(({ table }) => tables.has(tableName(table))),
    series: series.map((one) => {
      const dimensions = one.dimensions.filter((name) => names.has(name));
      const isOut = (cut: readonly string[]): boolean => tables.has(tableName(one.form === 'selection' ? [armDimension, ...cut] : cut));
      return { ...one, dimensions, tables: one.tables.filter(isOut), atoms: projected(one.atoms, one.dimensions, dimensions) };
    }),
  };
};

const tableName = (table: readonly string[]): string => JSON.stringify(table.toSorted());

interface BaseParts {
  readonly series: readonly LeaderSeries[];
  readonly sensitive: readonly SensitiveGroup[];
  readonly history: ReleaseLedger;
}

/** What a release knows a base by: its period and its series. A later release joins where it holds one of them. */
const baseName = (series: readonly LeaderSeries[], period: Period): string =>
  JSON.stringify([periodName(period), ...series.map(({ id }) => id).toSorted()]);

const periodName = ({ startsOn, endsOn, snapshotOn }: Period): string => `${startsOn}..${endsOn} on ${snapshotOn}`;

/** Releases of this data and period, by the dimensions of their tables: the atoms of the next one need them all (PR16). */
export const releasedDimensions = (ledger: ReleaseLedger, snapshot: string, period: Period): readonly string[] => [
  ...new Set(
    ledger
      .filter((entry) => entry.snapshot === snapshot && namesIn(entry.base)[0] === periodName(period))
      .flatMap(({ tables }) => tables.flat())
      .filter((name) => name !== armDimension),
  ),
];

const historyOf = ({ id }: LeaderSeries, { ledger, snapshot, period }: BasesAsk): ReleaseLedger =>
  ledger.filter((entry) => {
    const [when, ...ids] = namesIn(entry.base);
    return entry.snapshot === snapshot && when === periodName(period) && ids.includes(id);
  });

const namesIn = (base: string): readonly string[] => (base.startsWith('[') ? (JSON.parse(base) as readonly string[]) : []);

/** What an earlier release hid stays hidden: showing it now would undo what it protected (PR16, PR17). */
const hiddenBefore = (history: ReleaseLedger): readonly SensitiveGroup[] => history.flatMap(({ hiddenCells = [] }) => hiddenCells);

const planTables = ({ form, tables }: LeaderSeries): readonly (readonly string[])[] =>
  form === 'selection' ? tables.map((cut) => [armDimension, ...cut]) : tables;

const inputOf = (
  {
    series,
    sensitive,
    history,
  }: { readonly series: readonly LeaderSeries[]; readonly sensitive: readonly SensitiveGroup[]; readonly history: ReleaseLedger },
  { period, snapshot }: BasesAsk,
): ReleaseInput => {
  const [first] = series;
  if (first === undefined) throw new Error('A base has at least one series.');
  const measured = series.flatMap((one) => measuresOf(one).map((measure) => ({ measure, atoms: one.atoms })));
  const base = baseName(series, period);
  return {
    dimensions: first.dimensions,
    atoms: first.atoms.map(({ group, n }, place) => ({
      group,
      n,
      counts: Object.fromEntries(measured.map(({ measure, atoms }) => [measure.id, atoms[place]?.count ?? 0])),
    })),
    measures: measured.map(({ measure }) => measure),
    tables: planTables(first),
    special: first.form === 'selection' && first.dimensions.length === 1 && isByRace(first) ? [armDimension] : specialDimensions,
    sensitive,
    snapshot,
    base,
    ledger: history.map((entry) => ({ ...entry, base })),
  };
};

const isByRace = ({ facet }: LeaderSeries): boolean => facet?.startsWith('race or ethnicity') ?? false;

/** 0–2, 3–5, 6–8 … events print alike: every shown cell then leaves its small groups open by two, and no table has to be dropped (PR24). */
const eventsTogether = 3;

/** What adds up over the atoms is attacked with bounds; of a gap between groups that is the share of the focal one. */
const measuresOf = ({ id, form, metric }: LeaderSeries): readonly ReleaseMeasure[] => {
  if (form === 'share' || form === 'selection') return [{ id, kind: 'share' }];
  if (form === 'events') return [{ id, kind: 'events', together: eventsTogether }];
  if (form === 'people') return [{ id, kind: 'people' }];
  return metric.kind === 'gap' ? [{ id, kind: 'share' }] : [];
};

/** Cells whose figure leaders may not see for a reason the atoms do not tell: too few at risk, of one group, on average; or no figure at all. */
const sensitiveGroups = (series: LeaderSeries, policy: PrivacyPolicy): readonly SensitiveGroup[] => {
  if (series.form === 'selection') return [];
  const scale = scaleOf(series);
  return series.tables.flatMap((table) =>
    groupsAt(series, table).flatMap((group): readonly SensitiveGroup[] => {
      const reading = series.readings.get(addressKey(table, group));
      return reading === undefined || isTooFew(series, reading, policy) || (series.form === 'coded' && codeFigure(reading, scale) === null)
        ? [{ table, group }]
        : [];
    }),
  );
};

const isTooFew = ({ metric, form }: LeaderSeries, reading: Reading, { limits }: PrivacyPolicy): boolean =>
  tooFew(reading, { limits: metric.limits, base: metric.base }, limits[metric.limits], 'leader') !== null ||
  (form === 'events' && reading.n < defaultReleasePolicy.threshold);

/** What the coding of a series rests on: the organization's own figure. */
export const scaleOf = ({ readings, topCode }: LeaderSeries): FigureScale => {
  const whole = readings.get(addressKey([], []));
  return { level: whole?.value ?? null, topCode, spread: whole === undefined ? null : spreadOf(whole) };
};
