import type { Comparison } from '../../domain/comparison.ts';
import { cutWords, facetWords, groupWords } from '../../domain/place-words.ts';
import { cutName, type Cut } from '../../domain/reading.ts';
import { figureRow } from './figure-row.ts';
import type { Footnotes } from './footnotes.ts';
import type { PackSection, PackTable } from './leader-pack.ts';
import { notesOn } from './notes-on.ts';
import { isWithin, type PackScope } from './pack-scope.ts';
import { addressOf } from './printed-figure.ts';
import { restFigure } from './rest-of-organization.ts';

/** Every cell of the release that the pack may name, a table a cut, in the order of words. */
export const appendixSections = (scope: PackScope, notes: Footnotes): readonly PackSection[] =>
  cutsOf(scope).flatMap((cut): readonly PackSection[] => {
    const cells = scope.comparisons
      .filter((one) => cutName(addressOf(one).cut) === cutName(cut) && isOwn(scope, one))
      .toSorted(byWords(scope));
    if (cells.length === 0) return [];
    const name = cut.length === 0 ? 'Whole organization' : `By ${cutWords(cut).toLowerCase()}`;
    return [
      {
        id: `appendix-${cutName(cut)}`,
        place: 'appendix',
        title: `All released figures: ${name}`,
        chart: null,
        table: tableOf(scope, name, cut, cells),
        sources: [],
        footnotes: cells
          .flatMap((cell) => notesOn(scope, cell).map((text) => notes.mark(text)))
          .filter((one, at, all) => all.indexOf(one) === at),
      },
    ];
  });

/** The organization, then one dimension, then two where they are wanted or the pack is of one unit. */
const cutsOf = ({ comparisons, input, home }: PackScope): readonly Cut[] => {
  const deepest = input.wanted.twoDimensions || home.cut.length > 0 ? 2 : 1;
  const cuts = new Map(comparisons.map((one) => [cutName(addressOf(one).cut), addressOf(one).cut]));
  return [...cuts.values()]
    .filter((cut) => cut.length <= deepest)
    .toSorted((a, b) => a.length - b.length || (cutName(a) < cutName(b) ? -1 : 1));
};

const isOwn = ({ home }: PackScope, comparison: Comparison): boolean => home.cut.length === 0 || isWithin(addressOf(comparison), home);

const byWords = (scope: PackScope) => (a: Comparison, b: Comparison) => {
  const [first, second] = [wordsOf(scope, a), wordsOf(scope, b)];
  return first < second ? -1 : first > second ? 1 : 0;
};

const wordsOf = ({ input }: PackScope, comparison: Comparison): string => {
  const { metric, facet, group } = addressOf(comparison);
  return [input.infos.get(metric)?.label ?? metric, facet ?? '', groupWords(group)].join('\u0001');
};

const tableOf = (scope: PackScope, name: string, cut: Cut, cells: readonly Comparison[]): PackTable => {
  const isUnit = scope.home.cut.length > 0;
  const hidden = cells.filter(({ released }) => !released.shown).length;
  return {
    name,
    columns: [
      { label: 'Metric', align: 'left' },
      { label: 'Part', align: 'left' },
      { label: cutWords(cut), align: 'left' },
      { label: 'n', align: 'right' },
      { label: 'Our figure', align: 'right' },
      ...(isUnit ? [{ label: 'Rest or whole of the organization', align: 'right' as const }] : []),
      { label: 'Market', align: 'right' },
      { label: 'Our commitment', align: 'right' },
      { label: 'Finding', align: 'left' },
    ],
    rows: cells.flatMap((cell) => {
      const { metric, facet, group } = addressOf(cell);
      const info = scope.input.infos.get(metric);
      if (info === undefined) return [];
      const { n, figure, market, commitment, finding } = figureRow(scope, cell, info, '');
      const part = facet === null ? '' : facetWords(facet);
      return [[info.label, part, groupWords(group), n, figure, ...(isUnit ? [restOf(scope, cell)] : []), market, commitment, finding]];
    }),
    foot: hidden === 0 ? [] : [`${hidden} of ${cells.length} figures hidden to protect small groups.`],
  };
};

const restOf = (scope: PackScope, cell: Comparison) => {
  const { text, value, label } = restFigure(scope, cell);
  return { text: text === 'hidden' || label.startsWith('rest') ? text : `${text} (whole)`, value };
};
