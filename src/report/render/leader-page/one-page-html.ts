import { responsibleLevels } from '../../../domain/framework.ts';
import { certaintyMarks } from '../../leader-pack/certainty-marks.ts';
import { stepMark } from '../../leader-pack/grid-section.ts';
import type { LeaderPack, OnePage } from '../../leader-pack/leader-pack.ts';
import { commitmentWords, goalWords, lastYearWords, legend, standingWords, yardstickWords } from '../pack-words.ts';
import { html } from './html-text.ts';

/** The one sheet: eight zones in order of reading. */
export const onePageHtml = ({ onePage, manifest, kind }: LeaderPack): string =>
  `<section class="sheet" id="one-page" aria-labelledby="one-page-title">
<header><h1 id="one-page-title">${html(onePage.title)}</h1><p class="lead">${onePage.header.map(html).join(' · ')}</p></header>
${painPoints(onePage, kind.kind === 'public-records')}
${strip(onePage)}
${tiles(onePage)}
${grid(onePage)}
${zone('goals', 'Goals', onePage.goals.map(goalWords), 'No goal is set.')}
${zone('steady', 'Holding steady', onePage.holdingSteady, 'No figure of the whole is at or better than the market.')}
${zone('decisions', 'Decisions asked for today', onePage.decisionsAsked, 'None.')}
<footer><p>${legend.map(html).join(' · ')}</p><p>${html(onePage.method)} ${html(`Hash ${manifest.hash}`)}</p></footer>
</section>`;

const painPoints = ({ painPoints: points }: OnePage, isPublic: boolean): string => {
  if (isPublic) return '';
  const items = points.map(
    ({ sentence, people, certainty, level }) =>
      `<li><strong>${html(sentence)}</strong> <span>${html(`${people} · ${certainty} ${certaintyMarks[certainty]} · ${responsibleLevels[level].label}`)}</span></li>`,
  );
  const list =
    points.length === 0 ? '<p>No clear gap to the market and no missed commitment in what was released.</p>' : `<ol>${items.join('')}</ol>`;
  return `<section class="zone points" aria-label="Pain points"><h2>Pain points</h2>${list}</section>`;
};

const strip = ({ principles }: OnePage): string => {
  const rows = principles.map(
    ({ label, metric, market, marketText, commitment, lastYear }) =>
      `<tr><th scope="row">${html(label)} <small>${html(metric)}</small></th><td>${html(market === 'worse' || market === 'better' || market === 'not clearly worse' ? `${standingWords(market)}: ${marketText}` : marketText)}</td><td>${html(commitmentWords(commitment))}</td><td>${html(lastYearWords(lastYear))}</td></tr>`,
  );
  return `<section class="zone strip" aria-label="Eight principles"><h2>Eight principles</h2><div class="scroll" tabindex="0" role="region" aria-label="Eight principles, table"><table><thead><tr><th scope="col">Principle</th><th scope="col">Market</th><th scope="col">Our commitment</th><th scope="col">Last year</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
};

const tiles = ({ tiles: all }: OnePage): string => {
  const each = all.map(
    ({ label, metric, figure, n, market, commitment, rest }) =>
      `<section class="tile"><h3>${html(label)}</h3><p class="metric">${html(metric)}</p><p class="figure">${html(figure.text)}</p><p>${html(n)}</p><p>${html(yardstickWords(market, 'no market figure'))}</p><p>◇ ${html(yardstickWords(commitment, 'no commitment of our own'))}</p>${rest === null ? '' : `<p>${html(yardstickWords(rest, ''))}</p>`}</section>`,
  );
  return `<section class="zone tiles" aria-label="Six pain-point families"><h2>Six families</h2><div>${each.join('')}</div></section>`;
};

const grid = ({ grid: { columns, rows, foot } }: OnePage): string => {
  const head = columns.map(({ label, levelLetter }) => `<th scope="col">${html(label)} <small>${levelLetter}</small></th>`);
  const body = rows.map(
    ({ label, people, cells }) =>
      `<tr><th scope="row">${html(label)}</th><td class="right">${html(people)}</td>${cells.map(({ step, text, name }) => `<td class="cell${text === 'hidden' ? ' withheld' : ''}" data-step="${step ?? ''}" title="${html(name)}">${html(`${stepMark(step)}${text}`)}</td>`).join('')}</tr>`,
  );
  return `<section class="zone grid" aria-label="Groups by principle"><h2>Groups by principle</h2><div class="scroll" tabindex="0" role="region" aria-label="Groups by principle, table"><table><thead><tr><th scope="col">Group</th><th scope="col">People</th>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>${foot.map((line) => `<p class="foot">${html(line)}</p>`).join('')}</section>`;
};

const zone = (name: string, title: string, lines: readonly string[], none: string): string =>
  `<section class="zone ${name}" aria-label="${title}"><h2>${title}</h2>${lines.length === 0 ? `<p>${none}</p>` : `<ul>${lines.map((line) => `<li>${html(line)}</li>`).join('')}</ul>`}</section>`;
