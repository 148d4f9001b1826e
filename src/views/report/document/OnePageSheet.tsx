import type { LeaderPack } from '../../../report/index.ts';
import { ScrollBox } from '../../../ui/index.ts';
import { MarksLegend } from './MarksLegend.tsx';
import { SheetGoals } from './SheetGoals.tsx';
import { SheetGrid } from './SheetGrid.tsx';
import { SheetPainPoints } from './SheetPainPoints.tsx';
import { SheetPrinciples } from './SheetPrinciples.tsx';
import { SheetTiles } from './SheetTiles.tsx';
import styles from './sheet.module.css';
import { useFit } from './use-fit.ts';

/** The leadership one-page: eight zones on one landscape sheet. Type and grid give way until it fits; nothing is cut. */
export const OnePageSheet = ({ pack }: { readonly pack: LeaderPack }) => {
  const { onePage, manifest } = pack;
  const { sheet, size, rows } = useFit(onePage);
  return (
    <div data-sheet>
      <ScrollBox label="One page">
        <div className={styles['paper']}>
          <div ref={sheet} className={styles['sheet']} style={{ fontSize: size }}>
            <div className={styles['head']}>
              <h2>{onePage.title}</h2>
              <p>{onePage.header.join(' · ')}</p>
              {manifest.sample ? <strong className={styles['sample']}>SAMPLE</strong> : null}
            </div>
            <div className={styles['upper']}>
              <SheetPainPoints points={onePage.painPoints} />
              <SheetPrinciples principles={onePage.principles} of={pack.kind.kind === 'unit' ? pack.kind.label : 'whole organization'} />
            </div>
            <SheetTiles tiles={onePage.tiles} />
            <div className={styles['lower']}>
              <SheetGrid grid={onePage.grid} rows={rows} />
              <div className={styles['side']}>
                <SheetGoals goals={onePage.goals} />
                <Listed title="Decisions asked for today" lines={onePage.decisionsAsked} none="None." />
                <Listed title="Holding steady" lines={onePage.holdingSteady} none="No figure is known to hold." />
              </div>
            </div>
            <div className={styles['foot']}>
              <MarksLegend />
              <p>
                {onePage.method} Pack SHA-256 {manifest.hash.slice(0, 16)}…
              </p>
            </div>
          </div>
        </div>
      </ScrollBox>
    </div>
  );
};

const Listed = ({ title, lines, none }: { readonly title: string; readonly lines: readonly string[]; readonly none: string }) => (
  <section className={styles['zone']} aria-label={title}>
    <h3>{title}</h3>
    {lines.length === 0 ? (
      <p className={styles['muted']}>{none}</p>
    ) : (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
  </section>
);
