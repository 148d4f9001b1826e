import type PptxGenJS from 'pptxgenjs';
import { certaintyMarks } from '../../leader-pack/certainty-marks.ts';
import { responsibleLevels } from '../../../domain/framework.ts';
import type { LeaderPack } from '../../leader-pack/leader-pack.ts';
import { commitmentWords, goalWords, lastYearWords, standingWords, yardstickWords } from '../pack-words.ts';
import { inner, page } from './slide-style.ts';
import { addTable } from './slide-table.ts';
import { addText, type Box } from './slide-text.ts';

/** The zones of the one page on the first slide; the grid has a slide of its own. */
export const addOnePage = (slide: PptxGenJS.Slide, { onePage }: LeaderPack): void => {
  addText(slide, onePage.title, [page.margin, 0.25, inner, 0.45], { size: 22, bold: true });
  addText(slide, onePage.header.join(' · '), [page.margin, 0.72, inner, 0.25], { size: 10, muted: true });
  const half = (inner - 0.3) / 2;
  addTable(
    slide,
    {
      header: ['Pain point', 'Whom', 'Certainty', 'Who can act'],
      right: [],
      rows:
        onePage.painPoints.length === 0
          ? [['None: no clear gap and no missed commitment in what was released', '', '', '']]
          : onePage.painPoints.map(({ sentence, people, certainty, level }) => [
              sentence,
              people,
              `${certainty} ${certaintyMarks[certainty]}`,
              responsibleLevels[level].label,
            ]),
      widths: [10, 2.6, 3, 3],
    },
    { x: page.margin, y: 1.05, w: half, rowHeight: 0.3, size: 9 },
  );
  addTable(
    slide,
    {
      header: ['Principle', 'Market', 'Commitment', 'Last year', 'Metric'],
      right: [],
      rows: onePage.principles.map(({ label, metric, market, marketText, commitment, lastYear }) => [
        label,
        market === 'worse' || market === 'not clearly worse' || market === 'better'
          ? `${standingWords(market)}, ${marketText}`
          : marketText,
        commitmentWords(commitment),
        lastYearWords(lastYear),
        metric,
      ]),
      widths: [5, 8, 3.6, 3.6, 5],
    },
    { x: page.margin + half + 0.3, y: 1.05, w: half, rowHeight: 0.24, size: 7 },
  );
  addTable(
    slide,
    {
      header: ['Family', 'Metric', 'Our figure', 'n', 'Market', 'Our commitment', 'Rest of the organization'].slice(
        0,
        hasRest(onePage) ? 7 : 6,
      ),
      right: [],
      rows: onePage.tiles.map(({ label, metric, figure, n, market, commitment, rest }) =>
        [
          label,
          metric,
          figure.text,
          n,
          yardstickWords(market, 'no market figure'),
          yardstickWords(commitment, 'no commitment'),
          yardstickWords(rest, '–'),
        ].slice(0, hasRest(onePage) ? 7 : 6),
      ),
      widths: [4, 4, 2.4, 2.4, 5, 5, 5].slice(0, hasRest(onePage) ? 7 : 6),
    },
    { x: page.margin, y: 3.65, w: inner, rowHeight: 0.24, size: 8 },
  );
  const third = (inner - 0.4) / 3;
  const list = (at: number, title: string, lines: readonly string[], none: string): void => {
    const x = page.margin + at * (third + 0.2);
    addText(slide, title, [x, 5.62, third, 0.22], { size: 10, bold: true });
    addText(slide, lines.length === 0 ? none : lines.map((line) => `• ${line}`).join('  '), [x, 5.85, third, 0.8] satisfies Box, {
      size: 8,
    });
  };
  list(0, 'Goals', onePage.goals.map(goalWords), 'No goal is set.');
  list(1, 'Holding steady', onePage.holdingSteady, 'No figure of the whole is at or better than the market.');
  list(2, 'Decisions asked for today', onePage.decisionsAsked, 'None.');
  addText(slide, onePage.method, [page.margin, 6.7, inner, 0.25], { size: 8, muted: true });
};

const hasRest = ({ tiles }: LeaderPack['onePage']): boolean => tiles.some(({ rest }) => rest !== null);
