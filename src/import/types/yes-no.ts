import type { FieldId } from '../../domain/fields.ts';
import type { YesNoRule } from '../../domain/column-rule.ts';
import { foldText } from '../fold-text.ts';
import { isMissing } from '../missing-tokens.ts';

export interface YesNoReading {
  readonly rule: YesNoRule;
  /** Values no rule knows: shown and counted, never read as no. */
  readonly unseen: readonly string[];
}

const yesWords = /^(y|yes|t|true|1|x|✓|✔|ja|oui|si|sí|1\.0)$/;
const noWords = /^(n|no|f|false|0|nein|non|0\.0)$/;

/** Words that mean yes for the field the flag belongs to; the rest of the pair means no. */
const fieldWords: Partial<Record<FieldId, readonly [yes: RegExp, no: RegExp]>> = {
  attrition_flag: [
    /^(left|leaver|terminated|attrited|attrited customer|quit|resigned|inactive|voluntary resignation|voluntary|involuntary|separated|churned)$/,
    /^(stayed|stay|active|current|current employee|existing|retained|employed)$/,
  ],
  promotion_flag: [/^promoted$/, /^(not promoted|unchanged)$/],
  eligible: [/^(eligible|e)$/, /^(not eligible|ineligible|w)$/],
  enrolled: [/^(enrolled|participating|active|e|elected)$/, /^(not enrolled|waived|declined|not participating|w|opted out)$/],
  regretted: [/^(regretted|regrettable)$/, /^(not regretted|non-?regrettable|non-?regretted)$/],
};

/** Yes and no by words and by the sense of the header (import.md §4): `Termed = 1` and `Left = x` both mean that the person is gone. */
export const readYesNo = (field: FieldId | null, values: ReadonlyMap<string, number>): YesNoReading => {
  const yes = new Set<string>();
  const no = new Set<string>();
  const missing = new Set<string>();
  const unseen: string[] = [];
  const own = field === null ? undefined : fieldWords[field];
  for (const value of values.keys()) {
    const folded = foldText(value);
    const add = (set: Set<string>): void => void set.add(value.trim());
    if (own?.[0].test(folded) === true) add(yes);
    else if (own?.[1].test(folded) === true) add(no);
    else if (yesWords.test(folded)) add(yes);
    else if (noWords.test(folded)) add(no);
    else if (isMissing(value, 'typed')) missing.add(value.trim().toLowerCase());
    else unseen.push(value);
  }
  // Only ticks: an empty cell then means no.
  if (no.size === 0 && yes.size > 0 && [...yes].every((word) => /^[x✓✔]$/i.test(word))) no.add('');
  return { rule: { kind: 'yes-no', missing: [...missing].sort(), yes: [...yes].sort(), no: [...no].sort() }, unseen };
};
