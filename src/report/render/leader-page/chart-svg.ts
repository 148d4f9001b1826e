import { formatMoney, formatPercent, formatTick } from '../../../domain/format.ts';
import { axisTicks } from '../../leader-pack/axis.ts';
import type { PackChart } from '../../leader-pack/leader-pack.ts';
import { html } from './html-text.ts';

const left = 230;
const right = 150;
const width = 760;
const rowHeight = 24;
const top = 10;

/** Rows against yardsticks as a picture with words: bar, tick for the market, diamond for the commitment, hatch where hidden. */
export const chartSvg = (id: string, { axis, rows, marketLabel, commitmentLabel }: PackChart): string => {
  const height = top + rows.length * rowHeight + 34;
  const at = (value: number): number => left + ((value - axis.from) / (axis.to - axis.from || 1)) * (width - left - right);
  const base = at(Math.max(axis.from, Math.min(0, axis.to)));
  const floor = top + rows.length * rowHeight;
  const key = [
    'bar: our figure',
    ...(marketLabel === null ? [] : [`line: ${marketLabel}`]),
    ...(commitmentLabel === null ? [] : [`diamond: ${commitmentLabel}`]),
  ];
  const drawn = rows.map(({ label, figure, market, commitment }, index) => {
    const y = top + index * rowHeight;
    const middle = y + rowHeight / 2;
    const bar =
      figure.value === null
        ? figure.text === 'hidden'
          ? `<rect class="withheld" x="${left}" y="${y + 5}" width="60" height="${rowHeight - 10}"/>`
          : ''
        : `<rect class="ours" x="${px(Math.min(base, at(figure.value)))}" y="${y + 6}" width="${px(Math.abs(at(figure.value) - base))}" height="${rowHeight - 12}" data-value="${figure.value}"/>`;
    const tick =
      market === null ? '' : `<rect class="market" x="${px(at(market) - 1.5)}" y="${y + 2}" width="3" height="${rowHeight - 4}"/>`;
    const x = commitment === null ? 0 : at(commitment);
    const diamond =
      commitment === null
        ? ''
        : `<path class="promise" d="M${px(x)} ${middle - 6}L${px(x + 6)} ${middle}L${px(x)} ${middle + 6}L${px(x - 6)} ${middle}Z"/>`;
    return `<text x="${left - 8}" y="${middle + 4}" text-anchor="end">${html(shortened(label))}</text>${bar}${tick}${diamond}<text x="${width - right + 10}" y="${middle + 4}">${html(figure.text)}</text>`;
  });
  const grid = axisTicks(axis).map(
    (value) =>
      `<path class="grid" d="M${px(at(value))} ${top}V${floor}"/><text class="tick" x="${px(at(value))}" y="${floor + 14}" text-anchor="middle">${html(tickWords(value, axis.format))}</text>`,
  );
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${html(axis.label)}</title><desc id="${id}-d">${html(`${key.join('; ')}. ${rows.map(({ label, figure }) => `${label} ${figure.text}`).join('; ')}. The table below holds the same figures.`)}</desc>${grid.join('')}${drawn.join('')}<text class="tick" x="${left}" y="${floor + 30}">${html(axis.label)}</text></svg><p class="key">${html(`Key: ${key.join(' · ')}`)}</p>`;
};

const px = (value: number): string => String(Math.round(value * 10) / 10);

/** The picture has no room for more; the table has the name in full. */
const shortened = (label: string): string => (label.length > 34 ? `${label.slice(0, 33)}…` : label);

const tickWords = (value: number, format: PackChart['axis']['format']): string =>
  format === 'percent' ? formatPercent(value) : format === 'money' ? formatMoney(value) : formatTick(value);
