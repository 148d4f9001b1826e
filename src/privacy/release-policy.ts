/** How percentages are printed: PR7's steps, whole percent, or the plain count; the last two exist to be compared with and leak more. */
export type ShareCoding = 'stepped' | 'whole-percent' | 'exact';

/** Every number a release rests on, as one object (PR1, PR4, PR6–PR10, PR24, PR28). It freezes once a snapshot has a release (PR16). */
export interface ReleasePolicy {
  /** Fewest people a shown figure may rest on, T (PR6); 9 others remain for someone who knows their own value (PR23). */
  readonly threshold: number;
  /** The same for special categories such as health or union membership (PR4). */
  readonly specialThreshold: number;
  readonly coding: ShareCoding;
  /** From this many people on, a percentage is printed whole instead of in steps of five (PR7). */
  readonly wholePercentFrom: number;
  /** A total is sensitive if what remains after the two largest is below this part of the largest (PR8). */
  readonly remainderShare: number;
  /** A total is sensitive if the largest `of` values hold more than `share` of it (PR9). */
  readonly dominance: readonly { readonly of: number; readonly share: number }[];
  /** People that must lie beyond a shown quantile (PR10). */
  readonly tailPeople: number;
  /** Counts of events by reason from 1 to this are hidden (PR11). */
  readonly fewEvents: number;
  /** What an outsider is taken to know about anyone's pay beforehand, as parts of the pay level (PR24). */
  readonly payKnown: { readonly low: number; readonly high: number };
  /** A hidden pay total must stay open by at least this part to both sides (PR24). */
  readonly payOpen: number;
  /** Pay medians are rounded to this part of the pay level, or to `payStep` if that is larger (PR28). */
  readonly payRounding: number;
  readonly payStep: number;
  /** Joiners and leavers from 1 to this keep a pay total hidden (PR17). */
  readonly fewMoved: number;
}

export const defaultReleasePolicy: ReleasePolicy = {
  threshold: 10,
  specialThreshold: 20,
  coding: 'stepped',
  wholePercentFrom: 100,
  remainderShare: 0.1,
  dominance: [
    { of: 1, share: 0.5 },
    { of: 2, share: 0.75 },
  ],
  tailPeople: 5,
  fewEvents: 4,
  payKnown: { low: 0.6, high: 1.7 },
  payOpen: 0.1,
  payRounding: 0.03,
  payStep: 1000,
  fewMoved: 4,
};
