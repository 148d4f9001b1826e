import type { Comparison } from '../../domain/comparison.ts';
import type { LimitClass, Limits } from '../../domain/limits.ts';
import type { Period } from '../../domain/period.ts';
import { cutName } from '../../domain/reading.ts';
import { groupWords } from '../../domain/place-words.ts';
import type { PackInput } from '../../report/index.ts';
import type { Handouts, PackAsk, PackUnit } from '../handouts-contract.ts';
import type { ComparisonQuery } from '../session-contract.ts';
import type { Dataset } from './dataset.ts';
import { hiddenCells } from './hidden-cells.ts';
import type { createLeaderReleases, ReleaseRun, StandingRelease } from './leader-releases.ts';
import { snapshotOf } from './release-for-leaders.ts';

export interface HandoutsOf {
  readonly releases: ReturnType<typeof createLeaderReleases>;
  /** Names everything the figures of the period rest on now. */
  readonly standOf: (period: Period) => string;
  /** The run that would release the period as everything stands now. */
  readonly runOf: (period: Period) => ReleaseRun;
  readonly facts: () => HandoutFacts;
  readonly comparisons: (query: ComparisonQuery, signal: AbortSignal) => Promise<readonly Comparison[]>;
  /** Told when a check was canceled. */
  readonly onCancel: () => void;
  /** ISO 8601. */
  readonly now: () => string;
}

/** What is known beside the release. */
export interface HandoutFacts extends Pick<PackInput, 'organization' | 'dataAsOf' | 'infos' | 'marketPacks'> {
  readonly data: Dataset;
  readonly limits: Readonly<Record<LimitClass, Limits>>;
}

/** Packs and their files from the releases of this session; nothing is measured here. */
export const createHandouts = ({ releases, standOf, runOf, facts, comparisons, onCancel, now }: HandoutsOf): Handouts => {
  let asked = 0;
  const standing = (period: Period): StandingRelease | null => releases.standing(standOf(period));

  const check = async (period: Period, lastYear: Period | null): Promise<void> => {
    asked += 1;
    const mine = asked;
    await releases.start(runOf(period));
    if (lastYear === null || mine !== asked || standing(period) === null) return;
    await releases.start(runOf(lastYear));
    if (mine === asked) await releases.start(runOf(period));
  };

  const inputFor = ({ period, lastYear, wanted, plans }: PackAsk): PackInput => {
    const found = standing(period);
    if (found === null) throw new Error('No release stands for this period: check it first.');
    const { figures, release } = found;
    const { data, marketPacks, ...rest } = facts();
    const { verdict, tables, cells, hidden } = figures.summary;
    return {
      ...rest,
      period,
      sample: data.sample,
      comparisons: figures.comparisons,
      painPoints: figures.painPoints,
      lastYear: lastYear === null ? null : (standing(lastYear)?.figures.comparisons ?? null),
      release: { id: release.id, at: release.at, summary: { verdict, tables, cells, hidden } },
      files: data.read.plans.filter(({ setAside }) => !setAside).map(({ reading: { name, sha256 } }) => ({ name, sha256 })),
      marketPacks: usedIn(figures.comparisons, marketPacks),
      madeAt: now(),
      quality: null,
      restated: releases
        .past()
        .some(({ period: other, snapshot }) => other.endsOn === period.endsOn && snapshot !== undefined && snapshot !== snapshotOf(data)),
      ...plans,
      wanted,
    };
  };

  return {
    released: (period) => standing(period)?.release ?? null,
    check: (period, lastYear) => void check(period, lastYear),
    cancel: () => {
      asked += 1;
      releases.stop();
      onCancel();
    },
    units: (period) => unitsIn(standing(period)?.figures.comparisons ?? []),
    hidden: async (period, signal) => {
      const figures = standing(period)?.figures;
      if (figures === undefined) return [];
      const { infos, limits } = facts();
      const withheld = figures.comparisons.filter(({ released }) => !released.shown);
      const metrics = [...new Set(withheld.map(({ released }) => (released.shown ? released.reading : released.address).metric))];
      const analyst = await comparisons({ metrics, cuts: figures.tables, period, facets: 'all' }, signal);
      return hiddenCells({ released: withheld, analyst, infos, limits });
    },
    pack: async (ask) => {
      const { buildLeaderPack, buildPublicRecordsPack, buildUnitPack } = await import('../../pipeline.ts');
      const input = inputFor(ask);
      switch (ask.kind.kind) {
        case 'leadership':
          return buildLeaderPack(input);
        case 'unit':
          return buildUnitPack(input, ask.kind);
        case 'public-records':
          return buildPublicRecordsPack(input);
      }
    },
    files: async (pack, form, number) => {
      const { packFiles } = await import('../../pipeline.ts');
      return packFiles(pack, form, number);
    },
  };
};

/** Departments, or offices where there are none, of which the release shows anything. */
const unitsIn = (comparisons: readonly Comparison[]): readonly PackUnit[] => {
  for (const cut of [['department'], ['office']]) {
    const groups = comparisons.flatMap(({ released }) =>
      released.shown && cutName(released.reading.cut) === cutName(cut) ? [released.reading.group] : [],
    );
    const distinct = [...new Map(groups.map((group) => [groupWords(group), group]))];
    if (distinct.length > 0)
      return distinct.map(([label, group]) => ({ cut, group, label })).sort((a, b) => a.label.localeCompare(b.label, 'en'));
  }
  return [];
};

const usedIn = (comparisons: readonly Comparison[], packs: PackInput['marketPacks']): PackInput['marketPacks'] => {
  const used = new Set(comparisons.flatMap(({ released, market }) => (released.shown ? (market?.provenance?.packId ?? []) : [])));
  return packs.filter(({ id }) => used.has(id)).map(({ id, title, vintage }) => ({ id, title, vintage }));
};
