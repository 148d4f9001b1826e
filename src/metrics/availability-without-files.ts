import type { Availability } from '../domain/metric.ts';
import { catalogue } from './catalogue.ts';

/** What each metric lacks while nothing is loaded: every column it needs. */
export const availabilityWithoutFiles = (): readonly Availability[] =>
  [...catalogue.values()].map(({ id, needs }) => ({ state: 'missing', metric: id, missing: needs.map(({ column }) => column) }));
