export interface OccupationMatch {
  readonly title: string;
  readonly people: number;
  readonly candidates: readonly OccupationCandidate[];
  /** Occupation in use: proposed or confirmed; `null` = none. */
  readonly chosen: string | null;
  /** `choose`: candidates but none clear; `none`: nothing fits; `refused`: the user said that no occupation fits. */
  readonly state: 'proposed' | 'confirmed' | 'choose' | 'none' | 'refused';
  /** Why, in words. */
  readonly reason: string;
}

export interface OccupationCandidate {
  readonly code: string;
  readonly title: string;
  readonly score: number;
}
