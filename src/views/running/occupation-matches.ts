import type { Yardsticks } from '../../pipeline.ts';
import type { OccupationMatch } from '../session-contract.ts';

/** Job titles with their occupations, as the screens show them. */
export const occupationMatches = ({ matches }: Yardsticks): readonly OccupationMatch[] =>
  matches.map(({ title, people, candidates, chosen, state }) => {
    const offered = candidates.map(({ code, title: name, score }) => ({ code, title: name, confidence: score }));
    return {
      jobTitle: title,
      people,
      candidates: offered,
      chosen: offered.find((candidate) => candidate.code === chosen) ?? null,
      state: state === 'choose' || state === 'none' ? 'unmatched' : state,
    };
  });
