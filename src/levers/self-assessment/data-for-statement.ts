import type { Comparison } from '../../domain/comparison.ts';
import type { Availability } from '../../domain/metric.ts';
import { facetWords } from '../../domain/place-words.ts';
import type { CellAddress, MetricId } from '../../domain/reading.ts';
import { metricInfos } from '../../metrics/index.ts';
import type { DataAnswer, MetricToCome, StatementMetric } from '../library/lever-content.ts';

/** What the figures say of a statement: a commitment kept or missed is a fact, anything else is no data, with its reason in a sentence. */
export interface DataForStatement {
  readonly data: DataAnswer;
  readonly because: string;
  /** Figures of the metric that were judged, or could be once something is promised; the whole organization where it was measured. */
  readonly figures: readonly Comparison[];
  /** Units that miss the commitment, whether the organization keeps it or not. */
  readonly missedIn: readonly CellAddress[];
}

/** Pure; `availability` names the column a metric lacks. Hidden figures and figures without a commitment are never guessed. */
export const dataForStatement = (
  metric: StatementMetric | null,
  comparisons: readonly Comparison[],
  metricsToCome: ReadonlyMap<string, MetricToCome>,
  availability: readonly Availability[],
): DataForStatement => {
  const nothing = (because: string, figures: readonly Comparison[] = []): DataForStatement => ({
    data: 'no data',
    because,
    figures,
    missedIn: [],
  });
  if (metric === null) return nothing('No figure can check this.');
  const toCome = metricsToCome.get(metric.id);
  if (toCome !== undefined) return nothing(`${toCome.label} is not measured yet; it would need ${toCome.needs}.`);
  const label = nameOf(metric);
  const all = comparisons.filter((comparison) => isOf(metric, addressOf(comparison)));
  if (all.length === 0) return nothing(whyMissing(metric.id, label, availability));
  const whole = all.filter(isWhole);
  const promised = all.filter(({ commitment }) => commitment !== null);
  const judged = promised.some(isWhole) ? promised.filter(isWhole) : promised;
  if (judged.length === 0) return nothing(`Nothing promised: ${label} is measured, and no commitment says what it should be.`, whole);
  const missedIn = widest(promised.filter((one) => one.verdict === 'missed' && !isWhole(one)).map(addressOf));
  const units = `${missedIn.length} ${missedIn.length === 1 ? 'unit misses' : 'units miss'} it`;
  if (judged.some(({ verdict }) => verdict === 'missed'))
    return { data: 'misses', because: `${label} misses what was promised.`, figures: judged, missedIn };
  if (judged.some(({ verdict }) => verdict === null))
    return nothing(`${label} is hidden in part, or printed too coarsely to tell.`, judged);
  return {
    data: 'meets',
    because: `${label} keeps what was promised${missedIn.length > 0 ? ` overall; ${units}` : ''}.`,
    figures: judged,
    missedIn,
  };
};

const isWhole = (comparison: Comparison): boolean => addressOf(comparison).cut.length === 0;

/** The units of the cuts with the fewest dimensions: finer ones tell of the same people again. */
const widest = (addresses: readonly CellAddress[]): readonly CellAddress[] => {
  const fewest = Math.min(...addresses.map(({ cut }) => cut.length));
  return addresses.filter(({ cut }) => cut.length === fewest);
};

const addressOf = ({ released }: Comparison): CellAddress => (released.shown ? released.reading : released.address);

const isOf = (metric: StatementMetric, address: CellAddress): boolean =>
  address.metric === metric.id && (metric.facet === null || metric.facet === address.facet);

const nameOf = ({ id, facet }: StatementMetric): string => {
  const label = metricInfos.get(id as MetricId)?.label ?? id;
  return facet === null ? label : `${label} (${facetWords(facet).toLowerCase()})`;
};

const whyMissing = (id: string, label: string, availability: readonly Availability[]): string => {
  const state = availability.find(({ metric }) => metric === id);
  if (state?.state === 'off') return `${label} compares groups of people, which are switched off.`;
  if (state?.state === 'missing' && state.missing.length > 0) return `${label} needs a column: ${state.missing.join(', ')}.`;
  return state === undefined ? `${label} has no files to be measured from.` : `${label} has no figure in these files.`;
};
