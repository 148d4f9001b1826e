/** A header read as words: import.md §6. */
export interface HeaderWords {
  readonly label: string;
  /** Letters and digits only, case folded: `Date_of-Hire` and `DateofHire` agree. */
  readonly squashed: string;
  /** Words with abbreviations written out. */
  readonly tokens: readonly string[];
  /** What stood in brackets at the end, or before a colon. */
  readonly context: string;
}

const abbreviations: Readonly<Record<string, string>> = {
  emp: 'employee',
  empl: 'employee',
  no: 'number',
  num: 'number',
  nbr: 'number',
  nr: 'number',
  dept: 'department',
  dep: 'department',
  loc: 'location',
  dt: 'date',
  dte: 'date',
  hrs: 'hours',
  hr: 'hour',
  mgr: 'manager',
  sup: 'supervisor',
  supv: 'supervisor',
  pos: 'position',
  posn: 'position',
  desc: 'description',
  descr: 'description',
  cd: 'code',
  amt: 'amount',
  sal: 'salary',
  ann: 'annual',
  annl: 'annual',
  eff: 'effective',
  orig: 'original',
  term: 'termination',
  sep: 'separation',
  yrs: 'years',
  yr: 'year',
  mths: 'months',
  org: 'organization',
  organisation: 'organization',
  ttl: 'title',
  curr: 'current',
  ccy: 'currency',
  freq: 'frequency',
  std: 'standard',
  wk: 'week',
  wkly: 'weekly',
  sched: 'scheduled',
  reg: 'regular',
  ot: 'overtime',
  pct: 'percent',
  cat: 'category',
  vol: 'voluntary',
  invol: 'involuntary',
  rsn: 'reason',
  stat: 'status',
  promo: 'promotion',
  req: 'requisition',
  app: 'application',
  cov: 'coverage',
  ins: 'insurance',
  identifier: 'id',
  prev: 'previous',
  mnth: 'month',
  assoc: 'associate',
  grd: 'grade',
  lvl: 'level',
  curcy: 'currency',
  supvr: 'supervisor',
  nm: 'name',
  typ: 'type',
  addr: 'address',
  bus: 'business',
};

/** Forms ask for a column in a sentence: "Which department do you work in?" */
const askedFor =
  /^(?:which|what|in which|please (?:select|choose|state|enter)|select|choose)\s+(?:is |are )?(?:your |the |my )?(.+?)(?:\s+(?:do|are) you (?:work|belong|sit|based|located|employed|in)\b.*)?\s*[?:]?$/i;

/** Splits a header into words; a closing bracket and a leading `Table:` become context, unless nothing else would remain. */
export const readHeader = (label: string): HeaderWords => {
  const whole = label.normalize('NFKC').trim();
  const asked = whole.length > 200 ? null : askedFor.exec(whole);
  const bracket = /^(.*\S)\s*[([]([^()[\]]*)[)\]]$/.exec(asked?.[1] ?? whole);
  const body = bracket?.[1] ?? asked?.[1] ?? whole;
  return {
    label,
    squashed: squash(body),
    tokens: headerTokens(body),
    context: (bracket?.[2] ?? '').toLowerCase(),
  };
};

export const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

export const headerTokens = (text: string): readonly string[] =>
  text
    .replace(/#/g, ' number ')
    .replace(/%/g, ' percent ')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (Object.hasOwn(abbreviations, word) ? abbreviations[word]! : word));

/** Words that say little about which field a column is: left out in a second look. */
const weakWords = new Set(
  'employee worker staff associate person current primary official my your the of a an most recent latest legal self actual'.split(' '),
);

export const withoutWeakWords = (tokens: readonly string[]): readonly string[] =>
  tokens.filter((word) => !weakWords.has(word) && !/^(19|20)\d\d$/.test(word));
