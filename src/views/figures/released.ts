import type { Comparison } from '../../domain/comparison.ts';
import type { CellAddress, Reading } from '../../domain/reading.ts';

/** Where a comparison's figure belongs, shown or not. */
export const addressOfCell = ({ released }: Comparison): CellAddress => (released.shown ? released.reading : released.address);

export const shownReading = ({ released }: Comparison): Reading | null => (released.shown ? released.reading : null);

export const whyHidden = ({ released }: Comparison): string | undefined => (released.shown ? undefined : released.because);
