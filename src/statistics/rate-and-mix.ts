/** One level of a mix: how many, at what rate, here and in the benchmark. */
export interface MixLevel {
  readonly own: number;
  readonly ownRate: number;
  readonly benchmark: number;
  readonly benchmarkRate: number;
}

export interface RateAndMix {
  readonly ownCrude: number;
  readonly benchmarkCrude: number;
  /** ownCrude − benchmarkCrude = ratePart + mixPart, exactly (ST25). */
  readonly crudeGap: number;
  readonly ratePart: number;
  readonly mixPart: number;
  readonly levels: readonly { readonly rate: number; readonly mix: number; readonly mixCentered: number }[];
  readonly ownAtBenchmarkMix: number;
  readonly benchmarkAtOwnMix: number;
  /** Gap at our own mix: the standardized one. */
  readonly standardizedGap: number;
  /** Crude and standardized gap point in opposite directions: the headline is the standardized one (ST26). */
  readonly reversedByMix: boolean;
}

/** Kitagawa's 1955 split of a crude gap into what the rates do and what the mix does (ST25, ST26). Null when either side is empty. */
export const rateAndMix = (levels: readonly MixLevel[]): RateAndMix | null => {
  const ownTotal = sumOf(levels, (l) => l.own);
  const benchmarkTotal = sumOf(levels, (l) => l.benchmark);
  if (!(ownTotal > 0 && benchmarkTotal > 0)) return null;
  const shares = levels.map((l) => ({ ...l, m: l.own / ownTotal, M: l.benchmark / benchmarkTotal }));
  const ownCrude = sumOf(shares, (l) => l.m * l.ownRate);
  const benchmarkCrude = sumOf(shares, (l) => l.M * l.benchmarkRate);
  const middle = (ownCrude + benchmarkCrude) / 2;
  const parts = shares.map(({ m, M, ownRate, benchmarkRate }) => ({
    rate: ((m + M) / 2) * (ownRate - benchmarkRate),
    mix: ((ownRate + benchmarkRate) / 2) * (m - M),
    mixCentered: ((ownRate + benchmarkRate) / 2 - middle) * (m - M),
  }));
  const benchmarkAtOwnMix = sumOf(shares, (l) => l.m * l.benchmarkRate);
  const crudeGap = ownCrude - benchmarkCrude;
  const standardizedGap = ownCrude - benchmarkAtOwnMix;
  return {
    ownCrude,
    benchmarkCrude,
    crudeGap,
    ratePart: sumOf(parts, (p) => p.rate),
    mixPart: sumOf(parts, (p) => p.mix),
    levels: parts,
    ownAtBenchmarkMix: sumOf(shares, (l) => l.M * l.ownRate),
    benchmarkAtOwnMix,
    standardizedGap,
    reversedByMix: crudeGap * standardizedGap < 0,
  };
};

const sumOf = <T>(items: readonly T[], f: (item: T) => number): number => items.reduce((sum, item) => sum + f(item), 0);
