import { PrintedRows } from '../../../charts/index.ts';
import type { PackChart, PackSection } from '../../../report/index.ts';
import { ChartKey } from './ChartKey.tsx';
import styles from './document.module.css';
import { FootnoteMarks } from './FootnoteMarks.tsx';
import { PackTableView } from './PackTableView.tsx';

/** More rows than this do not fit on a page beside their table's head: the figure goes on in a second part. */
const rowsOfOneFigure = 32;

/** One finding: its sentence, the figure, the same as a table, where the outside figures come from. */
export const SectionPage = ({ section }: { readonly section: PackSection }) => (
  <section className={styles['section']} aria-labelledby={`pack-${section.id}`}>
    <h2 id={`pack-${section.id}`} className={styles['heading']}>
      {section.title}
      <FootnoteMarks numbers={section.footnotes} />
    </h2>
    {section.chart === null ? null : <Figure title={section.title} chart={section.chart} />}
    <PackTableView table={section.table} />
    {section.sources.length === 0 ? null : <p className={styles['source']}>Source: {section.sources.join(' · ')}</p>}
  </section>
);

const Figure = ({ title, chart }: { readonly title: string; readonly chart: PackChart }) => {
  const parts = Array.from({ length: Math.ceil(chart.rows.length / rowsOfOneFigure) }, (_, part) =>
    chart.rows.slice(part * rowsOfOneFigure, (part + 1) * rowsOfOneFigure),
  );
  return parts.map((rows, index) => (
    <figure key={rows[0]?.label} className={styles['figure']}>
      <figcaption>
        {chart.axis.label}
        {parts.length === 1 ? '' : `, part ${index + 1} of ${parts.length}`}
      </figcaption>
      <ChartKey chart={chart} />
      <PrintedRows
        title={title}
        description={`${chart.axis.label}: ${rows.length} rows against the yardsticks; the table below has the same figures.`}
        axis={chart.axis}
        rows={rows.map(({ label, figure, market, commitment }) => ({ label, text: figure.text, value: figure.value, market, commitment }))}
      />
    </figure>
  ));
};
