import { families, principles, type PainPointFamily, type Principle } from '../../domain/framework.ts';
import type { Dimension } from '../session-contract.ts';

export const dimensionWords = (dimension: Dimension): string =>
  principles[dimension as Principle]?.label ?? families[dimension as PainPointFamily];

/** The principle, else the family: what a finding is weighed by. */
export const dimensionOf = ({
  principle,
  family,
}: {
  readonly principle: Principle | null;
  readonly family: PainPointFamily | null;
}): string => (principle !== null ? principles[principle].label : family !== null ? families[family] : '');
