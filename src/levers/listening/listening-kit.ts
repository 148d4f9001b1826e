import type { ListeningMethod } from '../../domain/act.ts';
import type { PainPoint } from '../../domain/comparison.ts';
import { leverContent } from '../library/bundled-content.ts';
import { fillIn } from './fill-in.ts';
import { questionsFor, type QuestionBlock } from './questions-for.ts';
import { tooFewPeople } from './too-few-people.ts';
import { isCutByPeople, placeForStaff, topicWords } from './topic-words.ts';

/** A question sheet made from a finding: printable, without a figure in it. */
export interface ListeningKit {
  readonly method: ListeningMethod;
  readonly label: string;
  /** `Focus group: overtime share, Public Works`. */
  readonly title: string;
  readonly useWhen: string;
  readonly how: string;
  /** Said before the first question: why we ask, who sees what. */
  readonly opening: readonly string[];
  /** The line before the blank that the facilitator fills in: what cannot change. */
  readonly toFillIn: string;
  /** Answers of the survey; `null` for talks. */
  readonly scale: string | null;
  readonly blocks: readonly QuestionBlock[];
  /** Always asked last. */
  readonly lastQuestion: string;
  readonly guards: readonly string[];
  readonly people: { readonly from: number; readonly to: number | null };
  readonly sizeRule: string;
  /** The unit is smaller than the method asks for: what to do, without saying how small; `null` where it is large enough or not known. */
  readonly tooFew: string | null;
  readonly afterwards: readonly string[];
}

export type FindingToAskAbout = Pick<PainPoint, 'metric' | 'facet' | 'principle' | 'family' | 'cut' | 'group' | 'people'>;

/** How to ask the people a finding is about why it is so (product.md §7). */
export const listeningKit = (point: FindingToAskAbout, method: ListeningMethod): ListeningKit => {
  const content = leverContent();
  const guide = content.methods.get(method)!;
  const [topic, place] = [topicWords(point), placeForStaff(point)];
  return {
    method,
    label: guide.label,
    title: `${guide.label}: ${topic}, ${place}`,
    useWhen: guide.useWhen,
    how: guide.how,
    opening: [fillIn(content.frame['why we ask'], point), guide.whoSees],
    toFillIn: content.frame['what cannot change'],
    scale: method === 'survey' ? content.frame.scale : null,
    blocks: questionsFor(point, method, content),
    lastQuestion: content.frame['last question'],
    guards: isCutByPeople(point) ? [...guide.guards, inviteEveryone] : guide.guards,
    people: guide.people,
    sizeRule: guide.sizeRule,
    tooFew: tooFewPeople(point, guide),
    afterwards: guide.afterwards,
  };
};

const inviteEveryone = 'Invite everyone, not one group by gender or race: nobody is to speak for a group.';
