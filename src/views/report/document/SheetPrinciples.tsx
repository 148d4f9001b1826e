import { principles as known, responsibleLevels } from '../../../domain/framework.ts';
import type { OnePage } from '../../../report/index.ts';
import styles from './sheet.module.css';
import { StandingText } from './StandingText.tsx';

export interface SheetPrinciplesProps {
  readonly principles: OnePage['principles'];
  /** Whom the sheet speaks of: the whole organization or one unit. */
  readonly of: string;
}

/** Eight principles against the market, our commitment and last year; each by sign and word. */
export const SheetPrinciples = ({ principles, of }: SheetPrinciplesProps) => (
  <section className={styles['zone']} aria-label="Eight principles">
    <h3>Eight principles, {of}</h3>
    <table className={styles['strip']}>
      <caption className="visually-hidden">Eight principles, {of}: against the market, our commitment and last year</caption>
      <thead>
        <tr>
          <th scope="col">Principle</th>
          <th scope="col">Figure furthest behind</th>
          <th scope="col">Market</th>
          <th scope="col">Our commitment</th>
          <th scope="col">Last year</th>
        </tr>
      </thead>
      <tbody>
        {principles.map((one) => (
          <tr key={one.principle}>
            <th scope="row">
              {one.label}
              {'\u00a0'}
              <small>{responsibleLevels[known[one.principle].level].letter}</small>
            </th>
            <td className={styles['muted']}>{one.metric === '' ? 'not released' : one.metric}</td>
            <td>
              <StandingText standing={one.market} text={one.marketText} />
            </td>
            <td>
              <StandingText standing={one.commitment} />
            </td>
            <td>
              <StandingText standing={one.lastYear} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
