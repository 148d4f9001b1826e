import type { ColumnRule, MoneyBasis } from '../../domain/column-rule.ts';

/** How a column is read, in a few words: the typing rule that was decided over the whole file. */
export const ruleWords = (rule: ColumnRule): string => {
  switch (rule.kind) {
    case 'text':
      return rule.order === undefined ? 'text' : `levels, ${rule.order.length} in order`;
    case 'identifier':
      return 'identifier, kept as text';
    case 'date':
      return [rule.formats.map(formatWords).join(' or '), ...(rule.serial === undefined ? [] : ['spreadsheet day numbers'])]
        .filter(Boolean)
        .join(' or ');
    case 'number':
      return rule.money === undefined ? numberWords(rule) : `${moneyWords(rule.money)}, ${numberWords(rule)}`;
    case 'yes-no':
      return `yes: ${rule.yes.join(', ') || '–'} · no: ${rule.no.join(', ') || '–'}`;
    case 'category':
      return 'words matched with ours';
    case 'scale':
      return `scale ${rule.min}–${rule.max}, favorable from ${rule.favorableFrom}${rule.reversed ? ', reversed' : ''}`;
  }
};

const dateWords: Readonly<Record<string, string>> = {
  Y: 'YYYY', y: 'YY', m: 'MM', '-m': 'M', d: 'DD', '-d': 'D', b: 'Mon', B: 'Month', H: 'hh', '-H': 'h', I: 'hh', '-I': 'h', M: 'mm', S: 'ss', f: 'fraction', p: 'AM', z: 'zone', T: 'hh:mm:ss',
}; // prettier-ignore

/** `%m/%d/%Y` as `MM/DD/YYYY`. */
const formatWords = (format: string): string => format.replace(/%(-?[A-Za-z])/g, (whole, part: string) => dateWords[part] ?? whole);

const numberWords = ({ decimal, percent }: { readonly decimal: '.' | ','; readonly percent: boolean }): string =>
  `${percent ? 'percent' : 'number'}${decimal === ',' ? ' with decimal comma' : ''}`;

const moneyWords = ({ currency, period }: MoneyBasis): string =>
  `${currency} ${period === 'by-row' ? 'as each row says' : `a ${period.replace('_', ' ')}`}`;
