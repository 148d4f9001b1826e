import type { GeneratedOrganization } from './generate-organization.ts';
import { decoys, notRanked, steady, suggestedCommitments } from './county-notes.ts';
import type { PlantedEffect } from './planted-effects.ts';

export interface OrganizationPlan {
  readonly sample: string;
  readonly seed: string;
  readonly people: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly planted: readonly PlantedEffect[];
  readonly notRanked: typeof notRanked | readonly [];
  readonly decoys: typeof decoys | readonly [];
  readonly steady: typeof steady | readonly [];
  readonly suggestedCommitments: typeof suggestedCommitments | readonly [];
}

/** What `planted.json` says: the truth behind the files, for tests and for scoring a method. */
export function countyPlan(
  organization: GeneratedOrganization,
  options: { readonly seed: string; readonly people: number; readonly county: boolean },
): OrganizationPlan {
  return {
    sample: 'SAMPLE DATA - County of Example - made up, no real people',
    seed: options.seed,
    people: options.people,
    firstDay: '2021-11-01',
    lastDay: '2026-10-31',
    planted: organization.planted,
    notRanked: options.county ? notRanked : [],
    decoys: options.county ? decoys : [],
    steady: options.county ? steady : [],
    suggestedCommitments: options.county ? suggestedCommitments : [],
  };
}
