import { useId } from 'react';
import { formatMoneyShort, formatPercent, formatTick } from '../domain/format.ts';
import styles from './charts.module.css';
import { CommitmentDiamond, MarketTick, OurDot } from './Marks.tsx';

export interface PrintedRow {
  readonly label: string;
  /** As the release printed it; `hidden` for a withheld one. */
  readonly text: string;
  readonly value: number | null;
  readonly market: number | null;
  readonly commitment: number | null;
}

export interface PrintedRowsProps {
  readonly title: string;
  readonly description: string;
  readonly axis: { readonly from: number; readonly to: number; readonly format: 'percent' | 'money' | 'number'; readonly label: string };
  readonly rows: readonly PrintedRow[];
}

const width = 680;
const [left, top, rowHeight, foot] = [212, 16, 20, 26];
/** Of a letter at the size of the row's text, in digits. */
const letterWidth = 7;

/** Rows of one measure against the two yardsticks, drawn for paper: fixed size, text beside every mark, no hover. */
export const PrintedRows = ({ title, description, axis, rows }: PrintedRowsProps) => {
  const id = useId();
  const right = width - 16 - letterWidth * Math.max(8, ...rows.map(({ text }) => text.length));
  const bottom = top + rows.length * rowHeight;
  const x = (value: number): number =>
    axis.to === axis.from ? (left + right) / 2 : left + ((value - axis.from) / (axis.to - axis.from)) * (right - left);
  return (
    <svg
      className={styles['printed']}
      viewBox={`0 0 ${width} ${bottom + foot}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      fontSize={12}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {ticksOf(axis).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={top - 6} y2={bottom} stroke="var(--line)" />
          <text x={x(tick)} y={bottom + 12} textAnchor="middle" fontSize={10} fill="var(--muted)">
            {worded(tick, axis.format)}
          </text>
        </g>
      ))}
      <text x={(left + right) / 2} y={bottom + 24} textAnchor="middle" fontSize={10} fill="var(--muted)">
        {axis.label}
      </text>
      {rows.map((row, index) => (
        <Row key={`${row.label} ${index}`} row={row} y={top + rowHeight * (index + 0.5)} x={x} right={right} />
      ))}
    </svg>
  );
};

interface RowProps {
  readonly row: PrintedRow;
  readonly y: number;
  readonly x: (value: number) => number;
  readonly right: number;
}

const Row = ({ row, y, x, right }: RowProps) => (
  <g data-row={row.label}>
    <text x={left - 10} y={y} dy="0.35em" textAnchor="end" fill="var(--ink)">
      {row.label.length > 34 ? <title>{row.label}</title> : null}
      {shortened(row.label)}
    </text>
    <line x1={left} x2={right} y1={y} y2={y} stroke="var(--line)" strokeDasharray="1 4" />
    {row.market === null ? null : <MarketTick x={x(row.market)} y={y} half={8} value={row.market} />}
    {row.commitment === null ? null : <CommitmentDiamond x={x(row.commitment)} y={y} value={row.commitment} />}
    {row.value === null ? null : <OurDot x={x(row.value)} y={y} value={row.value} />}
    <text x={right + 12} y={y} dy="0.35em" fontWeight={row.value === null ? 400 : 600} fill="var(--ink)" data-mark="text">
      {row.value === null ? `▨ ${row.text}` : row.text}
    </text>
  </g>
);

const shortened = (label: string): string => (label.length > 34 ? `${label.slice(0, 33)}…` : label);

/** Four steps of a round size over the axis; what is drawn does not move them (PR31). */
const ticksOf = ({ from, to }: PrintedRowsProps['axis']): readonly number[] => {
  if (to === from) return [from];
  const rough = (to - from) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((size) => size * power).find((size) => size >= rough * 0.999) ?? rough;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)));
};

const worded = (value: number, format: PrintedRowsProps['axis']['format']): string =>
  format === 'percent' ? formatPercent(value).replace('.0 %', ' %') : format === 'money' ? formatMoneyShort(value) : formatTick(value);
