import { expect, it } from 'vitest';
import { svgText } from '../../src/charts/svg-file.ts';

it('a saved picture stands alone: parses, holds caption and source, needs no style sheet', () => {
  document.documentElement.style.setProperty('--worse-2', 'rgb(217, 122, 30)');
  const host = document.createElement('div');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '200');
  svg.setAttribute('height', '100');
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  bar.setAttribute('class', 'bar');
  bar.setAttribute('fill', 'var(--worse-2)');
  svg.append(bar);
  host.append(svg);
  document.body.append(host);
  const text = svgText(svg, { caption: 'Fleet earns 14 % < market & falls', key: [], source: 'Source: test, May 2025', sample: false });
  host.remove();
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  expect(wordsOf(read)).toContain('Fleet earns 14 % < market & falls');
  expect(wordsOf(read)).toContain('Source: test, May 2025');
  expect(wordsOf(read)).not.toContain('SAMPLE');
  expect(text).not.toMatch(/class=|style=|var\(/);
  expect(text).toContain('fill="rgb(217, 122, 30)"');
});

const wordsOf = (read: Document): string => [...read.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');

it('long words are broken into lines inside the picture, the key and SAMPLE stand in it, nothing lies on anything else', () => {
  const host = document.createElement('div');
  const [svg, mark] = ['300', '22'].map((width) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    element.setAttribute('width', width);
    element.setAttribute('height', width === '22' ? '16' : '100');
    host.append(element);
    return element;
  }) as [SVGSVGElement, SVGSVGElement];
  document.body.append(host);
  const caption = 'Fleet mechanics earn 14 percent under the market and have done so for three years, Confirmed; 148 people.';
  const source = 'Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025, aged to October 2026';
  const key = ['ours', 'market median, Example Statistics Office', 'our commitment: at least 98 %'].map((words) => ({ mark, words }));
  const text = svgText(svg, { caption, key, source, sample: true });
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  document.body.append(document.importNode(read.documentElement, true));
  const picture = document.body.lastElementChild as SVGSVGElement;
  const boxes = [...picture.querySelectorAll('text')].map((one) => one.getBoundingClientRect());
  const frame = picture.getBoundingClientRect();
  for (const box of boxes) expect(box.right).toBeLessThanOrEqual(frame.right);
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      expect(box.right <= other.left || other.right <= box.left || box.bottom <= other.top + 4 || other.bottom <= box.top + 4).toBe(true);
  for (const words of [caption, source, ...key.map(({ words: one }) => one)])
    for (const word of words.split(' ')) expect(wordsOf(read)).toContain(word);
  expect(wordsOf(read)).toContain('SAMPLE');
  picture.remove();
  host.remove();
});
