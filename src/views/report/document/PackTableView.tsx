import { formatCount } from '../../../domain/format.ts';
import type { PackTable, PrintedFigure } from '../../../report/index.ts';
import { Hidden, ScrollBox, usePrinting } from '../../../ui/index.ts';
import { Breakable } from './Breakable.tsx';
import styles from './document.module.css';

/** More rows than this are read on paper or in a file. */
const onScreen = 60;

/** A table of the pack, all its rows on paper; a hidden figure is the word. */
export const PackTableView = ({ table }: { readonly table: PackTable }) => {
  const printing = usePrinting();
  const rows = printing ? table.rows : table.rows.slice(0, onScreen);
  const left = table.rows.length - rows.length;
  return (
    <>
      <ScrollBox label={`${table.name}, table`}>
        <table className={styles['table']} data-wide={table.columns.length > 8}>
          <caption>{table.name}</caption>
          <thead>
            <tr>
              {table.columns.map(({ label, align }, index) => (
                <th key={`${label} ${index}`} scope="col" data-align={align}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={index} scope="row">
                      <CellText cell={cell} />
                    </th>
                  ) : (
                    <td key={index} data-align={table.columns[index]?.align}>
                      <CellText cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {left === 0 ? null : <p className={styles['source']}>{formatCount(left)} more rows: on paper and in the files.</p>}
      {table.foot.map((line) => (
        <p key={line} className={styles['source']}>
          {line}
        </p>
      ))}
    </>
  );
};

const CellText = ({ cell }: { readonly cell: string | PrintedFigure }) => {
  const text = typeof cell === 'string' ? cell : cell.text;
  return text === 'hidden' ? <Hidden /> : <Breakable text={text} />;
};
