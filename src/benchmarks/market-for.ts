import type { Yardstick } from '../domain/comparison.ts';
import type { CellAddress } from '../domain/reading.ts';
import type { BenchmarkPacks } from './benchmark-packs.ts';
import { benefitsMarket } from './market/benefits-market.ts';
import { hiringMarket } from './market/hiring-market.ts';
import type { MarketRules } from './market/market-rule.ts';
import { payMarket } from './market/pay-market.ts';
import { surveyMarket } from './market/survey-market.ts';
import { turnoverMarket } from './market/turnover-market.ts';
import type { PeerContext } from './peer-context.ts';

const rules: MarketRules = { ...turnoverMarket, ...hiringMarket, ...payMarket, ...surveyMarket, ...benefitsMarket };

/** The outside figure a reading may be held against, in the metric's unit; `null` = no comparable one is published, and none is made up. */
export const marketFor = (address: CellAddress, packs: BenchmarkPacks, peers: PeerContext): Yardstick | null =>
  rules[address.metric]?.({ address, packs, peers }) ?? null;

/** Metrics that a pack may serve as a yardstick. */
export const metricsWithMarket: readonly string[] = Object.keys(rules);
