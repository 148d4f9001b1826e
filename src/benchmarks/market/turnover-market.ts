import { isGovernment, turnoverIndustries } from '../peer-context.ts';
import { factsFor, nearestFact, yardstickFromFact } from '../yardstick-from-fact.ts';
import type { MarketQuestion, MarketRule, MarketRules } from './market-rule.ts';

/** Turnover and vacancies against JOLTS, tenure against the CPS supplement. */
export const turnoverMarket: MarketRules = {
  'voluntary-turnover': (question) => turnover('jolts-quits', 'Quits', question),
  'involuntary-turnover': (question) => turnover('jolts-layoffs-discharges', 'Layoffs and discharges', question),
  'total-separations': (question) => totalSeparations(question),
  'vacancy-rate': (question) => (question.address.facet === 'openings' ? turnover('jolts-job-openings', 'Job openings', question) : null),
  'tenure-median': (question) => tenure(question),
};

const turnover = (definition: string, what: string, { address, packs, peers }: MarketQuestion) => {
  const industries = turnoverIndustries(peers);
  const held = industries.find((code) => factsFor(packs, { definition, series: code }).length > 0);
  if (held === undefined) return null;
  const fact = nearestFact(factsFor(packs, { definition, series: held }), address.period.endsOn);
  if (fact === null) return null;
  return yardstickFromFact(packs, fact, address.period.endsOn, {
    value: fact.value / 100,
    label: `${what}, ${fact.population.toLowerCase()}`,
    indicative: held === industries[0] ? [] : [`no figure published for the own industry; ${fact.population.toLowerCase()} instead`],
    cautions: peers.ownership === null ? ['All industries: name the kind of employer in the settings for a closer figure.'] : [],
  });
};

/** Published for total nonfarm only: none is made up for government (benchmarks.md §4). */
const totalSeparations: MarketRule = (question) => {
  if (question.address.facet !== null || isGovernment(question.peers.ownership)) return null;
  const found = turnover('jolts-total-separations', 'All separations', { ...question, peers: { ownership: null, sector: null } });
  if (found === null || question.peers.ownership === null) return found;
  return { ...found, indicative: [...found.indicative, 'total nonfarm; not published for the own industry'] };
};

const tenure: MarketRule = ({ address, packs, peers }) => {
  const population =
    peers.ownership === null ? 'All wage and salary workers' : isGovernment(peers.ownership) ? 'Public sector' : 'Private sector';
  const fact = nearestFact(factsFor(packs, { definition: 'cps-median-tenure', population }), address.period.endsOn);
  if (fact === null) return null;
  return yardstickFromFact(packs, fact, address.period.endsOn, {
    value: fact.value,
    label: `Median tenure, ${population.toLowerCase()}`,
    indicative: peers.ownership === 'nonprofit' ? ['private sector as a whole'] : [],
  });
};
