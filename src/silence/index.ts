/**
 * Silence: tries to reach another address by every way a page or a worker has, and tells for each whether the policy stopped it. The name tried
 * is under `.invalid`, which never resolves (RFC 2606), so nothing is sent even where nothing stops it.
 */
export { tryToReach, type Try, type TryScope } from './try-to-reach.ts';
export { answerTries, answerTriesText, askToTry } from './worker-tries.ts';
