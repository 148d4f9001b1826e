import type { Standing } from '../../../report/index.ts';
import { Hidden } from '../../../ui/index.ts';

const signs: Readonly<Record<Exclude<Standing, 'hidden'>, string>> = {
  better: '▲',
  worse: '▼',
  'not clearly worse': '≈',
  met: '◆',
  missed: '◇',
  'not compared': '',
  'not measured': '–',
};

/** No sign says these, and a dash before a figure would read as a minus. */
const unsaid: ReadonlySet<Standing> = new Set(['not compared', 'not measured']);

/** A standing by sign and word; `text` stands in the word's place where it says more. */
export const StandingText = ({ standing, text = '' }: { readonly standing: Standing; readonly text?: string }) => {
  if (standing === 'hidden') return <Hidden />;
  const words = text === '' || text === '–' ? standing : unsaid.has(standing) ? `${text}, ${standing}` : text;
  return (
    <span data-standing={standing}>
      <span aria-hidden="true">{signs[standing]}</span> {words}
      {words.includes(standing) ? null : <span className="visually-hidden">, {standing}</span>}
    </span>
  );
};
