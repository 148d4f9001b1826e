import type { Comparison } from '../../domain/comparison.ts';
import { principles, responsibleLevels } from '../../domain/framework.ts';
import { formatDifference } from '../../domain/format.ts';
import { Card, Hidden, ScrollBox } from '../../ui/index.ts';
import { principleOrder, type HeatUnit } from '../figures/heat-cells.ts';
import { addressOfCell, shownReading } from '../figures/released.ts';
import { placeKey } from '../figures/words.ts';
import { useSession } from '../session-context.ts';
import styles from './overview.module.css';

export interface PrincipleStripProps {
  readonly now: HeatUnit | undefined;
  /** The whole organization a year earlier. */
  readonly before: readonly Comparison[];
}

/** Eight principles for the whole organization: against the market, against our commitment, against last year; sign, number and word. */
export const PrincipleStrip = ({ now, before }: PrincipleStripProps) => {
  const { audience, infos } = useSession();
  return (
    <Card
      title="Eight principles, whole organization"
      foot="Each line stands for the figure of that principle that is furthest behind the market."
    >
      <ScrollBox label="Eight principles, table">
        <table className={styles['strip']}>
          <caption className="visually-hidden">
            Eight principles of the whole organization against {audience === 'leader' ? 'two' : 'three'} yardsticks
          </caption>
          <thead>
            <tr>
              <th scope="col">Principle</th>
              <th scope="col">Market</th>
              <th scope="col">Commitment</th>
              {audience === 'leader' ? null : <th scope="col">Last year</th>}
            </tr>
          </thead>
          <tbody>
            {principleOrder.map((principle) => {
              const comparison = now?.behind.get(principle);
              const info = comparison === undefined ? undefined : infos.get(addressOfCell(comparison).metric);
              return (
                <tr key={principle}>
                  <th scope="row" title={principles[principle].inPlainWords}>
                    {principles[principle].label} <small>{responsibleLevels[principles[principle].level].letter}</small>
                    <small className={styles['standsFor']}>
                      {info?.label ?? (audience === 'leader' ? 'not released' : 'not measured')}
                    </small>
                  </th>
                  <td>
                    <MarketSign unit={now} principle={principle} />
                  </td>
                  <td>{comparison === undefined ? '–' : comparison.verdict === null ? 'none' : `◇ ${comparison.verdict}`}</td>
                  {audience === 'leader' ? null : (
                    <td>{comparison === undefined || info === undefined ? '–' : changeText(comparison, before, info.better)}</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  );
};

const MarketSign = ({ unit, principle }: { readonly unit: HeatUnit | undefined; readonly principle: (typeof principleOrder)[number] }) => {
  const { audience } = useSession();
  const cell = unit?.cells.get(principle);
  if (cell === undefined || cell.kind === 'missing') return <span title={cell?.why}>–</span>;
  if (cell.kind === 'hidden') return <Hidden because={cell.because} />;
  return (
    <span title={cell.spoken}>
      {cell.step === 0 ? '≈' : cell.step < 0 ? '▼' : '▲'} {cell.text}
      <span className="visually-hidden">
        {cell.step === 0 ? `, ${audience === 'leader' ? 'not clearly worse' : 'no clear gap'}` : cell.step < 0 ? ', worse' : ', better'}
      </span>
    </span>
  );
};

const changeText = (comparison: Comparison, before: readonly Comparison[], better: string): string => {
  const reading = shownReading(comparison);
  const key = placeKey(addressOfCell(comparison));
  const earlier = before.find((other) => placeKey(addressOfCell(other)) === key);
  const was = earlier === undefined ? null : shownReading(earlier);
  if (reading === null || was === null) return '–';
  const change = formatDifference(reading.value - was.value, reading.unit);
  if (!/[1-9]/.test(change)) return '≈ 0';
  const improved = better === 'higher' || better === 'to-one' ? reading.value > was.value : reading.value < was.value;
  return `${improved ? '▲' : '▼'} ${change}`;
};
