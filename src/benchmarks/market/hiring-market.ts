import { isGovernment, type Ownership } from '../peer-context.ts';
import { factsFor, nearestFact, yardstickFromFact } from '../yardstick-from-fact.ts';
import type { MarketQuestion, MarketRule, MarketRules } from './market-rule.ts';

/** Hiring and advancement against single published figures: each carries its clock, and most are indicative. */
export const hiringMarket: MarketRules = {
  'time-to-fill': (question) => timeToFill(question),
  'time-to-hire': (question) => timeToHire(question),
  'time-to-start': (question) => timeToStart(question),
  'cost-per-hire': (question) =>
    figure(question, { statistic: 'cost_per_hire', population: 'US, average' }, 'Cost per hire, mean', 1, anyEmployer),
  'applicants-per-opening': (question) =>
    isGovernment(question.peers.ownership)
      ? figure(question, { statistic: 'applicants_per_hire', population: 'US public sector' }, 'Applicants per hire', 1, [
          'per hire, not per opening',
        ])
      : null,
  'promotion-rate': (question) =>
    figure(question, { statistic: 'promotion_rate' }, 'Promoted in the year, all staff', 0.01, [
      'private firms of 50 and more; base is all staff, not eligible person-years',
    ]),
  'internal-fill-rate': (question) => internalFill(question),
  'internal-move-rate': (question) =>
    figure(question, { statistic: 'internal_mobility_rate' }, 'Changed title inside', 0.01, [
      'title changes of members of a network, all countries',
    ]),
  'span-of-control': (question) =>
    figure(question, { statistic: 'direct_reports_per_manager' }, 'Direct reports per manager', 1, anyEmployer),
  'training-hours': (question) =>
    figure(
      question,
      { statistic: 'formal_learning_hours_per_employee', series: 'ATD' },
      'Formal learning hours per employee',
      1,
      anyEmployer,
      (population) => population.startsWith('global'),
    ),
};

const anyEmployer = ['other population of employers'];

const figure = (
  { address, packs }: MarketQuestion,
  query: { readonly statistic: string; readonly population?: string; readonly series?: string },
  label: string,
  factor: number,
  indicative: readonly string[],
  accepts: (population: string) => boolean = () => true,
) => {
  const found = factsFor(packs, { definition: 'published-figure', ...query }).filter((fact) => accepts(fact.population));
  const fact = nearestFact(found, address.period.endsOn);
  return fact === null ? null : yardstickFromFact(packs, fact, address.period.endsOn, { value: fact.value * factor, label, indicative });
};

/** Days, or whole weeks × 7 where only weeks are published. */
const timeToFill: MarketRule = ({ address, packs }) => {
  if (address.facet !== null) return null;
  const fact = nearestFact(factsFor(packs, { definition: 'shrm-time-to-fill' }), address.period.endsOn);
  if (fact === null) return null;
  const inWeeks = fact.unit.startsWith('weeks');
  return yardstickFromFact(packs, fact, address.period.endsOn, {
    value: inWeeks ? fact.value * 7 : fact.value,
    label: 'Days to fill',
    indicative: ['the publisher does not state the clock', ...(inWeeks ? ['published as about 6 weeks'] : [])],
  });
};

const publicSector: Readonly<Partial<Record<Ownership, string>>> = {
  'state-government': 'US state governments',
  'local-government': 'US local governments',
};

/** Application to signed offer: published for public employers. The federal figure runs by another clock. */
const timeToHire: MarketRule = ({ address, packs, peers }) => {
  const population = peers.ownership === null ? undefined : publicSector[peers.ownership];
  const fact =
    population === undefined
      ? null
      : nearestFact(factsFor(packs, { definition: 'neogov-time-to-hire', population }), address.period.endsOn);
  return fact === null
    ? null
    : yardstickFromFact(packs, fact, address.period.endsOn, {
        value: fact.value,
        label: `Days from application to signed offer, ${population!.slice(3)}`,
      });
};

const timeToStart: MarketRule = ({ address, packs, peers }) => {
  if (!isGovernment(peers.ownership)) return null;
  const facts = factsFor(packs, { definition: 'opm-time-to-hire', population: 'US federal government' });
  const fact = nearestFact(facts, address.period.endsOn);
  return fact === null
    ? null
    : yardstickFromFact(packs, fact, address.period.endsOn, {
        value: fact.value,
        label: 'Days from validated need to entry on duty, federal government',
        indicative: [
          'clock starts at the validated need, ours when the requisition opens',
          ...(peers.ownership === 'federal-government' ? [] : ['federal government']),
        ],
      });
};

const internalFill: MarketRule = (question) => {
  const found = figure(question, { statistic: 'share_of_positions_filled_by_new_hires' }, 'Filled from inside (derived)', 0.01, [
    'private firms of 50 and more; 1 − share filled by new hires',
  ]);
  return found === null ? null : { ...found, value: 1 - found.value };
};
