import { formatDate } from '../../domain/format.ts';
import { certaintyMarks } from '../leader-pack/certainty-marks.ts';
import { stepMark } from '../leader-pack/grid-section.ts';
import type { LeaderPack, OnePage, PrintedFigure } from '../leader-pack/leader-pack.ts';
import { commitmentWords, lastYearWords, legend, manifestLines, standingWords, yardstickWords } from './pack-words.ts';
import { responsibleLevels } from '../../domain/framework.ts';

export type FlatCell = string | number | null;

/** A table as a spreadsheet takes it: text as printed, and beside a figure the number that the text stands for. */
export interface FlatTable {
  readonly id: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly FlatCell[])[];
  /** Lines under the table. */
  readonly foot: readonly string[];
}

/** The whole pack as tables: the one page, each section, footnotes and manifest. */
export const flatTables = (pack: LeaderPack): readonly FlatTable[] => [
  onePageTable(pack),
  ...pack.sections.map((section) => sectionTable(section)),
  {
    id: 'manifest',
    title: 'How this was counted, and what it was made from',
    header: ['What', 'In words'],
    rows: [
      ...manifestLines(pack),
      ...pack.manifest.conventions.map((text) => ['Convention', text] as const),
      ...pack.footnotes.map((text, at) => [`Footnote ${at + 1}`, text] as const),
      ...legend.map((text) => ['Legend', text] as const),
    ],
    foot: [],
  },
];

const sectionTable = ({ id, title, table, sources, footnotes }: LeaderPack['sections'][number]): FlatTable => {
  const isFigure = table.columns.map((_, at) => table.rows.some((row) => typeof row[at] === 'object'));
  return {
    id,
    title,
    header: table.columns.flatMap(({ label }, at) => (isFigure[at] ? [label, `${label}, number`] : [label])),
    rows: table.rows.map((row) =>
      row.flatMap((cell, at): readonly FlatCell[] => {
        if (typeof cell === 'object') return figureCells(cell);
        return isFigure[at] ? [cell, null] : [cell];
      }),
    ),
    foot: [
      table.name,
      ...table.foot,
      ...(sources.length === 0 ? [] : [`Source: ${sources.join(' · ')}`]),
      ...(footnotes.length === 0 ? [] : [`Footnotes: ${footnotes.join(', ')}`]),
    ],
  };
};

const figureCells = ({ text, value }: PrintedFigure): readonly FlatCell[] => [text, value];

const onePageTable = ({ onePage, manifest }: LeaderPack): FlatTable => ({
  id: 'one-page',
  title: onePage.title,
  header: ['Zone', 'Item', 'Figure', 'Market', 'Our commitment', 'Last year or rest', 'More'],
  rows: [
    ...onePage.header.map((text) => ['Header', text]),
    ...(manifest.sample ? [['Header', 'SAMPLE']] : []),
    ...onePage.painPoints.map(({ sentence, people, certainty, level }) => [
      'Pain point',
      sentence,
      people,
      '',
      '',
      '',
      `${certainty} ${certaintyMarks[certainty]} · ${responsibleLevels[level].label}`,
    ]),
    ...onePage.principles.map(({ label, metric, marketText, market, commitment, lastYear }) => [
      'Principle',
      label,
      marketText,
      standingWords(market),
      commitmentWords(commitment),
      lastYearWords(lastYear),
      metric,
    ]),
    ...onePage.tiles.map(({ label, metric, figure, n, market, commitment, rest }) => [
      'Family',
      label,
      figure.text,
      sourced(market, 'no market figure'),
      sourced(commitment, 'no commitment'),
      rest === null ? '' : sourced(rest, ''),
      [metric, n].filter(Boolean).join(', '),
    ]),
    ...onePage.grid.rows.flatMap(({ label, people, cells }) => [
      ['Grid', label, people],
      ...cells.map(({ step, text, name }) => ['Grid', name, `${stepMark(step)}${text}`]),
    ]),
    ...onePage.grid.foot.map((text) => ['Grid', text]),
    ...onePage.goals.map(({ title, baseline, now, target, verdict, owner, nextReview, due }) => [
      'Goal',
      title,
      now.text,
      '',
      target.text,
      baseline.text,
      [verdict, owner, `next review ${formatDate(nextReview)}`, `due ${formatDate(due)}`].filter(Boolean).join('; '),
    ]),
    ...onePage.holdingSteady.map((text) => ['Holding steady', text]),
    ...onePage.decisionsAsked.map((text) => ['Decision asked', text]),
    ['Method', onePage.method],
  ],
  foot: [],
});

const sourced = (figure: OnePage['tiles'][number]['market'], none: string): string =>
  [yardstickWords(figure, none), figure?.source ?? ''].filter(Boolean).join(' · ');
