import type { LeaderPack, PackSection } from '../../leader-pack/leader-pack.ts';
import { canonicalJson } from '../../leader-pack/pack-hash.ts';
import { packFileName, type PackFile } from '../pack-file.ts';
import { legend, manifestLines, packTitle, sampleWords } from '../pack-words.ts';
import { chartSvg } from './chart-svg.ts';
import { html } from './html-text.ts';
import { onePageHtml } from './one-page-html.ts';
import { pageStyle } from './page-style.ts';
import { tableHtml } from './table-html.ts';

/**
 * One file that any browser opens by double-click: released aggregates, read-only, no script at all. Its own policy allows its one style sheet
 * and nothing else; the pack itself is inside as data, so that its hash can be checked from the file alone.
 */
export const leaderPage = async (pack: LeaderPack, number: number | null): Promise<PackFile> => ({
  name: `${packFileName(pack, number)}.html`,
  content: new Blob([pageOf(pack, await hashOf(pageStyle))], { type: 'text/html' }),
});

const pageOf = (pack: LeaderPack, styleHash: string): string => {
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  const body = pack.sections.filter(({ place }) => place === 'body');
  const appendix = pack.sections.filter(({ place }) => place === 'appendix');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${html(packTitle(pack))}</title><style>${pageStyle}</style></head>
<body><a class="skip" href="#main">Skip to the content</a>${pack.manifest.sample ? `<div class="sample" role="note">${html(sampleWords)}</div>` : ''}
<main id="main" tabindex="-1">
${onePageHtml(pack)}
<nav aria-label="Contents"><h2>Contents</h2><ol>${pack.sections.map((section, at) => `<li><a href="#s${at + 1}">${html(section.title)}</a></li>`).join('')}<li><a href="#method">How this was counted</a></li></ol></nav>
${body.map((section) => sectionHtml(section, pack)).join('\n')}
${appendix.map((section) => sectionHtml(section, pack)).join('\n')}
${methodHtml(pack)}
</main>
<script type="application/json" id="pack">${canonicalJson(pack).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}</script>
</body></html>
`;
};

const sectionHtml = (section: PackSection, pack: LeaderPack): string => {
  const id = `s${pack.sections.indexOf(section) + 1}`;
  const marks = section.footnotes.map((number) => `<a href="#note-${number}">${number}</a>`).join(', ');
  return `<section class="part${section.place === 'body' ? ' finding' : ''}" id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${html(section.title)}${marks === '' ? '' : ` <sup>${marks}</sup>`}</h2>${section.chart === null ? '' : `<figure>${chartSvg(id, section.chart)}</figure>`}${tableHtml(section.table)}${section.sources.length === 0 ? '' : `<p class="source">${html(`Source: ${section.sources.join(' · ')}`)}</p>`}</section>`;
};

const methodHtml = (pack: LeaderPack): string => {
  const notes = pack.footnotes.map((text, at) => `<li id="note-${at + 1}">${html(text)}</li>`).join('');
  return `<section class="part" id="method" aria-labelledby="method-h"><h2 id="method-h">How this was counted</h2><ul>${pack.manifest.conventions.map((text) => `<li>${html(text)}</li>`).join('')}</ul><h3>Marks</h3><ul>${legend.map((text) => `<li>${html(text)}</li>`).join('')}</ul>${notes === '' ? '' : `<h3>Footnotes</h3><ol>${notes}</ol>`}<h3>What this was made from</h3><dl>${manifestLines(
    pack,
  )
    .map(([name, value]) => `<dt>${html(name)}</dt><dd class="hash">${html(value)}</dd>`)
    .join('')}</dl></section>`;
};

const hashOf = async (text: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
};
