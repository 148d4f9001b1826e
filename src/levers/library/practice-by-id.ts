import type { Practice } from '../../domain/lever.ts';
import { leverContent } from './bundled-content.ts';

/** A practice of the library or one the user wrote; `null` where neither has the id. */
export const practiceById = (id: string, ownPractices: readonly Practice[]): Practice | null =>
  [...ownPractices, ...leverContent().practices].find((practice) => practice.id === id) ?? null;
