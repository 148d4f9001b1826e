import type { FilePlan } from '../../domain/imported-file.ts';
import { formatCount, formatDate } from '../../domain/format.ts';
import { ledgerSentence } from '../../domain/ledger-sentence.ts';
import { isIsoDate } from '../../domain/period.ts';
import { Stack, TextInput } from '../../ui/index.ts';
import { asOfAnswer } from './answer-ids.ts';
import { useDesk } from './desk-context.ts';
import styles from './import.module.css';

/** What the structure of one file was found to be: encoding, delimiter, header, lines above it, ledger, day of the figures. */
export const ReadFacts = ({ plan }: { readonly plan: FilePlan }) => {
  const [, desk] = useDesk();
  const { reading } = plan;
  const facts: readonly (readonly [string, string])[] = [
    ['Encoding', reading.encoding],
    ['Delimiter', delimiterWords(reading.dialect.delimiter)],
    ['Quotes', reading.dialect.quote === '' ? 'none' : reading.dialect.quote],
    ['Header', headerWords(reading.headerLines)],
    ['Columns', formatCount(reading.header.length)],
    ['Lines', ledgerSentence(reading.ledger)],
  ];
  return (
    <Stack gap={12}>
      <dl className={styles['facts']}>
        {facts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {reading.preamble.length === 0 ? null : (
        <div>
          <p>Left out above the header:</p>
          <ul className={styles['lines']}>
            {reading.preamble.slice(0, 20).map((line, index) => (
              <li key={index}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles['narrow']}>
        <TextInput
          label="Day the figures are read on"
          type="date"
          value={plan.asOf ?? ''}
          hint={plan.asOf === null ? plan.asOfReason || 'The file does not say.' : `${formatDate(plan.asOf)}: ${plan.asOfReason}`}
          onChange={(day) => {
            if (isIsoDate(day)) void desk.answer({ [asOfAnswer(reading.name)]: day }, `the day of ${reading.name}`);
          }}
        />
      </div>
    </Stack>
  );
};

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical bar',
  ' ': 'blank',
  '\u001f': 'unit separator',
  '': 'none: a single column',
};
const delimiterWords = (delimiter: string): string => delimiterNames[delimiter] ?? delimiter;

const headerWords = (lines: readonly number[]): string => {
  if (lines.length === 0) return 'none: columns are numbered';
  return lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`;
};
