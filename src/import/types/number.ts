import type { NumberRule } from '../../domain/column-rule.ts';
import { cellNumber, numberCore, type NumberStyle } from '../cell-number.ts';
import { isMissing } from '../missing-tokens.ts';

export interface NumberReading {
  readonly rule: NumberRule;
  /** Both readings are possible for every cell: `1.234` may be 1,234 or 1.234. */
  readonly open: boolean;
  readonly numbers: number;
  readonly rejected: number;
  readonly example: string;
  readonly style: NumberStyle;
}

/** Decides decimal sign and grouping from all values of the column, by majority and impossibility, never cell by cell (import.md §8). */
export const readNumbers = (
  values: Iterable<readonly [string, number]>,
  options: { readonly semicolonFile: boolean; readonly answer?: string | undefined },
): NumberReading => {
  const cores: (readonly [string, number, string])[] = [];
  const missing = new Set<string>();
  let rejected = 0;
  let percent = 0;
  for (const [value, count] of values) {
    if (isMissing(value, 'typed')) {
      missing.add(value.trim().toLowerCase());
      continue;
    }
    const read = numberCore(value);
    if (read === undefined) rejected += count;
    else {
      cores.push([read.core, count, value]);
      if (value.trim().endsWith('%')) percent += count;
    }
  }
  const { style, open, example } = decideStyle(cores, options);
  let numbers = 0;
  for (const [core, count] of cores) {
    if (cellNumber(core, style) === undefined) rejected += count;
    else numbers += count;
  }
  const rule: NumberRule = {
    kind: 'number',
    missing: [...missing].sort(),
    decimal: style.decimal,
    grouping: style.grouping,
    percent: percent > 0,
  };
  return { rule, open, numbers, rejected, example, style };
};

const decideStyle = (
  cores: readonly (readonly [string, number, string])[],
  options: { readonly semicolonFile: boolean; readonly answer?: string | undefined },
): { readonly style: NumberStyle; readonly open: boolean; readonly example: string } => {
  const votes = { comma: 0, point: 0, eitherComma: 0, eitherPoint: 0, groupComma: 0, groupPoint: 0, blank: 0, quote: 0 };
  let example = '';
  for (const [core, count, value] of cores) {
    if (core.includes("'")) votes.quote += count;
    if (core.includes(' ')) votes.blank += count;
    const bare = core.replace(/[ ']/g, '');
    const lastComma = bare.lastIndexOf(',');
    const lastPoint = bare.lastIndexOf('.');
    if (lastComma >= 0 && lastPoint >= 0) {
      if (lastComma > lastPoint) votes.comma += count;
      else votes.point += count;
      votes[lastComma > lastPoint ? 'groupPoint' : 'groupComma'] += count;
    } else if (lastComma >= 0) {
      if (/^\d{1,3}(,\d{2,3})*,\d{3}$/.test(bare) && bare.split(',').length > 2) votes.groupComma += count;
      else if (/^[1-9]\d{0,2},\d{3}$/.test(bare)) {
        votes.eitherComma += count;
        if (example === '') example = value;
      } else votes.comma += count;
    } else if (lastPoint >= 0) {
      if (/^\d{1,3}(\.\d{3}){2,}$/.test(bare)) votes.groupPoint += count;
      else if (/^[1-9]\d{0,2}\.\d{3}$/.test(bare)) {
        votes.eitherPoint += count;
        if (example === '') example = value;
      } else votes.point += count;
    }
  }
  const wide: NumberStyle['grouping'] = votes.quote > 0 ? "'" : votes.blank > 0 ? ' ' : '';
  const pointStyle: NumberStyle = { decimal: '.', grouping: wide !== '' ? wide : votes.groupComma + votes.eitherComma > 0 ? ',' : '' };
  const commaStyle: NumberStyle = { decimal: ',', grouping: wide !== '' ? wide : votes.groupPoint + votes.eitherPoint > 0 ? '.' : '' };
  if (options.answer === 'point') return { style: pointStyle, open: false, example };
  if (options.answer === 'comma') return { style: commaStyle, open: false, example };
  const forComma = votes.comma + votes.groupPoint;
  const forPoint = votes.point + votes.groupComma;
  if (forComma !== forPoint) return { style: forComma > forPoint ? commaStyle : pointStyle, open: false, example };
  // Only cells such as 1,234: grouping everywhere in English files; 1.234 alone stays open.
  if (votes.eitherPoint > 0 && votes.eitherComma === 0)
    return { style: options.semicolonFile ? commaStyle : pointStyle, open: true, example };
  return {
    style: options.semicolonFile && votes.eitherComma > 0 ? commaStyle : pointStyle,
    open: votes.eitherComma > 0 && options.semicolonFile,
    example,
  };
};
