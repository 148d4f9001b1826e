const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const englishNames = new Set('jan january feb february mar march apr april may jun june jul july aug august sep september oct october nov november dec december'.split(' ')); // prettier-ignore

/** January to December in German, French, Spanish, Italian, Portuguese and Dutch, and the English "Sept". */
const names = [
  'januar jänner jän janvier janv enero ene gennaio gen janeiro januari',
  'februar feber février fevrier févr fevr febrero febbraio fevereiro fev februari',
  'märz maerz mär mrz mars marzo março marco maart mrt',
  'avril avr abril abr aprile',
  'mai mayo maggio mag maio mei',
  'juni juin junio giugno giu junho',
  'juli juillet juil julio luglio lug julho',
  'août aout agosto ago augustus',
  'sept septembre septiembre setiembre settembre set setembro',
  'oktober okt octobre octubre ottobre ott outubro out',
  'novembre noviembre novembro',
  'dezember dez décembre decembre déc diciembre dic dicembre dezembro',
];

const monthOf = new Map(names.flatMap((list, month) => list.split(' ').map((word) => [word, english[month]!] as const)));

/** A date text with the month in English, and the word that was replaced, lower case; null where there is none. */
export const withEnglishMonth = (text: string): { readonly text: string; readonly word: string } | null => {
  const found = /\p{L}{3,10}/u.exec(text);
  const word = found?.[0].toLowerCase();
  if (word === undefined || englishNames.has(word)) return null;
  const month = monthOf.get(word);
  return month === undefined ? null : { text: text.replace(found![0], month), word };
};

export const englishMonth = (word: string): string => monthOf.get(word) ?? word;
