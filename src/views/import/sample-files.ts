import { createContext } from 'react';

/** The bundled sample, fetched from this page's own folder. */
export interface SampleFiles {
  readonly county: () => Promise<readonly File[]>;
  /** The exports of the year after; added to those of the county. */
  readonly nextYear: () => Promise<readonly File[]>;
}

const none = async (): Promise<readonly File[]> => [];

export const SampleFilesContext = createContext<SampleFiles>({ county: none, nextYear: none });

/** The names under which the next year's files come in end with its last day, or with the year. */
export const isOfNextYear = (name: string): boolean => /^SAMPLE-.*2027/.test(name);
