import type { Comparison } from '../../domain/comparison.ts';
import { Disclosure } from '../../ui/index.ts';
import { sourceAndVintage } from './words.ts';

/** Source, vintage, population and every caution of the outside figure; why it is only indicative, if it is. */
export const SourceNote = ({ comparison }: { readonly comparison: Comparison }) => {
  const { market } = comparison;
  const from = market?.provenance;
  if (market === null || from == null) return null;
  return (
    <Disclosure summary={`Source of the market figure${market.indicative.length === 0 ? '' : ' (indicative)'}`}>
      <p>
        {sourceAndVintage(from)}. {from.population}; {from.statistic}.{from.aging === undefined ? '' : ` ${from.aging}.`} Pack {from.packId}
        .
      </p>
      {market.indicative.length === 0 ? null : <p>Only indicative, never Confirmed: {market.indicative.join('; ')}.</p>}
      {from.cautions.length === 0 ? null : (
        <ul>
          {from.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
};
