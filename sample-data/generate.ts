import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateOrganization, type GeneratedFile } from './generate/generate-organization.ts';
import { countyPlants, drawPlants } from './generate/plants.ts';
import { countyPlan } from './generate/county-plan.ts';
import { generateNextYear } from './generate/generate-next-year.ts';
import { countyNextYear } from './generate/next-year.ts';
import { nextYearPlan } from './generate/next-year-plan.ts';

/** Writes an organization's files into a folder: the County of Example by default, with its next year beside it; any other with --seed, --people, --plants N. */
function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: 'county-125' },
      people: { type: 'string', default: '2900' },
      plants: { type: 'string', default: 'county' },
      out: { type: 'string', default: 'sample-data/county' },
    },
  });
  const people = Number(values.people);
  const plants = values.plants === 'county' ? countyPlants : drawPlants({ seed: values.seed, people, count: Number(values.plants) });
  const organization = generateOrganization({ seed: values.seed, people, plants });
  const plan = countyPlan(organization, { seed: values.seed, people, county: values.plants === 'county' });
  write(values.out, organization.files, plan);
  console.log(`${organization.files.length} files, ${organization.planted.length} planted effects in ${values.out}`);
  if (values.plants !== 'county') return;
  const next = generateNextYear({ seed: values.seed, people, plants, change: countyNextYear });
  write(`${values.out}-next`, next.files, nextYearPlan(organization, next, values.seed));
  console.log(`${next.files.length} files of the year after in ${values.out}-next`);
}

function write(folder: string, files: readonly GeneratedFile[], plan: unknown): void {
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, file.name), file.text);
  writeFileSync(join(folder, 'planted.json'), `${JSON.stringify(plan, null, 2)}\n`);
}

main();
