import { strFromU8, unzipSync } from 'fflate';
import type { LeaderPack, PackFile } from '../../../src/report/index.ts';

/** TEST ONLY: what stands in the files, read by other code than wrote them. */

export const bytesOf = async ({ content }: PackFile): Promise<Uint8Array> => new Uint8Array(await content.arrayBuffer());

export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));

export const textPart = (parts: ReadonlyMap<string, Uint8Array>, name: string): string => strFromU8(parts.get(name)!);

/** Markup away, entities back. */
export const readMarkup = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll('&amp;', '&');

export const slidesText = (parts: ReadonlyMap<string, Uint8Array>): string =>
  [...parts.keys()]
    .filter((name) => /^ppt\/(slides\/slide|charts\/chart)\d+\.xml$/.test(name))
    .map((name) => readMarkup(textPart(parts, name).replaceAll(/<\/a:t><\/a:r><a:r>.*?<a:t>/g, '')))
    .join('\n');

/** Every text that a reader of the pack is to see: ids, dates as data and file hashes of the document itself aside. */
export const saidIn = (pack: LeaderPack, { appendix }: { readonly appendix: boolean }): readonly string[] => {
  const { onePage, sections, footnotes, manifest } = pack;
  const shown = sections.filter(({ place }) => appendix || place === 'body');
  return [
    onePage.title,
    ...onePage.header,
    ...onePage.painPoints.flatMap(({ sentence, people, certainty }) => [sentence, people, certainty]),
    ...onePage.principles.flatMap(({ label, metric, marketText }) => [label, metric, marketText]),
    ...onePage.tiles.flatMap(({ label, metric, figure, n, market, commitment }) => [
      label,
      metric,
      figure.text,
      n,
      market?.text ?? '',
      market?.label ?? '',
      commitment?.text ?? '',
    ]),
    ...onePage.grid.columns.map(({ label }) => label),
    ...onePage.grid.rows.flatMap(({ label, people, cells }) => [label, people, ...cells.map(({ text }) => text)]),
    ...onePage.grid.foot,
    ...onePage.goals.flatMap(({ title, baseline, now, target, verdict, owner }) => [
      title,
      baseline.text,
      now.text,
      target.text,
      verdict,
      owner,
    ]),
    ...onePage.holdingSteady,
    ...onePage.decisionsAsked,
    onePage.method,
    ...shown.flatMap(({ title, table, sources, chart }) => [
      title,
      table.name,
      ...table.columns.map(({ label }) => label),
      ...table.rows.flat().map((cell) => (typeof cell === 'string' ? cell : cell.text)),
      ...table.foot,
      ...sources,
      ...(chart?.rows.map(({ label }) => label) ?? []),
    ]),
    ...footnotes,
    ...manifest.conventions,
    ...manifest.files.flatMap(({ name, sha256 }) => [name, sha256]),
    ...manifest.marketPacks.map(({ title }) => title),
    manifest.hash,
  ].filter((text) => text !== '');
};
