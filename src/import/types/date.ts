import type { DateRule } from '../../domain/column-rule.ts';
import { cellDate } from '../cell-date.ts';
import { isMissing } from '../missing-tokens.ts';
import { englishMonth } from '../month-words.ts';

/** What the whole column says about its dates. */
export interface DateReading {
  readonly rule: DateRule;
  /** `open`: no row proves which part is the day; `mixed`: rows of one layout prove both. Then the rule has no format for those rows until the question is answered. */
  readonly order: 'none' | 'month-first' | 'day-first' | 'by-layout' | 'open' | 'mixed';
  readonly dates: number;
  /** Filled cells that are no date and no known missing word. */
  readonly rejected: number;
  readonly rejectedExample: string;
  readonly example: string;
}

export interface DateContext {
  /** The latest day the file can speak of: two-digit years are read against it. */
  readonly asOfYear: number;
  readonly birth: boolean;
  /** Column or field is a date by name: only then whole numbers may be spreadsheet days. */
  readonly dateNamed: boolean;
  readonly answer?: string | undefined;
}

interface Layout {
  readonly layout: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly open: boolean;
  count: number;
  firstOver12: number;
  secondOver12: number;
}

/** Decides the date rule of a column from all its values (import.md §8). */
export const readDates = (values: Iterable<readonly [string, number]>, context: DateContext): DateReading => {
  const layouts = new Map<string, Layout>();
  const missing = new Set<string>();
  const serials = { count: 0, min: Infinity, max: -Infinity };
  let dates = 0;
  let rejected = 0;
  let rejectedExample = '';
  let example = '';
  let twoDigitYears = false;
  const monthWords = new Map<string, string>();
  const epochs = { ms: 0, s: 0 };
  for (const [value, count] of values) {
    if (isMissing(value, 'date')) {
      missing.add(value.trim().toLowerCase());
      continue;
    }
    const read = cellDate(value);
    if (read === undefined) {
      if (context.dateNamed && isSerial(value)) {
        serials.count += count;
        serials.min = Math.min(serials.min, Number(value));
        serials.max = Math.max(serials.max, Number(value));
        dates += count;
      } else if (context.dateNamed && epochOf(value) !== undefined) {
        epochs[epochOf(value)!] += count;
        dates += count;
      } else {
        rejected += count;
        if (rejectedExample === '') rejectedExample = value;
      }
      continue;
    }
    dates += count;
    twoDigitYears ||= read.twoDigitYear;
    if (read.monthWord !== undefined) monthWords.set(read.monthWord, englishMonth(read.monthWord));
    const known = layouts.get(read.layout) ?? {
      layout: read.layout,
      precision: read.precision,
      open: read.open,
      count: 0,
      firstOver12: 0,
      secondOver12: 0,
    };
    known.count += count;
    if (read.open && read.first > 12) known.firstOver12 += count;
    if (read.open && read.second > 12) known.secondOver12 += count;
    if (read.open && example === '' && read.first <= 12 && read.second <= 12 && read.first !== read.second) example = value;
    layouts.set(read.layout, known);
  }
  const decided = decideOrder(
    [...layouts.values()].filter((layout) => layout.open),
    context.answer,
  );
  const formats = [...layouts.values()].flatMap((layout) => formatOf(layout, decided));
  // A two-digit format must come first: %Y reads "11" as the year 11.
  formats.sort(
    (a, b) =>
      Number(b.format.includes('%y')) - Number(a.format.includes('%y')) ||
      a.format.length - b.format.length ||
      (a.format < b.format ? -1 : 1),
  );
  const rule: DateRule = {
    kind: 'date',
    missing: [...missing].sort(),
    formats: formats.map(({ format }) => format),
    precision: formats.map(({ precision }) => precision),
    ...(twoDigitYears ? { pivotYear: pivot(context) } : {}),
    ...(serials.count > 0 ? { serial: serialBase(serials, context) } : {}),
    ...(epochs.ms + epochs.s > 0 ? { epoch: epochs.ms >= epochs.s ? ('ms' as const) : ('s' as const) } : {}),
    ...(monthWords.size > 0 ? { monthWords: Object.fromEntries(monthWords) } : {}),
  };
  return { rule, order: decided.order, dates, rejected, rejectedExample, example };
};

interface Decision {
  readonly order: DateReading['order'];
  readonly of: (layout: Layout) => 'month-first' | 'day-first' | undefined;
}

const decideOrder = (open: readonly Layout[], answer: string | undefined): Decision => {
  if (open.length === 0) return { order: 'none', of: () => undefined };
  const ownOrder = (layout: Layout): 'month-first' | 'day-first' | 'mixed' | undefined => {
    if (layout.firstOver12 > 0 && layout.secondOver12 > 0) return 'mixed';
    if (layout.firstOver12 > 0) return 'day-first';
    return layout.secondOver12 > 0 ? 'month-first' : undefined;
  };
  const proved = new Set(open.map(ownOrder).filter((order) => order !== undefined));
  if (answer === 'month-first' || answer === 'day-first') {
    const chosen = answer;
    // An answer settles what no row proves; a layout with its own proof keeps it.
    return {
      order: chosen,
      of: (layout) => {
        const own = ownOrder(layout);
        return own === undefined || own === 'mixed' ? chosen : own;
      },
    };
  }
  if (proved.has('mixed'))
    return {
      order: 'mixed',
      of: (layout) => {
        const own = ownOrder(layout);
        return own === 'mixed' ? undefined : own;
      },
    };
  if (proved.size === 1) {
    const only = [...proved][0] as 'month-first' | 'day-first';
    return { order: only, of: () => only };
  }
  if (proved.size === 2) {
    const unproved = open.some((layout) => ownOrder(layout) === undefined);
    return { order: unproved ? 'mixed' : 'by-layout', of: (layout) => ownOrder(layout) as 'month-first' | 'day-first' | undefined };
  }
  // Nothing but days like 05/05: either reading gives the same date.
  return { order: 'open', of: () => undefined };
};

const formatOf = (layout: Layout, decision: Decision): readonly { readonly format: string; readonly precision: Layout['precision'] }[] => {
  if (!layout.open) return [{ format: layout.layout, precision: layout.precision }];
  const order = decision.of(layout);
  if (order === undefined) return [];
  const [first, second] = order === 'month-first' ? ['%m', '%d'] : ['%d', '%m'];
  return [{ format: layout.layout.replace('{1}', first).replace('{2}', second), precision: layout.precision }];
};

/** Birth columns: the latest year that makes a person 14; others: not after the year behind the as-of date. */
const pivot = (context: DateContext): number => (context.birth ? context.asOfYear - 14 : context.asOfYear + 1) % 100;

/** Milliseconds or seconds since 1970, of the years 1990 to 2100. */
const epochOf = (value: string): 'ms' | 's' | undefined => {
  const [early, late] = [631_152_000, 4_102_444_800];
  const number = /^\d{9,13}$/.test(value) ? Number(value) : 0;
  if (number >= early && number <= late) return 's';
  return number >= early * 1000 && number <= late * 1000 ? 'ms' : undefined;
};

const isSerial = (value: string): boolean => /^\d{5}(\.\d+)?$/.test(value) && Number(value) >= 10_000 && Number(value) <= 73_050;

/** Days between the two spreadsheet calendars. */
const calendarShift = 1_462;

/** The 1904 calendar only when the values fit it and not the 1900 one: all read as 1900 days would lie before 1950, read as 1904 ones they end near the as-of year. */
const serialBase = (serials: { readonly min: number; readonly max: number }, context: DateContext): 1900 | 1904 => {
  const yearOf = (day: number): number => 1900 + day / 365.2425;
  if (yearOf(serials.max) > context.asOfYear + 2) return 1900;
  return yearOf(serials.max + calendarShift) <= context.asOfYear + 1 && yearOf(serials.max) < 1940 && !context.birth ? 1904 : 1900;
};
