import { formatDate, formatPeriod } from '../../domain/format.ts';
import type { GoalLine, LeaderPack, OnePage, Standing } from '../leader-pack/leader-pack.ts';

/** What every form of a pack says in the same words. */

export const sampleWords = 'SAMPLE: made-up people';

const standingMarks: Readonly<Record<Standing, string>> = {
  better: '▲ better',
  worse: '▼ worse',
  'not clearly worse': '≈ not clearly worse',
  met: '◇ met',
  missed: '◇ missed',
  hidden: 'hidden',
  'not compared': 'not compared',
  'not measured': '– not released',
};

export const standingWords = (standing: Standing): string => standingMarks[standing];

/** Where nothing was promised there is nothing to compare with. */
export const commitmentWords = (standing: Standing): string => (standing === 'not compared' ? 'none' : standingWords(standing));

export const lastYearWords = (standing: Standing): string =>
  standing === 'not compared' ? '–' : standing === 'not clearly worse' ? '≈ not clearly apart' : standingWords(standing);

export const legend: readonly string[] = [
  '▼ worse than the market, ≈ not clearly worse, ▲ better',
  '◇ our own commitment: met or missed, a fact',
  '– not released',
  'hidden: withheld to protect a small group; its people stay in the totals',
  '●●● Confirmed, ●●○ Likely, ●○○ Watch',
];

export const goalWords = ({ title, baseline, now, target, verdict, owner, nextReview, due }: GoalLine): string =>
  `${title}: ${baseline.text} → ${now.text} → ${target.text}, ${verdict}${owner === '' ? '' : `; ${owner}`}; next review ${formatDate(nextReview)}, due ${formatDate(due)}`;

/** `market median $61,240`, or that there is none. */
export const yardstickWords = (figure: OnePage['tiles'][number]['market'], none: string): string =>
  figure === null ? none : [figure.label, figure.text].join(': ');

export const packTitle = ({ kind, organization, period }: LeaderPack): string =>
  [kind.kind === 'unit' ? `${organization}, ${kind.label}` : organization, `job quality, ${formatPeriod(period)}`].join(': ');

/** How any figure can be checked later: name and value, one a line. */
export const manifestLines = ({ manifest, dataAsOf }: LeaderPack): readonly (readonly [string, string])[] => {
  const { tables, cells, hidden } = manifest.release.summary;
  return [
    ...(manifest.sample ? [['SAMPLE', sampleWords] as const] : []),
    ['Made', `${utc(manifest.madeAt)}, Job Quality Benchmark ${manifest.appVersion}`],
    ['Data as of', dataAsOf === null ? '–' : formatDate(dataAsOf)],
    [
      'Release',
      `${manifest.release.id}, ${utc(manifest.release.at)}: ${tables} tables, ${cells} cells, ${hidden} hidden; attack: nothing recovered`,
    ],
    ...manifest.files.map(({ name, sha256 }) => [`File ${name}`, `SHA-256 ${sha256}`] as const),
    ...manifest.marketPacks.map(({ id, title, vintage }) => [`Market pack ${id}`, [title, vintage].filter(Boolean).join(', ')] as const),
    ['Hash of this pack', `SHA-256 ${manifest.hash}`],
  ];
};

/** `2026-11-02 09:30 UTC`: the same wherever the file is made. */
const utc = (moment: string): string => `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
