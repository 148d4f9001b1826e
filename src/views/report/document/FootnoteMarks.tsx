/** The numbers of the footnotes that belong to a heading, raised. */
export const FootnoteMarks = ({ numbers }: { readonly numbers: readonly number[] }) =>
  numbers.length === 0 ? null : (
    <sup>
      <span className="visually-hidden"> Footnotes </span>
      {numbers.join(', ')}
    </sup>
  );
