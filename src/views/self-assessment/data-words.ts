import type { PolicyAndData } from '../../levers/index.ts';

/** What the data come to, in one or two words; without a promise a figure is no verdict. */
export const dataWords = ({ data, figures }: Pick<PolicyAndData, 'data' | 'figures'>): string =>
  data === 'meets' ? 'Kept' : data === 'misses' ? 'Missed' : isUnpromised({ data, figures }) ? 'Nothing promised' : 'No data';

export const isUnpromised = ({ data, figures }: Pick<PolicyAndData, 'data' | 'figures'>): boolean =>
  data === 'no data' && figures.some(({ commitment }) => commitment === null);
