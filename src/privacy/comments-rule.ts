/** PR12: free text can name its author. It is shown for the organization or one office, from `least` comments on, never for a smaller cell. */
export const commentsMayBeShown = (comments: number, cut: readonly string[], least = 10): boolean =>
  comments >= least && (cut.length === 0 || (cut.length === 1 && cut[0] === 'office'));
