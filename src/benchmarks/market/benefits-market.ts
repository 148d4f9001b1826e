import { isGovernment, type PeerContext } from '../peer-context.ts';
import { factsFor, nearestFact, yardstickFromFact } from '../yardstick-from-fact.ts';
import type { MarketQuestion, MarketRule, MarketRules } from './market-rule.ts';

/** Benefits against the National Compensation Survey, injuries against the survey of injuries and illnesses. */
export const benefitsMarket: MarketRules = {
  'benefit-access': (question) => access(question),
  'benefit-take-up': (question) => takeUp(question),
  'employer-premium-share': (question) => premiumShare(question),
  'injury-rate': (question) => injuries(question),
};

/** Plan types → benefits of the survey. A single plan has no counterpart: its eligible people may have joined another one. */
const benefitOfPlanType: Readonly<Record<string, string>> = {
  medical: 'medical care',
  dental: 'dental care',
  vision: 'vision care',
  retirement: 'retirement (any)',
  'paid sick leave': 'paid sick leave',
  'paid vacation': 'paid vacation',
  'flexible workplace': 'flexible workplace',
  'flexible work schedule': 'flexible work schedule',
};

const benefitOf = (facet: string | null): string | null => (facet === null ? null : (benefitOfPlanType[facet] ?? null));

const population = ({ ownership }: PeerContext): string =>
  ownership === null ? 'civilian' : isGovernment(ownership) ? 'state and local government' : 'private industry';

const accessFact = ({ address, packs, peers }: MarketQuestion, benefit: string, of: string) =>
  nearestFact(factsFor(packs, { definition: 'ncs-access', series: benefit, population: of }), address.period.endsOn) ??
  (peers.ownership === null && of === 'civilian'
    ? nearestFact(factsFor(packs, { definition: 'ncs-access', series: benefit, population: 'private industry' }), address.period.endsOn)
    : null);

const mismatch = (peers: PeerContext, published: string): readonly string[] => {
  if (peers.ownership === 'federal-government') return ['state and local government'];
  return published === population(peers) ? [] : [`${published}; not published for the own kind of employer`];
};

const access: MarketRule = (question) => {
  const benefit = benefitOf(question.address.facet);
  const fact = benefit === null ? null : accessFact(question, benefit, population(question.peers));
  return fact === null
    ? null
    : yardstickFromFact(question.packs, fact, question.address.period.endsOn, {
        value: fact.value / 100,
        label: `Access to ${benefit!}, ${fact.population}`,
        indicative: mismatch(question.peers, fact.population),
      });
};

/** Derived: participation ÷ access of the same population and month; published for medical care only. */
const takeUp: MarketRule = (question) => {
  const benefit = benefitOf(question.address.facet);
  if (benefit === null) return null;
  const { packs, address, peers } = question;
  const pairs = [population(peers), ...(peers.ownership === null ? ['private industry'] : [])].flatMap((of) => {
    const offered = factsFor(packs, { definition: 'ncs-access', series: benefit, population: of });
    return factsFor(packs, { definition: 'ncs-participation', series: benefit, population: of }).flatMap((taken) => {
      const same = offered.find((one) => one.period === taken.period);
      return same === undefined ? [] : [{ taken, share: taken.value / same.value }];
    });
  });
  const taken = nearestFact(
    pairs.map((pair) => pair.taken),
    address.period.endsOn,
  );
  const share = pairs.find((pair) => pair.taken === taken)?.share;
  return taken === null || share === undefined
    ? null
    : yardstickFromFact(packs, taken, address.period.endsOn, {
        value: share,
        label: `Take-up of ${benefit} (participation ÷ access), ${taken.population}`,
        indicative: mismatch(peers, taken.population),
      });
};

const premiumShare: MarketRule = ({ address, packs, peers }) => {
  const coverage = /family|spouse|child/i.test(address.facet ?? '')
    ? 'family'
    : /single|employee only|\bee\b/i.test(address.facet ?? '')
      ? 'single'
      : null;
  if (coverage === null || peers.ownership === null) return null;
  const series = `employer share of medical premium, ${coverage} coverage`;
  const fact = nearestFact(factsFor(packs, { definition: 'ncs-share', series, population: population(peers) }), address.period.endsOn);
  return fact === null
    ? null
    : yardstickFromFact(packs, fact, address.period.endsOn, {
        value: fact.value / 100,
        label: `Employer share of premium, ${coverage}, ${fact.population}`,
        indicative: mismatch(peers, fact.population),
      });
};

const injuries: MarketRule = ({ address, packs, peers }) => {
  const statistic = /dart/i.test(address.facet ?? '') ? 'dart_rate_derived' : 'total_recordable_case_rate';
  const own = peers.sector === '62' ? 'Health care and social assistance' : peers.sector === '51' ? 'Information' : 'Private industry';
  const industry = statistic === 'dart_rate_derived' || isGovernment(peers.ownership) ? 'Private industry' : own;
  const fact = nearestFact(factsFor(packs, { definition: 'soii-cases', statistic, population: industry }), address.period.endsOn);
  return fact === null
    ? null
    : yardstickFromFact(packs, fact, address.period.endsOn, {
        value: fact.value / 100,
        label: `${statistic === 'dart_rate_derived' ? 'Days-away, restricted or transfer cases' : 'Recordable cases'} per full-time year, ${industry.toLowerCase()}`,
        indicative: isGovernment(peers.ownership) ? ['private industry; no figure for government is held'] : [],
      });
};
