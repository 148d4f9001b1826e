import type { PayGapCategories, PayGapCategory } from '../../domain/pay-gap-study.ts';
import type { Cut } from '../../domain/reading.ts';
import type { Row } from '../../store/index.ts';
import { gapFigure } from '../kinds/adjusted-gap.ts';
import { fitGap, standsForTitles } from '../kinds/gap-model.ts';
import { rowsBy } from '../kinds/gap-people.ts';
import { gapClosing } from './gap-closing.ts';
import type { GapBase, GapReleaser } from './gap-release.ts';

/** A worker category needs so many of each group, for the analyst too: under it one person is the gap. */
const eachFrom = 10;

/** What is left over within each worker category of some people: by level, and by job family or what stands in for it (ST62). */
export const gapCategories = (
  rows: readonly Row[],
  place: { readonly cut: Cut; readonly group: readonly string[] },
  releaseAmount: GapReleaser,
): readonly PayGapCategories[] => {
  const job = standsForTitles(rows) ? { dimension: 'job_title', words: 'job title' } : { dimension: 'job_family', words: 'job family' };
  return [
    { dimension: 'level', words: 'level', column: 'control_level' },
    { ...job, column: 'control_job_family' },
  ]
    .filter(({ dimension }) => !place.cut.includes(dimension))
    .flatMap(({ dimension, words, column }) => {
      const groups = [...rowsBy(rows, (row) => String(row[column] ?? ''))].filter(([name]) => name !== '');
      if (groups.length < 2) return [];
      const inCategory = (name: string, own: readonly Row[]) =>
        categoryOf(name, own, { cut: [...place.cut, dimension], group: [...place.group, name] }, releaseAmount);
      return [{ dimension: words, rows: groups.flatMap(([name, own]) => inCategory(name, own) ?? []) }];
    });
};

const categoryOf = (
  name: string,
  rows: readonly Row[],
  place: { readonly cut: Cut; readonly group: readonly string[] },
  releaseAmount: GapReleaser,
): PayGapCategory | null => {
  const fit = fitGap(rows, place.cut);
  const focal = rows.filter((row) => row['arm'] === 'focal').length;
  if (fit === null) {
    const base: GapBase = { ...place, n: rows.length, focal, reference: rows.length - focal, controls: [], eachFrom };
    const adjusted = releaseAmount(base, { facet: null, value: Number.NaN });
    return adjusted.shown ? null : { name, adjusted, restsOnOne: false, closing: null };
  }
  const base: GapBase = { ...place, n: fit.result.rows, focal: fit.focal, reference: fit.reference, controls: fit.controls, eachFrom };
  const { value, low, high, notes } = gapFigure({ ...place, facet: null }, fit);
  const adjusted = releaseAmount(base, { facet: null, value, low: low!, high: high!, standardError: fit.result.se, notes });
  return {
    name,
    adjusted,
    restsOnOne: adjusted.shown && fit.result.restsOnOne,
    closing: adjusted.shown ? gapClosing(fit, base, releaseAmount) : null,
  };
};
