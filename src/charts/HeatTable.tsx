import { useRef, useState, type KeyboardEvent } from 'react';
import { Hidden, useScrolls } from '../ui/index.ts';
import styles from './heat-table.module.css';

/** −3 … +3 from worse to better; 0 where no gap is clear. */
export type HeatStep = -3 | -2 | -1 | 0 | 1 | 2 | 3;

export type HeatCell =
  | {
      readonly kind: 'gap';
      readonly step: HeatStep;
      /** The number with its sign, without the triangle. */
      readonly text: string;
      /** The cell in full: `Fleet, Earnings: 14 percent under market, Confirmed, 148 people`. */
      readonly spoken: string;
    }
  | { readonly kind: 'hidden'; readonly because?: string }
  | { readonly kind: 'missing'; readonly why: string };

export interface HeatColumn {
  readonly key: string;
  readonly label: string;
  /** Responsible level: O, S or H, with its words. */
  readonly letter?: string;
  readonly title?: string;
}

export interface HeatRow {
  readonly key: string;
  readonly label: string;
  readonly depth?: number;
  readonly n: string;
  readonly cells: readonly HeatCell[];
  /** One word about the row, last column. */
  readonly worst?: string;
}

export interface HeatTableProps {
  readonly caption: string;
  readonly rowHead: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** Opens what is behind a cell; without it the cells are plain text. */
  readonly onOpen?: (rowKey: string, columnKey: string) => void;
  readonly worstHead?: string;
}

/** Unit by principle as a native table: sign, number and color in each cell; one tab stop, arrows move, Enter opens. */
export const HeatTable = ({ caption, rowHead, columns, rows, onOpen, worstHead }: HeatTableProps) => {
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const body = useRef<HTMLTableSectionElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(scroller);
  const go = (row: number, column: number) => {
    const to = [clamp(row, rows.length), clamp(column, columns.length)] as const;
    setAt(to);
    body.current?.querySelector<HTMLElement>(`[data-at="${to.join(',')}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(event, at, rows.length, columns.length);
    if (to === undefined) return;
    event.preventDefault();
    go(...to);
  };
  const place = (row: number, column: number) => ({
    'data-at': `${row},${column}`,
    tabIndex: row === at[0] && column === at[1] ? 0 : -1,
    onFocus: () => setAt([row, column]),
  });
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      {...(scrolls && onOpen === undefined ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {})}
    >
      <table className={styles['heat']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            <th scope="col" data-align="right">
              n
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" title={column.title}>
                {column.label}
                {column.letter === undefined ? null : <small> {column.letter}</small>}
              </th>
            ))}
            {worstHead === undefined ? null : <th scope="col">{worstHead}</th>}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row, rowIndex) => (
            <tr key={row.key}>
              <th scope="row" data-depth={row.depth ?? 0} title={row.label}>
                {row.label}
              </th>
              <td data-align="right">{row.n}</td>
              {row.cells.map((cell, columnIndex) => (
                <Cell
                  key={columns[columnIndex]?.key ?? columnIndex}
                  cell={cell}
                  name={`${row.label}, ${columns[columnIndex]?.label ?? ''}`}
                  place={place(rowIndex, columnIndex)}
                  {...(onOpen === undefined ? {} : { onOpen: () => onOpen(row.key, columns[columnIndex]?.key ?? '') })}
                />
              ))}
              {worstHead === undefined ? null : <td>{row.worst ?? ''}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface CellProps {
  readonly cell: HeatCell;
  readonly name: string;
  readonly place: { readonly 'data-at': string; readonly tabIndex: number; readonly onFocus: () => void };
  readonly onOpen?: () => void;
}

const Cell = ({ cell, name, place, onOpen }: CellProps) => {
  if (cell.kind === 'hidden')
    return (
      <td data-kind="hidden">
        <span {...place} role="note" aria-label={`${name}: hidden`}>
          <Hidden because={cell.because} />
        </span>
      </td>
    );
  if (cell.kind === 'missing')
    return (
      <td data-kind="missing">
        <span {...place} role="note" aria-label={`${name}: ${cell.why}`} title={cell.why}>
          –
        </span>
      </td>
    );
  const sign = cell.step === 0 ? '≈' : cell.step < 0 ? '▼' : '▲';
  const inside = (
    <>
      <span aria-hidden="true">{sign}</span> {cell.text}
    </>
  );
  return (
    <td data-kind="gap" data-step={cell.step}>
      {onOpen === undefined ? (
        <span className={styles['cell']} title={cell.spoken}>
          {inside}
          <span className="visually-hidden">{cell.spoken}</span>
        </span>
      ) : (
        <button type="button" {...place} className={styles['cell']} aria-label={cell.spoken} title={cell.spoken} onClick={onOpen}>
          {inside}
        </button>
      )}
    </td>
  );
};

const clamp = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));

const moved = (
  event: KeyboardEvent,
  [row, column]: readonly [number, number],
  rows: number,
  columns: number,
): readonly [number, number] | undefined => {
  const all = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowUp':
      return [row - 1, column];
    case 'ArrowDown':
      return [row + 1, column];
    case 'ArrowLeft':
      return [row, column - 1];
    case 'ArrowRight':
      return [row, column + 1];
    case 'Home':
      return all ? [0, 0] : [row, 0];
    case 'End':
      return all ? [rows - 1, columns - 1] : [row, columns - 1];
    default:
      return undefined;
  }
};
