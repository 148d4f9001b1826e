import type { ReactNode } from 'react';
import { Sparkline } from '../../charts/index.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { familyMetrics } from '../../domain/family-metrics.ts';
import { formatDifference } from '../../domain/format.ts';
import { families, type PainPointFamily } from '../../domain/framework.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { MetricId } from '../../domain/reading.ts';
import { LinkText } from '../../ui/index.ts';
import { Estimate } from '../figures/Estimate.tsx';
import { addressOfCell, shownReading } from '../figures/released.ts';
import { Yardsticks } from '../figures/Yardsticks.tsx';
import { notReleased } from '../metric/not-released.ts';
import { useSession } from '../session-context.ts';
import styles from './overview.module.css';

/** What the tiles may need: measured before the rest, so that they stand while the rest is on its way. */
export const metricsOfTiles: ReadonlySet<string> = new Set(Object.values(familyMetrics).flat());

export interface FamilyTilesProps {
  readonly now: readonly Comparison[];
  /** The same a year and half a year earlier; `null` while they are measured. */
  readonly earlier: readonly (readonly Comparison[])[] | null;
}

export const FamilyTiles = ({ now, earlier }: FamilyTilesProps) => (
  <div className={styles['tiles']}>
    {(Object.keys(familyMetrics) as readonly PainPointFamily[]).map((family) => (
      <Tile key={family} family={family} now={now} earlier={earlier} />
    ))}
  </div>
);

const Tile = ({ family, now, earlier }: FamilyTilesProps & { readonly family: PainPointFamily }) => {
  const { audience, infos, availability } = useSession();
  /** A part (an item, a plan) never stands for its family. */
  const wholeOf = (all: readonly Comparison[], metric: string) =>
    all.find((comparison) => {
      const address = addressOfCell(comparison);
      return address.metric === metric && address.group.length === 0 && address.facet === null;
    });
  const metric = familyMetrics[family].find((id) => wholeOf(now, id) !== undefined);
  const comparison = metric === undefined ? undefined : wholeOf(now, metric);
  const info = metric === undefined ? undefined : infos.get(metric as MetricId);
  if (metric === undefined || comparison === undefined || info === undefined) {
    const wanted = availability.get(familyMetrics[family][0] as MetricId);
    return (
      <section className={styles['tile']} aria-label={families[family]}>
        <h3>{families[family]}</h3>
        <p className={styles['tileFoot']}>
          {audience === 'leader'
            ? notReleased(wanted)
            : wanted?.state === 'missing'
              ? `Needs ${wanted.missing.join(', ')}.`
              : wanted?.state === 'off'
                ? 'Off: the group column is switched off in Settings.'
                : partsOnly(now, family)}
        </p>
      </section>
    );
  }
  const reading = shownReading(comparison);
  const trend = (earlier ?? []).map((all) =>
    wholeOf(all, metric) === undefined ? null : (shownReading(wholeOf(all, metric)!)?.value ?? null),
  );
  return (
    <section className={styles['tile']} aria-label={families[family]}>
      <h3>
        {families[family]}
        <br />
        <LinkText href={`#/metric/${metric}`}>{info.label}</LinkText>
      </h3>
      <Estimate comparison={comparison} big />
      <Yardsticks comparison={comparison} unit={info.unit} short />
      <p className={styles['tileFoot']}>
        {audience === 'leader' || reading === null
          ? ''
          : earlier === null
            ? 'measuring a year ago'
            : changeWords(reading.value, trend[0] ?? null, info)}
        {audience === 'leader' || reading === null ? null : (
          <Sparkline
            values={[...trend, reading.value]}
            atLeast={reading.low === null || reading.high === null ? 0 : reading.high - reading.low}
            spoken={`trailing years ending a year ago, half a year ago and now`}
          />
        )}
      </p>
    </section>
  );
};

/** A survey without an index has items only: the tile says where they are. */
const partsOnly = (now: readonly Comparison[], family: PainPointFamily): ReactNode => {
  const metric = familyMetrics[family].find((id) => now.some((comparison) => addressOfCell(comparison).metric === id));
  return metric === undefined ? (
    'No loaded file measures this.'
  ) : (
    <>
      Measured in parts only, no single figure: <LinkText href={`#/metric/${metric}`}>see the parts</LinkText>
    </>
  );
};

/** Since a year ago: sign for better or worse, the change, or that nothing changed. */
const changeWords = (value: number, was: number | null, { unit, better }: MetricInfo): string => {
  if (was === null) return 'the files do not tell of a full year before';
  const change = formatDifference(value - was, unit);
  if (!/[1-9]/.test(change)) return '≈ as a year ago';
  const improved = better === 'higher' || better === 'to-one' ? value > was : value < was;
  return `${better === 'context' ? '' : improved ? '▲ ' : '▼ '}${change} in a year`;
};
