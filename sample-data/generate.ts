import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateOrganization } from './generate/generate-organization.ts';
import { countyPlants, drawPlants } from './generate/plants.ts';
import { countyPlan } from './generate/county-plan.ts';

/** Writes an organization's files into a folder: the County of Example by default, any other with --seed, --people, --plants N. */
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
  mkdirSync(values.out, { recursive: true });
  for (const file of organization.files) writeFileSync(join(values.out, file.name), file.text);
  const plan = countyPlan(organization, { seed: values.seed, people, county: values.plants === 'county' });
  writeFileSync(join(values.out, 'planted.json'), `${JSON.stringify(plan, null, 2)}\n`);
  console.log(`${organization.files.length} files, ${organization.planted.length} planted effects in ${values.out}`);
}

main();
