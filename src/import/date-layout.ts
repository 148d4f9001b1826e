/**
 * The layout of a date as written, without deciding the order of day and month: `a/b/yyyy`, `a-b-yy`, `a.b.yyyy hh:mm`, `yyyy-mm-dd`,
 * `yyyy/mm/dd`, `yyyymmdd`, `dd-Mon-yy`, `dd Month yyyy`, `Mon dd, yyyy`, …; a time follows as ` hh:mm`, ` hh:mm:ss`, ` hh:mm AM`, a zone as `Z`.
 */
export interface DateReading {
  readonly layout: string;
  /** The two parts whose order is open, or the month and the day of an ISO date. */
  readonly first: number;
  readonly second: number;
}

const time = String.raw`(?:(T|,? +)(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?( ?[AaPp]\.?[Mm]\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?`;
const numericDate = new RegExp(String.raw`^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})${time}$`);
const isoDate = new RegExp(String.raw`^(\d{4})([/.\-])(\d{1,2})\2(\d{1,2})${time}$`);
const compactDate = /^(1[89]\d{2}|20\d{2}|2100)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dayMonthName = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?([ \-/.])(${monthNames})\.?,?\2(\d{4}|\d{2})${time}$`, 'i');
const monthNameDay = new RegExp(String.raw`^(${monthNames})\.?[ \-](\d{1,2})(?:st|nd|rd|th)?(,? |-)(\d{4}|\d{2})${time}$`, 'i');

export const dateLayout = (text: string): DateReading | null => {
  if (text.length < 6 || text.length > 40) return null;
  const numeric = numericDate.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    if (first > 31 || second > 31 || first === 0 || second === 0 || (first > 12 && second > 12)) return null;
    return { layout: `a${numeric[2]}b${numeric[2]}${'y'.repeat(numeric[4]!.length)}${timeLayout(numeric, 5)}`, first, second };
  }
  const iso = isoDate.exec(text);
  if (iso) {
    const [first, second] = [Number(iso[3]), Number(iso[4])];
    if (first === 0 || second === 0 || first > 31 || second > 31 || (first > 12 && second > 12)) return null;
    return { layout: `yyyy${iso[2]}mm${iso[2]}dd${timeLayout(iso, 5)}`, first, second };
  }
  const compact = compactDate.exec(text);
  if (compact) return { layout: 'yyyymmdd', first: Number(compact[2]), second: Number(compact[3]) };
  const named = dayMonthName.exec(text);
  if (named) {
    const sep = named[2]!;
    return {
      layout: `dd${sep}${nameLayout(named[3]!)}${sep}${'y'.repeat(named[4]!.length)}${timeLayout(named, 5)}`,
      first: Number(named[1]),
      second: 0,
    };
  }
  const american = monthNameDay.exec(text);
  if (american) {
    return {
      layout: `${nameLayout(american[1]!)} dd${american[3]}${'y'.repeat(american[4]!.length)}${timeLayout(american, 5)}`,
      first: 0,
      second: Number(american[2]),
    };
  }
  return null;
};

const nameLayout = (name: string): string => (name.length > 4 || /^(june|july)$/i.test(name) ? 'Month' : 'Mon');

const timeLayout = (found: RegExpExecArray, at: number): string => {
  const joint = found[at];
  if (joint === undefined) return '';
  const seconds = found[at + 3] === undefined ? '' : ':ss';
  return `${joint === 'T' ? 'T' : ' '}hh:mm${seconds}${found[at + 4] ? '.fff' : ''}${found[at + 5] ? ' AM' : ''}${found[at + 6] ? 'Z' : ''}`;
};
