/**
 * Privacy: a raw reading comes in, what this audience may see comes out, shown or hidden. Nothing else in the product can make a `Released`.
 * So far each figure is judged by its own base; a figure that could be computed from its shown neighbors is not yet held back (RULES.md).
 */
export { defaultPolicy, type PrivacyPolicy } from './policy.ts';
export { release, type ReleaseTo } from './release.ts';
export { tooFew, type ReleaseRule } from './too-few.ts';
