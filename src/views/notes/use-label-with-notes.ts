import { useContext } from 'react';
import type { Comparison } from '../../domain/comparison.ts';
import { addressOfCell } from '../figures/released.ts';
import { FootnotesContext, isSamePlace } from './footnotes-context.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A row's label with the numbers of its figure's footnotes, for drawings, where a label is plain text. */
export const useLabelWithNotes = (): ((row: { readonly label: string; readonly comparison: Comparison }) => string) => {
  const { notes } = useContext(FootnotesContext);
  return ({ label, comparison }) => {
    const numbers = notes.filter(({ note }) => isSamePlace(note.at, addressOfCell(comparison))).map(({ number }) => number);
    return numbers.length === 0 ? label : `${label} ${numbers.map(toRaised).join(' ')}`;
  };
};

const toRaised = (number: number): string => Array.from(String(number), (digit) => raised[Number(digit)]).join('');
