import type { Yardstick } from '../../domain/comparison.ts';
import type { CellAddress } from '../../domain/reading.ts';
import type { BenchmarkPacks } from '../benchmark-packs.ts';
import type { PeerContext } from '../peer-context.ts';

export interface MarketQuestion {
  readonly address: CellAddress;
  readonly packs: BenchmarkPacks;
  readonly peers: PeerContext;
}

/** How a metric finds its outside figure; `null` = none is comparable, and none is made up. */
export type MarketRule = (question: MarketQuestion) => Yardstick | null;

/** Rules by metric id. */
export type MarketRules = Readonly<Record<string, MarketRule>>;
