import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countyPlan } from '../../../sample-data/generate/county-plan.ts';
import { generateOrganization } from '../../../sample-data/generate/generate-organization.ts';
import { jobs } from '../../../sample-data/generate/jobs.ts';
import { countyPlants, drawPlants } from '../../../sample-data/generate/plants.ts';
import { countyFolder, readText } from './read-county.ts';

const seed = 'county-125';
const people = 2_900;
const county = generateOrganization({ seed, people, plants: countyPlants });
const hash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

describe('regenerating the County of Example', () => {
  it.each(county.files.map((file) => [file.name, file.text] as const))('gives the same bytes of %s', (name, text) => {
    expect(hash(text)).toBe(hash(readFileSync(join(countyFolder, name))));
  });

  it('gives the same list of planted effects', () => {
    expect(`${JSON.stringify(countyPlan(county, { seed, people, county: true }), null, 2)}\n`).toBe(readText('planted.json'));
  });

  it('leaves no other file in the folder', () => {
    expect(readdirSync(countyFolder).toSorted()).toEqual([...county.files.map((file) => file.name), 'planted.json'].toSorted());
  });

  it('is small enough to ship with the page', () => {
    const all = county.files.map((file) => file.text).join('');
    expect(Buffer.byteLength(all)).toBeLessThan(12_000_000);
    expect(gzipSync(all, { level: 9 }).length).toBeLessThan(1_200_000);
  });
});

describe('other organizations', () => {
  it('differ with the seed and agree with themselves', () => {
    const plants = drawPlants({ seed: 'a', people: 1_500, count: 4, smallest: 60 });
    const [first, again, other] = ['a', 'a', 'b'].map((key) => generateOrganization({ seed: key, people: 1_500, plants }));
    expect(first!.files.map((file) => hash(file.text))).toEqual(again!.files.map((file) => hash(file.text)));
    expect(hash(first!.files[2]!.text)).not.toBe(hash(other!.files[2]!.text));
    expect(first!.planted.map((effect) => effect.id)).toEqual(['plant-1', 'plant-2', 'plant-3', 'plant-4']);
  });

  it('draw as many plants as asked for in a large organization, each once', () => {
    const plants = drawPlants({ seed: 'large', people: 20_000, count: 30 });
    expect(plants).toHaveLength(30);
    expect(new Set(plants.map((plant) => [plant.metric, plant.facet, plant.department, plant.office].join('|'))).size).toBe(30);
    expect(drawPlants({ seed: 'large', people: 20_000, count: 30 })).toEqual(plants);
  });
});

const oews = join(process.cwd(), '../shared/benchmarks/oews_national_2025.csv');

describe.skipIf(!existsSync(oews))('pay policy of the made-up jobs (needs ../shared/benchmarks)', () => {
  it('starts from the national median of the occupation', () => {
    const lines = existsSync(oews) ? readFileSync(oews, 'utf8').split('\n') : [];
    const missing = jobs.filter(
      (job) => !lines.some((line) => line.includes(`,${job.occupation},`) && line.includes(`,${job.marketMedian},`)),
    );
    expect(missing.map((job) => job.title)).toEqual([]);
  });
});
