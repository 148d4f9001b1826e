import { useId, useRef, useState, type ReactNode } from 'react';
import { csvForSpreadsheet } from '../domain/csv-file.ts';
import { Button, DataTable, notify, StateBox, type Column } from '../ui/index.ts';
import styles from './charts.module.css';
import { copyPng, saveText, svgText } from './svg-file.ts';

/** A column of the table twin; `text` is what the cell says in the file as well as on screen. */
export interface TwinColumn<Row> extends Omit<Column<Row>, 'cell'> {
  readonly text?: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
}

export interface ChartFrameProps<Row> {
  /** What the figure shows, as a sentence from the same data. */
  readonly finding: string;
  /** What is drawn, unit and population. */
  readonly what: string;
  /** The marks used, above the chart. */
  readonly marks?: ReactNode;
  /** Where the outside figures come from, with their vintage. */
  readonly source: string;
  readonly columns: readonly TwinColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly fileName: string;
  readonly sample: boolean;
  readonly state?: {
    readonly kind: 'empty' | 'loading' | 'error';
    readonly title: string;
    readonly text?: string;
    readonly action?: ReactNode;
  };
  /** `false` where the figure is a list: it has no picture of its own. */
  readonly picture?: boolean;
  /** How many groups are withheld: said in the foot, not where. */
  readonly hidden?: number;
  readonly children: ReactNode;
}

/** Around every chart: caption, key, chart or its table twin, source line, and the ways out of the page. */
export const ChartFrame = <Row,>(props: ChartFrameProps<Row>) => {
  const {
    finding,
    what,
    marks,
    source,
    columns,
    rows,
    rowKey,
    fileName,
    sample,
    state,
    hidden = 0,
    picture: hasPicture = true,
    children,
  } = props;
  const [asTable, setAsTable] = useState(false);
  const chart = useRef<HTMLDivElement>(null);
  const id = useId();
  const name = `${sample ? 'SAMPLE-' : ''}${fileName}`;
  const foot = `${sample ? 'SAMPLE data. ' : ''}Source: ${source}`;
  const picture = (): string | null => {
    const svg = chart.current?.querySelector('[aria-roledescription="chart"] svg');
    if (!(svg instanceof SVGSVGElement)) return null;
    const key = [...(chart.current?.querySelectorAll('ul > li') ?? [])].flatMap((item) => {
      const mark = item.querySelector('svg');
      return mark === null ? [] : [{ mark, words: item.textContent ?? '' }];
    });
    return svgText(svg, { caption: `${finding} ${what}`, key, source: foot, sample });
  };
  const saveSvg = () => {
    const text = picture();
    if (text !== null) saveText(`${name}.svg`, 'image/svg+xml', text);
  };
  const toPng = async () => {
    const text = picture();
    if (text === null) return;
    const done = await copyPng(text, `${name}.png`);
    notify({ tone: 'success', title: done === 'copied' ? 'Picture copied' : 'Picture saved as a file' });
  };
  const saveCsv = () =>
    saveText(
      `${name}.csv`,
      'text/csv',
      twinCsv(
        columns.filter(({ sortable }) => sortable !== false),
        rows,
        foot,
      ),
    );

  return (
    <figure className={styles['frame']} aria-labelledby={id}>
      <figcaption id={id} className={styles['caption']}>
        <span className={styles['finding']}>{finding}</span>
        <span className={styles['what']}>{what}</span>
      </figcaption>
      {state !== undefined ? (
        <StateBox state={state.kind} title={state.title} height={220} action={state.action}>
          {state.text}
        </StateBox>
      ) : (
        <>
          {asTable ? (
            <DataTable caption={`${finding} ${what}`} captionHidden columns={columns.map(toColumn)} rows={rows} rowKey={rowKey} />
          ) : (
            <div ref={chart}>
              {marks}
              {children}
            </div>
          )}
          <p className={styles['source']}>
            {hidden === 0 ? '' : `${hidden} ${hidden === 1 ? 'group' : 'groups'} hidden to protect small groups. `}
            {foot}
          </p>
          <div className={`${styles['buttons']} no-print`}>
            <Button size="small" pressed={asTable} onClick={() => setAsTable(!asTable)}>
              Table
            </Button>
            {hasPicture ? (
              <>
                <Button size="small" disabled={asTable} onClick={() => void toPng()}>
                  Copy PNG
                </Button>
                <Button size="small" disabled={asTable} onClick={saveSvg}>
                  SVG
                </Button>
              </>
            ) : null}
            <Button size="small" onClick={saveCsv}>
              CSV
            </Button>
          </div>
        </>
      )}
    </figure>
  );
};

const cellText = <Row,>(column: TwinColumn<Row>, row: Row): string => column.text?.(row) ?? String(column.value(row) ?? '');

const toColumn = <Row,>(column: TwinColumn<Row>): Column<Row> => ({
  ...column,
  cell: column.cell ?? ((row: Row) => cellText(column, row)),
});

/** The twin as a file: what the table says, then the source. */
export const twinCsv = <Row,>(columns: readonly TwinColumn<Row>[], rows: readonly Row[], source: string): string =>
  csvForSpreadsheet([
    columns.map((column) => (column.unit === undefined ? column.header : `${column.header} (${column.unit})`)),
    ...rows.map((row) => columns.map((column) => cellText(column, row))),
    [source],
  ]);
