import benefitsFacts from './packs/benefits/facts.csv?raw';
import benefits from './packs/benefits/pack.json?raw';
import cpiFacts from './packs/cpi/facts.csv?raw';
import cpi from './packs/cpi/pack.json?raw';
import availabilityFacts from './packs/cps-availability/facts.csv?raw';
import availability from './packs/cps-availability/pack.json?raw';
import eciFacts from './packs/eci/facts.csv?raw';
import eci from './packs/eci/pack.json?raw';
import categoriesFacts from './packs/eeo1-categories/facts.csv?raw';
import categories from './packs/eeo1-categories/pack.json?raw';
import hrNormsFacts from './packs/hr-norms/facts.csv?raw';
import hrNorms from './packs/hr-norms/pack.json?raw';
import joltsFacts from './packs/jolts/facts.csv?raw';
import jolts from './packs/jolts/pack.json?raw';
import minimumWageFacts from './packs/minimum-wage/facts.csv?raw';
import minimumWage from './packs/minimum-wage/pack.json?raw';
import sectorsFacts from './packs/naics-sectors/facts.csv?raw';
import sectors from './packs/naics-sectors/pack.json?raw';
import national2024Facts from './packs/oews-national-2024/facts.csv?raw';
import national2024 from './packs/oews-national-2024/pack.json?raw';
import national2025Facts from './packs/oews-national-2025/facts.csv?raw';
import national2025 from './packs/oews-national-2025/pack.json?raw';
import sectorWagesFacts from './packs/oews-natsector-2024/facts.csv?raw';
import sectorWages from './packs/oews-natsector-2024/pack.json?raw';
import povertyFacts from './packs/poverty/facts.csv?raw';
import poverty from './packs/poverty/pack.json?raw';
import safetyFacts from './packs/safety/facts.csv?raw';
import safety from './packs/safety/pack.json?raw';
import cspsFacts from './packs/survey-csps-2024/facts.csv?raw';
import csps from './packs/survey-csps-2024/pack.json?raw';
import fevsFacts from './packs/survey-fevs-2024/facts.csv?raw';
import fevs from './packs/survey-fevs-2024/pack.json?raw';
import surveyNormsFacts from './packs/survey-norms/facts.csv?raw';
import surveyNorms from './packs/survey-norms/pack.json?raw';
import tenureFacts from './packs/tenure/facts.csv?raw';
import tenure from './packs/tenure/pack.json?raw';
import statesFacts from './packs/us-states/facts.csv?raw';
import states from './packs/us-states/pack.json?raw';
import { assemblePacks } from './assemble-packs.ts';
import type { BenchmarkPacks } from './benchmark-packs.ts';
import { readPack } from './read-pack.ts';

let loaded: BenchmarkPacks | null = null;

/** The packs that ship with the product; read once. */
export const loadBundledPacks = (): BenchmarkPacks => (loaded ??= assemblePacks(bundled()));

const bundled = () =>
  new Map(
    [
      readPack(national2025, national2025Facts),
      readPack(national2024, national2024Facts),
      readPack(sectorWages, sectorWagesFacts),
      readPack(sectors, sectorsFacts),
      readPack(jolts, joltsFacts),
      readPack(eci, eciFacts),
      readPack(cpi, cpiFacts),
      readPack(tenure, tenureFacts),
      readPack(benefits, benefitsFacts),
      readPack(safety, safetyFacts),
      readPack(csps, cspsFacts),
      readPack(fevs, fevsFacts),
      readPack(surveyNorms, surveyNormsFacts),
      readPack(hrNorms, hrNormsFacts),
      readPack(minimumWage, minimumWageFacts),
      readPack(poverty, povertyFacts),
      readPack(availability, availabilityFacts),
      readPack(categories, categoriesFacts),
      readPack(states, statesFacts),
    ].map((pack) => [pack.manifest.id, pack] as const),
  );
