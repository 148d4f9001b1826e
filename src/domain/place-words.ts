import { principles, type Principle } from './framework.ts';
import { cutName, groupName, type Cut } from './reading.ts';

const dimensions: Readonly<Record<string, string>> = {
  department: 'Department',
  office: 'Office',
  level: 'Level',
  job_title: 'Job',
  gender: 'Gender',
  race_ethnicity: 'Race or ethnicity',
};

export const dimensionWords = (dimension: string): string => dimensions[dimension] ?? dimension;

/** `Department`, `Office × Department`; the empty cut is the whole organization. */
export const cutWords = (cut: Cut): string => (cut.length === 0 ? 'Whole organization' : cut.map(dimensionWords).join(' × '));

/** A value that the files leave blank is a group too: its people count, and it must not read as a missing word. */
export const groupWords = (group: readonly string[]): string =>
  group.length === 0 ? 'Whole organization' : groupName(group.map((value) => (value === '' ? '(blank)' : value)));

/** A sub-series in words: a principle by its label, anything else as the file or the plan calls it. */
export const facetWords = (facet: string): string => principles[facet as Principle]?.label ?? quantiles[facet] ?? facet;

const quantiles: Readonly<Record<string, string>> = { P90: 'nine in ten within' };

/** One text that names a figure's place among all, for keys. */
export const placeKey = (place: {
  readonly metric: string;
  readonly facet: string | null;
  readonly cut: Cut;
  readonly group: readonly string[];
}): string => [place.metric, place.facet ?? '', cutName(place.cut), groupName(place.group)].join('|');
