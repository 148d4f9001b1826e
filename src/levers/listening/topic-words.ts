import type { PainPoint } from '../../domain/comparison.ts';
import { principles, type Principle } from '../../domain/framework.ts';
import { facetWords } from '../../domain/place-words.ts';
import { metricInfos } from '../../metrics/index.ts';

/** What a finding is about, in words and without a figure: `voluntary turnover`, `benefit take-up (retirement)`, `what people say about schedules`. */
export const topicWords = ({ metric, facet }: Pick<PainPoint, 'metric' | 'facet'>): string => {
  const info = metricInfos.get(metric);
  const topic = lowerFirst(info?.label ?? metric);
  if (facet === null) return topic;
  const theme = principles[facet as Principle];
  if (theme !== undefined) return `what people say about ${theme.label.toLowerCase()}`;
  return info?.base === 'respondents' ? `what people say to “${facet}”` : `${topic} (${facetWords(facet)})`;
};

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Dimensions that describe people, not places: a printed sheet does not call a group of people to a talk by them. */
const aboutPeople: readonly string[] = ['gender', 'race_ethnicity'];

/** Where a finding is, as printed for staff: `Public Works, North Yard`, `level M2`, `the whole organization`. */
export const placeForStaff = ({ cut, group }: Pick<PainPoint, 'cut' | 'group'>): string => {
  const named = cut.flatMap((dimension, i) => {
    const value = group[i] ?? '';
    if (aboutPeople.includes(dimension) || value === '') return [];
    return [dimension === 'level' ? `level ${value}` : dimension === 'job_title' ? `the job of ${value}` : value];
  });
  return named.length === 0 ? 'the whole organization' : named.join(', ');
};

export const isCutByPeople = ({ cut }: Pick<PainPoint, 'cut'>): boolean => cut.some((dimension) => aboutPeople.includes(dimension));
