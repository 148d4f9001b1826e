import type { Comparison } from '../../domain/comparison.ts';
import { formatPercent } from '../../domain/format.ts';
import { Card } from '../../ui/index.ts';
import { shownReading } from '../figures/released.ts';
import type { Why } from '../session-contract.ts';

export interface SelectionFiguresProps {
  readonly selection: NonNullable<Why['selection']>;
  readonly comparison: Comparison;
}

/** Ratio, chance and people short beside each other: they answer different questions and may differ (ST67, ST68). */
export const SelectionFigures = ({ selection, comparison }: SelectionFiguresProps) => {
  const basis = shownReading(comparison)?.basis;
  const [focal, reference] =
    basis?.kind === 'ratio' ? [basis.focal?.group ?? 'this group', basis.reference?.group ?? 'the other'] : ['this group', 'the other'];
  const { focalRate, referenceRate, ratio, ratioInterval, belowFourFifths, fisher, shortfall, verdict } = selection;
  const high = ratioInterval?.high ?? null;
  return (
    <Card title={`Selection: ${verdict}`} level={3}>
      <ul>
        <li>
          Selected: {formatPercent(focalRate)} of {focal}, {formatPercent(referenceRate)} of {reference}
        </li>
        <li>
          Ratio {ratio === null ? 'not defined' : ratio.toFixed(2)}
          {ratioInterval === null ? '' : ` (${ratioInterval.low.toFixed(2)}–${high === null ? 'open' : high.toFixed(2)})`}:{' '}
          {belowFourFifths ? 'under' : 'not under'} four fifths
        </li>
        <li>Chance of so few if both were selected alike: mid-P {fisher.midPLess < 0.001 ? 'under 0.001' : fisher.midPLess.toFixed(3)}</li>
        <li>{shortfall > 0 ? `${shortfall.toFixed(1)} people short of` : `${(-shortfall).toFixed(1)} people above`} parity in the pool</li>
      </ul>
      <p>
        The ratio says how large the difference is, the mid-P whether chance may have made it, the shortfall how many people it is. In a
        large pool a small ratio gap is no chance; in a small one a large gap may be.
      </p>
    </Card>
  );
};
