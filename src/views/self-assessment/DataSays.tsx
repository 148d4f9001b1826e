import type { PolicyAndData } from '../../levers/index.ts';
import { dataWords } from './data-words.ts';

/** `Kept. Pay to market keeps what was promised.` */
export const DataSays = ({ row }: { readonly row: PolicyAndData }) =>
  row.because.startsWith(dataWords(row)) ? (
    row.because
  ) : (
    <>
      <strong>{dataWords(row)}.</strong> {row.because}
    </>
  );
