import { randomBytes } from 'node:crypto';
import { drawPlants } from '../../../sample-data/generate/plants.ts';
import { generateOrganization, type GeneratedOrganization } from '../../../sample-data/generate/generate-organization.ts';
import { loadBundledPacks } from '../../../src/benchmarks/index.ts';
import type { Commitment, Comparison, PainPointList } from '../../../src/domain/comparison.ts';
import { judgedCuts, partRequests } from '../../../src/domain/finding-cuts.ts';
import { trailingYear, type IsoDate } from '../../../src/domain/period.ts';
import type { MetricId, Released } from '../../../src/domain/reading.ts';
import { createImporter } from '../../../src/import/index.ts';
import { metricInfos } from '../../../src/metrics/index.ts';
import { nullCheckOf, type NullCheckOfList } from '../../../src/pain-points/index.ts';
import { createPipeline, unknownEmployer } from '../../../src/pipeline.ts';
import { openNodeEngine } from '../../../src/store/engine/node.ts';

export interface OrganizationRun {
  readonly organization: GeneratedOrganization;
  readonly comparisons: readonly Comparison[];
  readonly list: PainPointList;
  readonly nullCheck: NullCheckOfList;
}

/** What an employer of this kind promises; without it first-year leavers and overtime would have no yardstick at all. */
const promises: readonly (readonly [string, Commitment['operator'], number])[] = [
  ['early-leavers', '≤', 0.35],
  ['overtime-share', '≤', 0.06],
  ['promotion-rate', '≥', 0.05],
];

const commitments = promises.map(([metric, operator, threshold]): Commitment => ({
  id: metric,
  text: `${metric} ${operator} ${threshold}`,
  metric: metric as MetricId,
  facet: null,
  operator,
  threshold,
  scope: null,
  from: null,
  due: null,
  owner: 'HR',
  status: 'adopted',
}));

/** A generated organization through the whole pipeline: files, importer, engine, yardsticks, list. */
export const runOrganization = async (options: {
  readonly seed: string;
  readonly people: number;
  readonly plants: number;
  readonly hasPromises?: boolean;
}): Promise<OrganizationRun> => {
  const { seed, people } = options;
  const organization = generateOrganization({ seed, people, plants: drawPlants({ seed, people, count: options.plants }) });
  const importer = createImporter(randomBytes(32));
  await importer.add(organization.files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })));
  const today = '2026-11-15' as IsoDate;
  const read = await importer.plan({}, { today });
  const engine = await openNodeEngine();
  const pipeline = createPipeline(engine, loadBundledPacks());
  const report = await pipeline.loadTables(importer, read, today);
  const period = trailingYear(report.dataCutoff);
  const { peers } = await pipeline.setYardsticks({ ...unknownEmployer, ownership: 'local-government' }, new Map(), period.snapshotOn);
  const released: Released[] = [];
  for (const request of [{ cuts: judgedCuts }, ...partRequests(metricInfos.values())])
    released.push(...(await pipeline.measure({ ...request, period, audience: 'analyst' })).released);
  const comparisons = pipeline.compare(released, peers, options.hasPromises === false ? [] : commitments);
  await engine.close();
  const list = pipeline.findPainPoints(comparisons);
  return { organization, comparisons, list, nullCheck: nullCheckOf(comparisons, metricInfos, undefined, { runs: 100 }) };
};
