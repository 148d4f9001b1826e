import type { BenchmarkPacks } from './benchmark-packs.ts';
import { normalizeTitle, titleKey } from './occupation/normalize-title.ts';
import { occupationRanking, type OccupationRanking, type ScoredOccupation } from './occupation/rank-candidates.ts';

export interface OccupationMatch {
  readonly title: string;
  readonly people: number;
  /** At most five, best first. */
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
  /** 0 to 1. */
  readonly score: number;
}

export interface TitleToMatch {
  readonly title: string;
  readonly people: number;
  readonly department?: string;
}

/** The user's decisions: title → occupation code, or `none` = no occupation fits. */
export type OccupationDecisions = Readonly<Record<string, string>>;

/**
 * Job titles → occupations, from the words of the title and its department alone; pay is never looked at. A clear first candidate is proposed
 * (its figures stay indicative until confirmed), else up to five are offered. Same order as the titles. Method: benchmarks.md §5.
 */
export const matchTitles = (
  titles: readonly TitleToMatch[],
  packs: BenchmarkPacks,
  decisions: OccupationDecisions = {},
): readonly OccupationMatch[] => {
  const ranking = rankingFor(packs);
  const decided = new Map(Object.entries(decisions).map(([title, code]) => [titleKey(title), code]));
  return titles.map((title) => {
    const match = propose(title, ranking, packs);
    const decision = decided.get(titleKey(title.title));
    return decision === undefined ? match : confirm(match, decision, packs);
  });
};

/** Occupations whose wordings fit some typed words or a code, best first, at most twelve. */
export const findOccupations = (words: string, packs: BenchmarkPacks): readonly OccupationCandidate[] => {
  const byCode = packs.occupations.get(words.trim());
  if (byCode !== undefined) return [{ code: byCode.code, title: byCode.title, score: 1 }];
  return rankingFor(packs)
    .rank(normalizeTitle(words))
    .slice(0, 12)
    .map((one) => candidate(one, packs));
};

/** One decision of the user put into a match; `none` refuses every occupation. Throws for a code that is not in the packs. */
export const confirm = (match: OccupationMatch, decision: string, packs: BenchmarkPacks): OccupationMatch => {
  if (decision === 'none') return { ...match, chosen: null, state: 'refused', reason: 'no market match, decided by the user' };
  const occupation = packs.occupations.get(decision);
  if (occupation === undefined) throw new Error(`No occupation has the code ${decision}.`);
  return { ...match, chosen: decision, state: 'confirmed', reason: `${occupation.title}, confirmed by the user` };
};

const proposeFrom = 0.85;
const aheadBy = 0.1;
const noneBelow = 0.4;

const propose = ({ title, people, department }: TitleToMatch, ranking: OccupationRanking, packs: BenchmarkPacks): OccupationMatch => {
  const ranked = ranking.rank(normalizeTitle(title), department);
  const [first, second] = ranked;
  const known = { title, people };
  if (first === undefined || first.score < noneBelow)
    return { ...known, candidates: [], chosen: null, state: 'none', reason: 'no occupation shares enough words with the title' };
  const clear = first.score >= proposeFrom && first.score - (second?.score ?? 0) >= aheadBy;
  const offered = ranked.filter((one) => one.score >= noneBelow * 0.75).slice(0, 5);
  return {
    ...known,
    candidates: offered.map((one) => candidate(one, packs)),
    chosen: clear ? first.code : null,
    state: clear ? 'proposed' : 'choose',
    reason: clear
      ? `read as “${first.wording}”`
      : second !== undefined && first.score - second.score < aheadBy
        ? `between “${first.wording}” and “${second.wording}”`
        : `nearest to “${first.wording}”, not clear enough`,
  };
};

const candidate = ({ code, score }: ScoredOccupation, packs: BenchmarkPacks): OccupationCandidate => ({
  code,
  title: packs.occupations.get(code)!.title,
  score: Math.round(score * 100) / 100,
});

const rankings = new WeakMap<BenchmarkPacks, OccupationRanking>();

const rankingFor = (packs: BenchmarkPacks): OccupationRanking => {
  const known = rankings.get(packs) ?? occupationRanking(packs);
  rankings.set(packs, known);
  return known;
};
