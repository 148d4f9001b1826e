import type { FieldId } from '../domain/fields.ts';
import { headerTokens, squash, withoutWeakWords } from './header-words.ts';
import type { FieldNames } from './synonyms/field-names.ts';
import { hiringNames } from './synonyms/hiring.ts';
import { jobNames } from './synonyms/job.ts';
import { payNames } from './synonyms/pay.ts';
import { personNames } from './synonyms/person.ts';

/** One known header name of a field. */
export interface Synonym {
  readonly field: FieldId;
  readonly name: string;
  readonly strength: 'firm' | 'unconfirmed' | 'stand-in';
  readonly squashed: string;
  readonly tokens: readonly string[];
  /** Place among the names of its field, 0 to 1. */
  readonly rank: number;
}

/** Every known header name (import.md §3), per field. */
export const fieldNames: FieldNames = { ...personNames, ...jobNames, ...payNames, ...hiringNames };

export const synonymsOf = (names: FieldNames): readonly Synonym[] =>
  (Object.entries(names) as [FieldId, readonly string[]][]).flatMap(([field, list]) =>
    list.map((marked, at) => {
      const name = marked.replace(/^~/, '').replace(/°$/, '');
      const strength = marked.startsWith('~') ? 'stand-in' : marked.endsWith('°') ? 'unconfirmed' : 'firm';
      return { field, name, strength, squashed: squash(name), tokens: headerTokens(name), rank: at / list.length } as const;
    }),
  );

/** Names by the words that matter, in a form two spellings share. */
export const tokenKey = (tokens: readonly string[]): string => tokens.join('');
export const coreKey = (tokens: readonly string[]): string => withoutWeakWords(tokens).join('');
