import type { ListeningMethod } from '../../domain/act.ts';
import { principles, type Principle } from '../../domain/framework.ts';
import type { LeverContent } from '../library/lever-content.ts';
import { fillIn } from './fill-in.ts';
import type { FindingToAskAbout } from './listening-kit.ts';

export interface QuestionBlock {
  readonly heading: string;
  readonly questions: readonly string[];
}

/**
 * Questions from the finding's principle first, then from the usual causes of its family. A survey asks two items of up to three principles and the
 * intent to stay; a coffee talk three questions in all, the last one among them; the others about three principles.
 */
export const questionsFor = (point: FindingToAskAbout, method: ListeningMethod, content: LeverContent): readonly QuestionBlock[] => {
  const asked = principlesToAsk(point, content);
  const behind = fillIn(content.frame['behind the figure'], point);
  const family = point.family === null ? [] : [content.causes.get(point.family)!.group];
  const byPrinciple = (pick: (principle: Principle) => readonly string[]): readonly QuestionBlock[] =>
    asked.map((principle) => ({ heading: principles[principle].label, questions: pick(principle) }));
  const of = (principle: Principle) => content.questions.get(principle)!;
  const begin = { heading: 'To begin', questions: [...family, behind] };
  switch (method) {
    case 'survey':
      return [
        ...byPrinciple((principle) => of(principle).surveyItems),
        { heading: 'Intent to stay', questions: [content.frame['intent to stay']] },
      ];
    case 'stay-interview':
      return [{ heading: 'To begin', questions: [content.frame['what keeps you']] }, ...byPrinciple((principle) => [of(principle).stay])];
    case 'focus-group':
      return [begin, ...byPrinciple((principle) => [of(principle).group])];
    case 'coffee-talk': {
      const first = point.principle === null ? family : [of(point.principle).group];
      return [{ heading: 'Questions', questions: [...first, behind] }];
    }
  }
};

const mostPrinciples = 3;

const principlesToAsk = ({ principle, family }: FindingToAskAbout, { causes }: LeverContent): readonly Principle[] => {
  const usual = family === null ? [] : causes.get(family)!.causes;
  return [...new Set([...(principle === null ? [] : [principle]), ...usual])].slice(0, mostPrinciples);
};
