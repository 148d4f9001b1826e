/** What two views in one browser are not (PR3). */
export const noBoundary =
  'Two views in one browser are no security boundary: whoever has these files or this page can switch to the analyst view. Not covered either: what people know beyond their own value, several people pooling what they know, a second copy of the data with its own record of releases.';
