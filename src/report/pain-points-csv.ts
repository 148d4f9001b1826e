import type { PainPoint, PainPointList } from '../domain/comparison.ts';
import { responsibleLevels } from '../domain/framework.ts';
import { cutName, groupName } from '../domain/reading.ts';
import { toCsv, type CsvValue } from './csv.ts';

type Column = readonly [name: string, value: (point: PainPoint) => CsvValue | undefined];

/** Figures in the metric's unit, shares as fractions, gaps and tolerances as the class of the metric takes them; absent = empty. */
const columns: readonly Column[] = [
  ['rank', ({ rank }) => rank],
  ['metric', ({ metric }) => metric],
  ['principle', ({ principle }) => principle],
  ['family', ({ family }) => family],
  ['cut', ({ cut }) => cutName(cut)],
  ['group', ({ group }) => groupName(group)],
  ['responsible_level', ({ responsibleLevel }) => responsibleLevels[responsibleLevel].label],
  ['people', ({ people }) => people],
  ['value', ({ value }) => value],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['yardstick', ({ yardstick }) => yardstick.label],
  ['yardstick_value', ({ yardstick }) => yardstick.value],
  ['certainty', ({ certainty }) => certainty],
  ['severity', ({ severity }) => severity],
  ['sentence', ({ sentence }) => sentence],
  ['facet', ({ facet }) => facet],
  ['observed_numerator', ({ observed }) => observed?.numerator],
  ['observed_denominator', ({ observed }) => observed?.denominator],
  ['estimate', (point) => estimateOf(point)?.value],
  ['estimate_low', (point) => estimateOf(point)?.low],
  ['estimate_high', (point) => estimateOf(point)?.high],
  ['own_data', (point) => estimateOf(point)?.ownShare],
  ['probability', ({ probability, signal }) => probability ?? signal?.probability],
  ['expected_excess', (point) => estimateOf(point)?.expectedExcess],
  ['siblings', (point) => estimateOf(point)?.siblings],
  ['q_value', (point) => estimateOf(point)?.qValue],
  ['market', (point) => marketOf(point)?.value],
  ['market_source', (point) => marketOf(point)?.provenance?.source],
  ['market_vintage', (point) => marketOf(point)?.provenance?.vintage],
  ['market_indicative', (point) => marketOf(point)?.indicative.join('; ')],
  ['signal', ({ signal }) => (signal === undefined ? null : (signal.certainty ?? 'no clear gap'))],
  ['commitment', ({ fact }) => fact?.commitment.value],
  ['verdict', ({ fact }) => fact?.verdict],
  ['gap', ({ parts }) => parts.gap],
  ['tolerance', ({ parts }) => parts.tolerance],
  ['scale', ({ parts }) => parts.scale],
  ['material_gaps', ({ parts }) => parts.materialGaps],
  ['capped', ({ parts }) => parts.capped],
  ['weight', ({ parts }) => parts.weight],
  ['top_ten_share', ({ stability }) => stability?.topTenShare],
  ['tied', ({ stability }) => stability?.tied],
  ['level_by_principle', ({ levelByPrinciple }) => responsibleLevels[levelByPrinciple].label],
  ['level_by_evidence', ({ levelByEvidence: by }) => (by === null ? null : responsibleLevels[by.level].label)],
  ['evidence_because', ({ levelByEvidence }) => levelByEvidence?.because],
  ['also_at', ({ alsoAt }) => alsoAt?.map(({ group }) => groupName(group) || 'organization').join('; ')],
  ['also_facets', ({ alsoFacets }) => alsoFacets?.join('; ')],
  ['overlaps', ({ overlaps }) => overlaps?.join('; ')],
  ['notes', ({ notes }) => notes?.join(' ')],
  ['cost_low', ({ cost }) => cost?.low],
  ['cost_high', ({ cost }) => cost?.high],
  ['cost_source', ({ cost }) => cost?.source],
];

/** Against the market, also beside a missed commitment; the promise itself is judged by the exact value (ST1). */
const estimateOf = ({ estimate, signal, yardstick }: PainPoint) => (yardstick.kind === 'commitment' ? signal?.estimate : estimate);

const marketOf = ({ signal, yardstick }: PainPoint) => signal?.market ?? (yardstick.kind === 'market' ? yardstick : null);

/** The ranked list, worst first, then what is worth watching; whatever an audience may not have is an empty cell. */
export const painPointsCsv = ({ ranked, worthWatching }: PainPointList): string =>
  toCsv(
    columns.map(([name]) => name),
    [...ranked, ...worthWatching].map((point) => columns.map(([, value]) => value(point) ?? null)),
  );
