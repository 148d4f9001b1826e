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
  const text = svgText(svg, { caption: 'Fleet earns 14 % < market & falls', source: 'Source: test, May 2025' });
  host.remove();
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  expect(read.documentElement.textContent).toContain('Fleet earns 14 % < market & falls');
  expect(read.documentElement.textContent).toContain('Source: test, May 2025');
  expect(text).not.toMatch(/class=|style=|var\(/);
  expect(text).toContain('fill="rgb(217, 122, 30)"');
});
