import type { Yardstick } from '../../domain/comparison.ts';
import type { BenchmarkPacks, SurveyItemFact } from '../benchmark-packs.ts';
import { itemKey } from '../item-wording.ts';
import { factsFor, nearestFact, sourceOf, tooFar, yardstickFromFact } from '../yardstick-from-fact.ts';
import type { MarketQuestion, MarketRule, MarketRules } from './market-rule.ts';

/** Survey figures: the same wording or the same named index, else nothing. */
export const surveyMarket: MarketRules = {
  'survey-favorable': (question) => sameItem(question),
  'engagement-index': (question) => namedIndex(question),
  'response-rate': (question) => responseRate(question),
  'mistreatment-share': (question) => mistreatment(question),
};

const sameItem: MarketRule = (question) => {
  const item = question.address.facet === null ? null : itemWithWording(question.packs, question.address.facet);
  return item === null ? null : fromItem(question, item, `Favorable to “${item.text}”`);
};

/** A published item with this wording and a published score; the federal one before the British one. */
const itemWithWording = (packs: BenchmarkPacks, wording: string): SurveyItemFact | null => {
  const key = itemKey(wording);
  const same = packs.surveyItems.filter((item) => item.favorable !== null && itemKey(item.text) === key);
  return same.find((item) => item.packId === 'survey-fevs-2024') ?? same[0] ?? null;
};

const fromItem = ({ address, packs, peers }: MarketQuestion, item: SurveyItemFact, label: string): Yardstick => {
  const manifest = packs.manifests.get(item.packId)!;
  const isFederal = item.packId === 'survey-fevs-2024';
  const otherPopulation = isFederal ? (peers.ownership === 'federal-government' ? [] : ['federal employees']) : ['UK civil service'];
  return {
    kind: 'market',
    value: item.favorable! / 100,
    ...(item.p10 === null ? {} : { p10: item.p10 / 100 }),
    ...(item.p90 === null ? {} : { p90: item.p90 / 100 }),
    label: `${label}, ${isFederal ? 'federal employees' : 'UK civil service, median organization'}, ${manifest.period}`,
    indicative: [...otherPopulation, ...tooFar(manifest.period, address.period.endsOn)],
    provenance: {
      source: sourceOf(manifest, manifest.citations[0]!.text),
      vintage: manifest.period,
      population: manifest.population,
      statistic: isFederal ? 'percent positive' : 'median of organizations, percent positive',
      packId: manifest.id,
      cautions: manifest.cautions,
    },
  };
};

/** Only an index under its own name: `FEVS EEI`, `CSPS EES`. */
const namedIndex: MarketRule = (question) => {
  const name = question.address.facet ?? '';
  if (/\bEEI\b|\bFEVS\b/i.test(name)) return level(question, 'EEI', 1, 'Employee Engagement Index, federal employees');
  const people = question.packs.surveyItems.find((item) => item.itemId === 'EES');
  if (!/\bEES\b|\bCSPS\b/i.test(name) || people === undefined) return null;
  const found = fromItem(question, people, 'Employee engagement index');
  const points = (value: number | undefined) => (value === undefined ? undefined : value * 100);
  const [p10, p90] = [points(found.p10), points(found.p90)];
  return { ...found, value: people.favorable!, ...(p10 === undefined ? {} : { p10 }), ...(p90 === undefined ? {} : { p90 }) };
};

const level = ({ address, packs, peers }: MarketQuestion, measure: string, factor: number, label: string): Yardstick | null => {
  const facts = factsFor(packs, { definition: 'survey-index-level', series: measure, population: 'US federal, governmentwide' });
  const fact = nearestFact(facts, address.period.endsOn);
  return fact === null
    ? null
    : yardstickFromFact(packs, fact, address.period.endsOn, {
        value: fact.value * factor,
        label,
        indicative: peers.ownership === 'federal-government' ? [] : ['federal employees'],
      });
};

const responseRate: MarketRule = (question) => level(question, 'response_rate', 0.01, 'Response rate, federal employees');

const mistreatment: MarketRule = (question) => {
  const facet = question.address.facet ?? '';
  const id = /bull|harass/i.test(facet) ? 'E03_yes' : /discriminat/i.test(facet) ? 'E01_yes' : null;
  const item = id === null ? undefined : question.packs.surveyItems.find((one) => one.itemId === id);
  return item === undefined ? null : fromItem(question, item, `Yes to “${item.text}”`);
};
