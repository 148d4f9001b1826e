import type { SelectionArms, SelectionStudy } from '../../domain/selection-study.ts';
import type { Cut, MetricId } from '../../domain/reading.ts';
import { defaultPolicy } from '../../privacy/index.ts';
import type { Engine, Row } from '../../store/index.ts';
import { catalogue } from '../catalogue.ts';
import { groupingFor, type Grouping } from '../grouping-sql.ts';
import { importedColumns } from '../measure.ts';
import type { StudyAsk } from './pay-gap-study.ts';
import { chosenBy, selectionSteps } from './selection-counts.ts';
import { selectionStep, type StepPlace } from './selection-step.ts';

export interface SelectionAsk extends StudyAsk {
  /** `hiring-impact-ratio` or `promotion-impact-ratio`. */
  readonly metric: MetricId;
  readonly arms: SelectionArms;
  /** Units in which the decision is looked at one by one; the empty cut asks for none. */
  readonly by: Cut;
}

/**
 * Selection rates by group with four-fifths ratio, exact test and people short side by side, within openings or levels too (ST67–ST69), for
 * the analyst. No steps where groups are off or nobody's group is known. Throws `EngineError` when the engine fails or the signal fires.
 */
export const selectionStudy = async (engine: Engine, ask: SelectionAsk): Promise<SelectionStudy> => {
  const { metric: id, arms, cut, group, by, period, policy = defaultPolicy, signal } = ask;
  const metric = catalogue.get(id);
  if (metric?.readAs !== 'parity' || metric.arms !== undefined) throw new Error(`${id} selects nobody.`);
  const place: StepPlace = { metric, arms, cut, group, period, policy };
  const further = by.filter((name) => !cut.includes(name) && name !== arms);
  const dimensions = [...cut, ...further];
  const grouping = groupingFor(metric, [dimensions], period, await importedColumns(engine, [dimensions]));
  const rows = policy.groupsOn ? await engine.query(sqlOf(grouping, arms), signal ? { signal } : {}) : [];
  const here = rows.filter((row) => cut.every((name, i) => unitOf(row, grouping, name) === (group[i] ?? '')));
  const [decision, ...earlier] = here.length === 0 ? [] : selectionSteps(rows, metric);
  if (decision === undefined) return { metric: id, arms, cut, group, period, steps: [], units: [] };
  const facet = arms === 'gender' ? null : raceFacet;
  const units = new Set(further.length === 0 ? [] : here.map((row) => unitOf(row, grouping, further[0]!)));
  units.delete('');
  return {
    metric: id,
    arms,
    cut,
    group,
    period,
    steps: [decision, ...earlier].map((step) =>
      selectionStep(step.name, step === decision ? facet : step.name, chosenBy(here, step), place),
    ),
    units: [...units].toSorted().map((name) => ({
      name,
      step: selectionStep(
        decision.name,
        facet,
        chosenBy(
          here.filter((row) => unitOf(row, grouping, further[0]!) === name),
          decision,
        ),
        { ...place, cut: [...cut, further[0]!], group: [...group, name] },
      ),
    })),
  };
};

const raceFacet = 'race or ethnicity';

const sqlOf = (grouping: Grouping, arms: SelectionArms): string => {
  const columns = [...grouping.cellNames.slice(2), 'arm', 'stratum', 'reached'];
  return `${grouping.with}
SELECT ${columns.join(', ')}, sum(numerator)::DOUBLE AS selected, sum(denominator)::DOUBLE AS considered
FROM placed
WHERE ${arms === 'gender' ? 'facet IS NULL' : `facet = '${raceFacet}'`}
GROUP BY ${columns.join(', ')}`;
};

const unitOf = (row: Row, { dimensions }: Grouping, name: string): string => String(row[`dim_${dimensions.indexOf(name)}`] ?? '');
