import { Fragment } from 'react';

const longest = 22;

/** Text whose endless words may break: one that runs over would make the browser shrink every printed page. */
export const Breakable = ({ text }: { readonly text: string }) => {
  const pieces = piecesOf(text);
  if (pieces.length === 1) return text;
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      {index === 0 ? null : <wbr />}
      {piece}
    </Fragment>
  ));
};

/** Cut inside words only, every so many letters. */
export const piecesOf = (text: string): readonly string[] =>
  text.split(/(?<=\s)/u).reduce<readonly string[]>((pieces, word) => {
    const cut = word.length <= longest ? [word] : (word.match(new RegExp(`.{1,${longest}}`, 'gsu')) ?? [word]);
    return [...pieces.slice(0, -1), (pieces.at(-1) ?? '') + (cut[0] ?? ''), ...cut.slice(1)];
  }, []);
