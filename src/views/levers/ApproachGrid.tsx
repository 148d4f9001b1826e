import type { Approach } from '../../levers/index.ts';
import { ScrollBox } from '../../ui/index.ts';
import styles from './levers.module.css';

/** A lever's own way in, as a grid: stages × questions, roles × tests, levels × types, strands × what to count. */
export const ApproachGrid = ({ approach, caption }: { readonly approach: Approach; readonly caption: string }) => (
  <>
    <p>{approach.inShort}</p>
    <ScrollBox label={caption}>
      <table className={styles['approach']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{approach.rowsAre}</th>
            {approach.columns.map(({ label, asks }) => (
              <th key={label} scope="col">
                {label}
                <small>{asks}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {approach.rows.map((row, index) => (
            <tr key={row.label}>
              <th scope="row">
                {isInOrder(approach) ? `${index + 1} ` : ''}
                {row.label}
                {row.note === '' ? null : <small>{row.note}</small>}
              </th>
              {row.cells.map((cell, column) => (
                <td key={approach.columns[column]?.label}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
    {approach.places.length === 0 ? null : (
      <div>
        <h3 className={styles['smallHead']}>Places where such rules often fit</h3>
        <ul className={styles['places']}>
          {approach.places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      </div>
    )}
    <p className={styles['small']}>{approach.source}</p>
  </>
);

/** Stages follow one another, and practices name the levels of a rule by number; roles and strands have no order. */
const isInOrder = ({ rowsAre }: Approach): boolean => rowsAre === 'Stage' || rowsAre === 'Level of rule';
