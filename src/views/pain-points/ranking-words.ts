import { defaultLimits, type LimitClass, type Limits } from '../../domain/limits.ts';
import { limitClasses } from '../figures/limit-classes.ts';
import type { Dimension, Ranking } from '../session-contract.ts';
import { dimensionWords } from './dimension-words.ts';

/** How the list was made, to stand beside it on screen and on paper (ST71): what differs from the defaults is named. */
export const rankingWords = ({ weights, order, nestBy }: Ranking, limits: Readonly<Record<LimitClass, Limits>>): string =>
  [
    weightWords(weights),
    limitWords(limits),
    order === 'severity' ? 'largest people-gap first' : 'necessities first, then by people-gap',
    nestBy === 'department' ? 'offices within departments' : 'departments within offices',
  ].join(' · ');

const weightWords = (weights: Ranking['weights']): string => {
  const moved = Object.entries(weights).filter(([, weight]) => weight !== 1);
  return moved.length === 0
    ? 'all weights 1'
    : `weights: ${moved.map(([dimension, weight]) => `${dimensionWords(dimension as Dimension)} ${plain(weight)}`).join(', ')}, others 1`;
};

const limitWords = (limits: Readonly<Record<LimitClass, Limits>>): string => {
  const moved = (Object.keys(limits) as LimitClass[]).flatMap((name) => {
    const [own, usual] = [limits[name], defaultLimits[name]];
    const words = [
      ...(own.tolerance === usual.tolerance ? [] : [`tolerance ${inPoints(own.tolerance, own)}`]),
      ...(own.scale === usual.scale ? [] : [`material gap ${inPoints(own.scale, own)}`]),
    ];
    return words.length === 0 ? [] : [`${limitClasses[name]} ${words.join(' and ')}`];
  });
  return moved.length === 0 ? 'tolerances and scales as given' : `changed: ${moved.join('; ')}`;
};

const inPoints = (value: number, { gapAs }: Limits): string => `${plain(value * 100)} ${gapAs === 'relative' ? '%' : 'pp'}`;

const plain = (value: number): string => new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(value);
