import { isIsoDate, type IsoDate } from '../domain/period.ts';
import { parseCut, type Audience, type Cut } from '../domain/reading.ts';
import { packForms, type PackForm } from '../report/index.ts';

export interface HeadlessOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly asOf: IsoDate | null;
  readonly cuts: readonly Cut[] | null;
  readonly answers: string | null;
  readonly audience: Audience;
  /** What was released to leaders before: read, and extended by a leader run. */
  readonly ledger: string | null;
  /** Forms of the leadership pack that a leader run writes. */
  readonly pack: readonly PackForm[];
  /** A pack for each department besides, from the same release. */
  readonly departmentPacks: boolean;
}

export const usage = `Usage: npm run --silent analyse -- [--out DIR] [--period FROM..TO] [--as-of DATE] [--cuts a,b,a×b] [--answers FILE] [--audience WHO] [--ledger FILE] [--pack FORM,…] [--department-packs] FILE...

  --out DIR           where the files go (default: out)
  --period FROM..TO   both days included, YYYY-MM-DD..YYYY-MM-DD
  --as-of DATE        the day that rosters and salaries speak of
  --cuts a,b,a×b      how figures are split: department, office, level, gender, job_title or any column by its name
  --answers FILE      answers to questions, commitments, employer and occupations, as JSON
  --audience WHO      analyst (default), or leader: only what passed the release check, readings, pain points and manifest
  --ledger FILE       releases so far; a leader run is checked together with them and adds itself
  --pack FORM,…       leader runs: the leadership pack as pptx, xlsx, csv (tables in one zip) or html
  --department-packs  with --pack: a pack for each department, too, all from the one release`;

/** A cut as typed: `×`, or ` x ` and `*` where a keyboard has no ×. */
const cutFrom = (text: string): Cut => parseCut(text.replaceAll(/\s+x\s+|\*/g, '×'));

const date = (text: string, option: string): IsoDate => {
  if (!isIsoDate(text)) throw new Error(`${option}: a date such as 2026-10-31 was expected, "${text}" was found.`);
  return text;
};

const period = (text: string): { from: IsoDate; to: IsoDate } => {
  const [from = '', to = ''] = text.split('..');
  const range = { from: date(from, '--period'), to: date(to, '--period') };
  if (range.from > range.to) throw new Error(`--period: ${from} lies after ${to}.`);
  return range;
};

const audienceFrom = (text: string): Audience => {
  if (text !== 'analyst' && text !== 'leader') throw new Error(`--audience: analyst or leader was expected, "${text}" was found.`);
  return text;
};

const packFrom = (text: string): readonly PackForm[] =>
  text.split(',').map((one) => {
    const form = packForms.find((known) => known === one.trim());
    if (form === undefined) throw new Error(`--pack: ${packForms.join(', ')} was expected, "${one}" was found.`);
    return form;
  });

/** Options of the command line. Throws an Error with a sentence for the user. */
export const parseOptions = (args: readonly string[]): HeadlessOptions => {
  const files: string[] = [];
  const given = new Map<string, string>();
  let departmentPacks = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('--')) {
      files.push(arg);
      continue;
    }
    if (arg === '--department-packs') {
      departmentPacks = true;
      continue;
    }
    const [name = '', inline] = arg.split(/=(.*)/s);
    if (!['--out', '--period', '--as-of', '--cuts', '--answers', '--audience', '--ledger', '--pack'].includes(name))
      throw new Error(`There is no option ${name}.`);
    const value = inline ?? args[++at];
    if (value === undefined) throw new Error(`${name} needs a value.`);
    given.set(name, value);
  }
  if (files.length === 0) throw new Error('Name at least one file.');
  const [pack, audience] = [given.get('--pack'), audienceFrom(given.get('--audience') ?? 'analyst')];
  if (pack !== undefined && audience !== 'leader')
    throw new Error('--pack belongs to --audience leader: packs hold released figures only.');
  if (departmentPacks && pack === undefined) throw new Error('--department-packs needs --pack with the forms to write.');
  const [asOf, range, cuts] = [given.get('--as-of'), given.get('--period'), given.get('--cuts')];
  return {
    files,
    out: given.get('--out') ?? 'out',
    period: range === undefined ? null : period(range),
    asOf: asOf === undefined ? null : date(asOf, '--as-of'),
    cuts: cuts === undefined ? null : cuts.split(',').map(cutFrom),
    answers: given.get('--answers') ?? null,
    audience,
    ledger: given.get('--ledger') ?? null,
    pack: pack === undefined ? [] : [...new Set(packFrom(pack))],
    departmentPacks,
  };
};
