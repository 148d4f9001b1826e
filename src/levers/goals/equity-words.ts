import type { EquityGroup, EquitySplit } from '../../domain/goal-checks.ts';
import type { MetricUnit } from '../../domain/reading.ts';
import type { EquityQuestion } from './equity-check.ts';
import { countText, valueText } from './in-words.ts';
import { meets } from './direction.ts';

type Told = Omit<EquitySplit, 'sentence'>;

/** `Level: L1 Entry (48) stands worse, 31 % a year … takes 72 % of the gain with 40 % of the people; the target could be met without them.` */
export const equitySentence = (
  { label, groups, tooFew, state }: Told,
  goal: EquityQuestion,
  unit: MetricUnit,
  isMeasured: boolean,
): string => {
  if (state === 'no data')
    return isMeasured
      ? `${label}: no data; ${tooFew.length > 0 ? 'too few in each group to say' : 'the column is empty for this unit'}.`
      : `${label}: no data; no column tells it for this figure.`;
  const worse = groups.filter(({ standing }) => standing === 'worse');
  const there = groups.filter(({ value }) => meets(value, goal.target, goal.better));
  const parts = [
    ...worse.map((group) => worseInWords(group, unit)),
    ...(worse.length === 0 ? [groups.length === 1 ? `everyone told is ${groups[0]!.name}` : 'nobody stands clearly worse'] : []),
    ...(there.length > 0
      ? [`${listed(there)} ${there.length === 1 ? 'is' : 'are'} at the target already and gain${there.length === 1 ? 's' : ''} nothing`]
      : []),
    ...(tooFew.length > 0
      ? [
          `${countText(tooFew.length, 'group')} with too few to tell (${tooFew.slice(0, mostNames).join(', ')}${tooFew.length > mostNames ? ' …' : ''})`,
        ]
      : []),
  ];
  return `${label}: ${parts.join('; ')}.`;
};

const mostNames = 3;

const worseInWords = ({ name, n, value, shareOfGain, shareOfPeople, couldBeLeftOut }: EquityGroup, unit: MetricUnit): string => {
  const gain = `would take ${percent(shareOfGain)} of the gain with ${percent(shareOfPeople)} of the people`;
  const risk = couldBeLeftOut === true ? ', and could be left out with the target met' : '';
  return `${name} (${n.toLocaleString('en-US')}) stands worse today at ${valueText(value, unit)}, ${gain}${risk}`;
};

const listed = (groups: readonly EquityGroup[]): string => {
  const names = groups.slice(0, mostNames).map(({ name }) => name);
  return groups.length > mostNames ? `${names.join(', ')} and ${groups.length - mostNames} more` : names.join(', ');
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;
