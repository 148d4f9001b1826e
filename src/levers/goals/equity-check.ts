import type { EquityCheck, EquityGroup, EquitySplit } from '../../domain/goal-checks.ts';
import type { Goal } from '../../domain/goal.ts';
import { cutName, type Reading, type Released } from '../../domain/reading.ts';
import { chanceBetter } from './change.ts';
import { isSameCut } from './find-figure.ts';
import { levelOf, type Figured } from './level.ts';
import { equitySentence } from './equity-words.ts';
import { couldBeLeftOut } from './left-out.ts';
import { sureFrom } from './judge-change.ts';
import { togetherOf } from './together.ts';

export interface AskedSplit {
  readonly dimension: string;
  readonly label: string;
}

export type EquityQuestion = Pick<Goal, 'outcome' | 'better' | 'target'>;

/**
 * Who is in the unit and stands worse today, who would gain if everyone were brought to the target, who could be left out while the target is
 * met: split by split, from the figures of the goal's metric in the unit (product.md §2, step 4). Too few and missing columns are said.
 */
export const equityCheck = (goal: EquityQuestion, splits: readonly AskedSplit[], figures: readonly Released[]): EquityCheck => {
  const done = splits.filter(({ dimension }) => !goal.outcome.cut.includes(dimension)).map((split) => splitOf(goal, split, figures));
  return { splits: done, suggested: suggestedBy(done) };
};

const splitOf = (goal: EquityQuestion, { dimension, label }: AskedSplit, figures: readonly Released[]): EquitySplit => {
  const inUnit = figures.flatMap((one) => {
    const name = nameIn(one, goal, dimension);
    return name === null ? [] : [{ name, one }];
  });
  const shown = inUnit.flatMap(({ name, one }) => (one.shown ? [{ name, reading: one.reading }] : []));
  const tooFew = inUnit.flatMap(({ name, one }) => (one.shown ? [] : [nameOrBlank(name)]));
  const isTold = shown.some(({ name }) => name !== '');
  const groups = isTold ? groupsOf(goal, shown) : [];
  const split = { dimension, label, state: isTold ? 'told' : 'no data', groups, tooFew } as const;
  return { ...split, sentence: equitySentence(split, goal, shown[0]?.reading.unit ?? 'share', inUnit.length > 0) };
};

/** The value of the split in a figure of the goal's unit; `null` for any other figure. */
const nameIn = (one: Released, { outcome }: EquityQuestion, dimension: string): string | null => {
  const { metric, facet, cut, group } = one.shown ? one.reading : one.address;
  if (metric !== outcome.metric || facet !== outcome.facet || !isSameCut(cut, [...outcome.cut, dimension])) return null;
  const named = new Map(cut.map((name, i) => [name, group[i] ?? '']));
  return outcome.cut.every((name, i) => named.get(name) === outcome.group[i]) ? (named.get(dimension) ?? '') : null;
};

const nameOrBlank = (name: string): string => (name === '' ? 'not stated' : name);

interface Named {
  readonly name: string;
  readonly reading: Reading;
}

const groupsOf = (goal: EquityQuestion, named: readonly Named[]): readonly EquityGroup[] => {
  const people = named.reduce((sum, { reading }) => sum + reading.n, 0);
  const gains = named.map(
    ({ reading }) => weightOf(reading) * Math.max(0, goal.better === 'higher' ? goal.target - reading.value : reading.value - goal.target),
  );
  const gain = gains.reduce((sum, one) => sum + one, 0);
  return named
    .map(({ name, reading }, i): EquityGroup => {
      const others = named.filter((_one, k) => k !== i).map((one) => one.reading);
      return {
        name: nameOrBlank(name),
        n: reading.n,
        value: reading.value,
        low: reading.low,
        high: reading.high,
        standing: standingOf(reading, others, goal.better),
        shareOfPeople: reading.n / people,
        shareOfGain: gain > 0 ? gains[i]! / gain : 0,
        couldBeLeftOut: couldBeLeftOut(goal, reading, others),
      };
    })
    .toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
};

/** People, or the person-years they held: what a gain is spread over. */
const weightOf = ({ basis, n }: Reading): number => (basis.kind === 'rate' ? basis.exposureYears : n);

const standingOf = (own: Figured, others: readonly Figured[], better: Goal['better']): EquityGroup['standing'] => {
  const [mine, theirs] = [levelOf(own), togetherOf(others)?.level ?? null];
  if (mine === null || theirs === null) return 'cannot be said';
  const chance = chanceBetter(theirs, mine, better);
  if (chance === null) return 'cannot be said';
  if (chance >= sureFrom) return 'better';
  return 1 - chance >= sureFrom ? 'worse' : 'alike';
};

const suggestedBy = (splits: readonly EquitySplit[]): EquityCheck['suggested'] => {
  const groups = splits.flatMap((split) => split.groups);
  if (groups.length === 0) return 'no data';
  const behind = groups.filter(({ standing }) => standing === 'worse');
  if (behind.some((group) => group.couldBeLeftOut === true)) return 'some are left out';
  return behind.length > 0 ? 'some gain less' : 'gains are even';
};

/** Cuts to measure for a check. */
export const equityCuts = ({ outcome: { cut } }: EquityQuestion, splits: readonly AskedSplit[]): readonly (readonly string[])[] => {
  const cuts = splits.filter(({ dimension }) => !cut.includes(dimension)).map(({ dimension }) => [...cut, dimension]);
  return [...new Map(cuts.map((one) => [cutName(one), one])).values()];
};
