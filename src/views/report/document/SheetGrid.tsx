import type { PackGrid } from '../../../report/index.ts';
import { Hidden } from '../../../ui/index.ts';
import styles from './sheet.module.css';

/** Units by principles. What finds no room on the sheet stands in the appendix, and the foot says so. */
export const SheetGrid = ({ grid, rows }: { readonly grid: PackGrid; readonly rows: number }) => {
  const left = grid.rows.length - rows;
  return (
    <section className={styles['zone']} aria-label="Units by principle">
      <h3>Units by principle: gap to the market</h3>
      {grid.rows.length === 0 ? (
        <p className={styles['muted']}>No unit is released.</p>
      ) : (
        <table className={styles['grid']}>
          <caption className="visually-hidden">Units by principle: gap to the market</caption>
          <thead>
            <tr>
              <th scope="col">Unit</th>
              <th scope="col">People</th>
              {grid.columns.map(({ id, label, levelLetter }) => (
                <th key={id} scope="col">
                  {label} <small>{levelLetter}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.slice(0, rows).map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td>{row.people}</td>
                {row.cells.map((cell, at) => (
                  <td key={grid.columns[at]?.id ?? at} data-step={cell.step ?? undefined} title={cell.name}>
                    <Cell step={cell.step} text={cell.text} />
                    <span className="visually-hidden">{cell.name}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {grid.foot.map((line) => (
        <p key={line} className={styles['muted']}>
          {line}
        </p>
      ))}
      {left <= 0 ? null : (
        <p className={styles['muted']}>
          {left} smaller {left === 1 ? 'unit stands' : 'units stand'} in the appendix.
        </p>
      )}
    </section>
  );
};

/** Color never alone: sign and number in every cell. */
const Cell = ({ step, text }: { readonly step: PackGrid['rows'][number]['cells'][number]['step']; readonly text: string }) => {
  if (text === 'hidden') return <Hidden />;
  const sign = step === null || /^[▼▲≈]/.test(text) ? '' : step < 0 ? '▼ ' : step > 0 ? '▲ ' : '≈ ';
  return (
    <span aria-hidden="true">
      {sign}
      {text}
    </span>
  );
};
