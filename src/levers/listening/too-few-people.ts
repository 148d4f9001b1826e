import type { MethodGuide } from '../library/lever-content.ts';
import { metricInfos } from '../../metrics/index.ts';
import type { FindingToAskAbout } from './listening-kit.ts';

/** Whether the unit has fewer people than a method asks for; a finding that counts openings or applications says nothing of its people. */
export const tooFewPeople = (
  { metric, people }: Pick<FindingToAskAbout, 'metric' | 'people'>,
  { label, people: { from } }: Pick<MethodGuide, 'label' | 'people'>,
): string | null => {
  const base = metricInfos.get(metric)?.base;
  return (base === 'people' || base === 'respondents') && people < from
    ? `${label}: this group has fewer than ${from} people. Ask it together with its neighbors, or talk to people one by one.`
    : null;
};
