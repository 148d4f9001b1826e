import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type SortingState } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import styles from './data-table.module.css';
import { usePrinting } from './use-printing.ts';
import { useScrolls } from './use-scrolls.ts';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** Unit or what n counts, small under the header. */
  readonly unit?: string;
  readonly align?: 'left' | 'right';
  /** What is sorted by; `null` (missing, hidden) always comes last, so that order tells nothing about a hidden value (PR31). */
  readonly value: (row: Row) => string | number | null;
  /** What is shown, where it is not the value itself. */
  readonly cell?: (row: Row) => ReactNode;
  /** A column of controls is not sorted by. */
  readonly sortable?: false;
  /** The column that names the row. */
  readonly names?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  readonly sortable?: boolean;
  readonly compact?: boolean;
  /** Long tables scroll inside themselves, so that what follows stays near. */
  readonly bounded?: boolean;
  /** Said in the table's place when there are no rows. */
  readonly empty?: string;
}

interface Held<Row> {
  readonly row: Row;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const virtualAbove = 100;
const printedAtMost = 200;

/** A native table: sorting by its headers, rows drawn as needed above 100, all (or the first 200) on paper. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const {
    caption,
    captionHidden = false,
    columns,
    rows,
    rowKey,
    sortable = true,
    compact = false,
    bounded = false,
    empty = 'Nothing to show.',
  } = props;
  const [sorting, setSorting] = useState<SortingState>([]);
  const scroller = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(scroller);
  const printing = usePrinting();
  const definitions = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: (held: Held<Row>) => column.value(held.row) ?? undefined,
        enableSorting: sortable,
        sortUndefined: 'last' as const,
        sortDescFirst: false,
        sortFn: (a: { getValue: (id: string) => unknown }, b: { getValue: (id: string) => unknown }, id: string) =>
          compare(a.getValue(id), b.getValue(id)),
      })),
    [columns, sortable],
  );
  const data = useMemo(() => rows.map((row): Held<Row> => ({ row })), [rows]);
  const table = useTable({ features, columns: definitions, data, state: { sorting }, onSortingChange: setSorting });
  const sorted = table.getRowModel().rows;
  const isVirtual = sorted.length > virtualAbove && !printing;
  // oxlint-disable-next-line react/incompatible-library -- the compiler is not used here
  const virtualizer = useVirtualizer({
    count: isVirtual ? sorted.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => (compact ? 28 : 32),
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const places = isVirtual
    ? items.map((item) => item.index)
    : [...sorted.keys()].slice(0, sorted.length > virtualAbove ? printedAtMost : sorted.length);
  const shown = places.flatMap((place) => (sorted[place] === undefined ? [] : { place, row: sorted[place] }));
  const before = isVirtual ? (items[0]?.start ?? 0) : 0;
  const after = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;

  if (rows.length === 0) return <p className={styles['empty']}>{empty}</p>;
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      data-bounded={isVirtual || bounded}
      {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': `${caption}, table` } : {})}
    >
      <table className={styles['table']} data-compact={compact} aria-rowcount={sorted.length + 1}>
        <caption className={captionHidden ? 'visually-hidden' : styles['caption']}>
          {caption}
          {printing && sorted.length > printedAtMost ? ` (first ${printedAtMost} of ${sorted.length})` : ''}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const order = sorting.find((sort) => sort.id === column.id);
              return (
                <th
                  key={column.id}
                  scope="col"
                  data-align={column.align}
                  aria-sort={order === undefined ? undefined : order.desc ? 'descending' : 'ascending'}
                >
                  <Header
                    column={column}
                    sortable={sortable && column.sortable !== false}
                    order={order?.desc}
                    onSort={() => table.getColumn(column.id)?.toggleSorting()}
                  />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <Spacer height={before} columns={columns.length} /> : null}
          {shown.map(({ place, row }) => (
            <tr key={rowKey(row.original.row, row.index)} aria-rowindex={isVirtual ? place + 2 : undefined}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row.original.row} />
              ))}
            </tr>
          ))}
          {after > 0 ? <Spacer height={after} columns={columns.length} /> : null}
        </tbody>
      </table>
    </div>
  );
};

interface HeaderProps<Row> {
  readonly column: Column<Row>;
  readonly sortable: boolean;
  readonly order: boolean | undefined;
  readonly onSort: () => void;
}

const Header = <Row,>({ column, sortable, order, onSort }: HeaderProps<Row>) => {
  const words = (
    <>
      {column.header}
      {column.unit === undefined ? null : <small>{column.unit}</small>}
    </>
  );
  if (!sortable) return <span className={styles['headWords']}>{words}</span>;
  return (
    <button type="button" className={styles['sort']} onClick={onSort}>
      <span className={styles['headWords']}>{words}</span>
      <span aria-hidden="true">{order === undefined ? '↕' : order ? '↓' : '↑'}</span>
    </button>
  );
};

const Cell = <Row,>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) => {
  const content = column.cell === undefined ? column.value(row) : column.cell(row);
  return column.names ? (
    <th scope="row" data-align={column.align}>
      {content}
    </th>
  ) : (
    <td data-align={column.align}>{content}</td>
  );
};

const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden="true">
    <td colSpan={columns} style={{ height, padding: 0 }} />
  </tr>
);

const collator = new Intl.Collator('en-US', { numeric: true, sensitivity: 'base' });

const compare = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
