/** How the numbers of a column are written. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  readonly grouping: '' | ',' | '.' | ' ' | "'";
}

const currencySigns: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
const currencyCodes = 'USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|ZAR|SGD|HKD|ILS|KRW|TRY|AED|SAR';
const codePattern = new RegExp(`(?<![A-Za-z])(${currencyCodes})(?![A-Za-z])`, 'i');

export const currencyIn = (text: string): string | undefined => {
  const code = codePattern.exec(text)?.[1];
  if (code !== undefined) return code.toUpperCase();
  for (const sign of Object.keys(currencySigns)) if (text.includes(sign)) return currencySigns[sign];
  return undefined;
};

/** The digits and signs of a number without currency, unit and blanks around it; undefined when the cell is not one number. */
export const numberCore = (text: string): { readonly core: string; readonly factor: number; readonly negative: boolean } | undefined => {
  if (text.length > 40) return undefined;
  let rest = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  rest = rest
    .replace(codePattern, ' ')
    .replace(/[$€£¥₹]/g, ' ')
    .trim();
  rest = rest.replace(/(\/|\bper\b|\bp\.?)\s*(a|annum|year|yr|month|mo|hour|hr|h|week|wk|day)\.?$/i, '').trim();
  let negative = false;
  if (/^\(.*\)$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  if (/^[-−+]/.test(rest)) {
    negative = negative || !rest.startsWith('+');
    rest = rest.slice(1).trim();
  } else if (rest.endsWith('-')) {
    negative = true;
    rest = rest.slice(0, -1).trim();
  }
  let factor = 1;
  if (rest.endsWith('%')) {
    factor = 0.01;
    rest = rest.slice(0, -1).trim();
  } else if (/\dk$/i.test(rest)) {
    factor = 1000;
    rest = rest.slice(0, -1);
  }
  return /^\d[\d.,' ]*$|^[.,]\d+$/.test(rest) && /\d$/.test(rest) ? { core: rest, factor, negative } : undefined;
};

/** The value of a cell in a given style; undefined when it is not a number in that style. */
export const cellNumber = (text: string, style: NumberStyle): number | undefined => {
  const read = numberCore(text);
  if (read === undefined) return undefined;
  const parts = read.core.split(style.decimal);
  if (parts.length > 2) return undefined;
  const whole = parts[0]!;
  const bare = style.grouping === '' ? whole : whole.split(style.grouping).join('');
  if (!/^\d*$/.test(bare) || (parts[1] !== undefined && !/^\d+$/.test(parts[1]))) return undefined;
  const value = Number(`${bare === '' ? '0' : bare}.${parts[1] ?? '0'}`) * read.factor;
  return read.negative ? -value : value;
};
