import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PainPoint } from '../../src/domain/comparison.ts';
import type { SourceFile } from '../../src/domain/imported-file.ts';
import { judgedCuts, partRequests } from '../../src/domain/finding-cuts.ts';
import type { Goal, GoalTrack } from '../../src/domain/goal.ts';
import { trailingYear, type IsoDate } from '../../src/domain/period.ts';
import type { MetricId } from '../../src/domain/reading.ts';
import { metricInfos, unknownEmployer } from '../../src/pipeline.ts';
import { load, type Loaded } from './goal-futures.ts';

interface Future {
  readonly id: string;
  readonly metric: string;
  readonly facet: string | null;
  readonly cut: string;
  readonly group: string;
  readonly asWritten: { readonly value: number };
  readonly asKnownNow: { readonly value: number };
  readonly nextYear: { readonly value: number } | null;
}

const { futures } = JSON.parse(readFileSync(join('sample-data', 'county-next', 'planted.json'), 'utf8')) as {
  readonly futures: readonly Future[];
};
const facets: Readonly<Record<string, string>> = { SC: 'schedules', VR: 'voice-and-representation' };
const facetOf = ({ facet }: Future): string | null => (facet === null ? null : (facets[facet] ?? facet));

const filesIn = (...folders: readonly string[]): readonly SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join('sample-data', folder))
      .filter((name) => name.endsWith('.csv'))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join('sample-data', folder, name))) })),
  );

const first = trailingYear('2026-10-31' as IsoDate);
const next = trailingYear('2027-10-31' as IsoDate);
const employer = { ...unknownEmployer, ownership: 'local-government' } as const;

/** A unit that is told within a wider finding, as someone sets a goal for it by itself: not picked for standing out, so without an estimate. */
const askedFor = (future: Future, like: PainPoint): PainPoint => {
  const { estimate: _, ...rest } = like;
  const yardstick = { ...like.yardstick, value: metricInfos.get(future.metric as MetricId)!.better === 'higher' ? 0.95 : 0.01 };
  return { ...rest, metric: future.metric as MetricId, facet: facetOf(future), cut: [future.cut], group: [future.group], yardstick };
};

/** Goals from the findings of the first year, as the app would draft them. */
const draftAll = async (loaded: Loaded): Promise<ReadonlyMap<string, Goal>> => {
  const { pipeline } = loaded;
  const { peers } = await pipeline.setYardsticks(employer, new Map(), first.snapshotOn);
  const metrics = [...new Set(futures.map(({ metric }) => metric as MetricId)), 'headcount' as MetricId];
  const parts = partRequests(metrics.map((metric) => metricInfos.get(metric)!));
  const judged = [...judgedCuts, ...parts.flatMap(({ cuts }) => cuts)];
  const figures = await loaded.measure(metrics, judged, first);
  const { ranked, worthWatching } = pipeline.findPainPoints(pipeline.compare(figures, peers, []));
  return new Map(
    futures.map((future) => {
      const at = (point: PainPoint): boolean =>
        point.metric === future.metric &&
        point.facet === facetOf(future) &&
        point.cut.join() === future.cut &&
        point.group.join() === future.group;
      const point = [...ranked, ...worthWatching].find(at) ?? askedFor(future, ranked[0]!);
      const draft = {
        id: future.id,
        today: '2026-11-10' as IsoDate,
        period: first,
        snapshot: 'first',
        practices: [],
        others: [],
        printed: null,
      };
      const control = { who: 'ours', body: '' } as const;
      return [future.id, pipeline.goals.from({ ...draft, point, figures, control, measurable: loaded.measurable })!] as const;
    }),
  );
};

describe('goals on the findings of the sample county, a year later', () => {
  let goals: ReadonlyMap<string, Goal>;
  let later: Loaded;
  let tracks: ReadonlyMap<string, GoalTrack>;
  const track = async (all: readonly Goal[]): Promise<ReadonlyMap<string, GoalTrack>> => {
    await later.pipeline.setYardsticks(employer, new Map(), next.snapshotOn);
    return new Map((await later.pipeline.goals.track(all, next, later)).map((one) => [one.goal, one]));
  };
  beforeAll(async () => {
    const before = await load(filesIn('county'), first);
    goals = await draftAll(before);
    await before.close();
    later = await load(filesIn('county', 'county-next'), next);
    tracks = await track([...goals.values()]);
  }, 300_000);
  afterAll(() => later.close());

  it('each planted future gets its verdict', () => {
    expect(Object.fromEntries([...tracks].map(([id, { verdict }]) => [id, verdict]))).toEqual({
      'human-services-turnover': expect.stringMatching(/^(moving|reached)$/),
      'courts-promotion': expect.stringMatching(/^(moving|reached)$/),
      'sheriff-schedules': 'worse',
      'north-voice': 'cannot tell yet',
      'east-yard-first-year': 'cannot tell yet',
      'it-gender-gap': 'cannot tell yet',
      'airport-medical': 'cannot tell yet',
    });
  });

  it('turnover and promotions are those the generator counted', () => {
    for (const { id, asWritten, nextYear } of futures.filter(({ metric }) => metric.endsWith('turnover') || metric === 'promotion-rate')) {
      expect([id, goals.get(id)!.baseline.value]).toEqual([id, expect.closeTo(asWritten.value, 3)]);
      expect([id, tracks.get(id)!.now!.value]).toEqual([id, expect.closeTo(nextYear!.value, 3)]);
    }
  });

  it('the corrected baseline is restated, no other is', () => {
    const restated = [...tracks.values()].filter((one) => one.restated !== null).map(({ goal }) => goal);
    expect(restated).toEqual(['east-yard-first-year']);
    const { was, is } = tracks.get('east-yard-first-year')!.restated!;
    const { asWritten, asKnownNow } = futures.find(({ id }) => id === 'east-yard-first-year')!;
    expect(Math.abs(is - was - (asKnownNow.value - asWritten.value))).toBeLessThan(0.03);
  });

  it('the renamed department is found by its people, the closed office is not made into another', async () => {
    expect(tracks.get('it-gender-gap')!.missing).toEqual({ mightBe: [['Digital Services']] });
    expect(tracks.get('airport-medical')!.missing).toEqual({ mightBe: [] });
    const renamed = { ...goals.get('it-gender-gap')!, renamedTo: ['Digital Services'] };
    const judged = (await track([renamed])).get('it-gender-gap')!;
    expect(judged.missing).toBeNull();
    const counted = futures.find(({ id }) => id === 'it-gender-gap')!.nextYear!.value;
    expect(Math.abs(judged.now!.value - counted)).toBeLessThan(0.01);
    expect(judged.verdict).toBe('cannot tell yet');
  });
});
