import { squash } from './header-words.ts';

/** Why a line of a survey tool's export is no answer. */
export interface AnswerFault {
  readonly code: 'preview-answer' | 'unfinished-answer';
  readonly column: string;
  readonly what: string;
}

/** Columns that only a survey tool writes about an answer. */
const toolColumns =
  /^(responseid|respondentid|recordeddate|durationinseconds|collectorid|userlanguage|lastpage|startlanguage|distributionchannel)$/;

const notAnswered = /^(survey |offline (survey )?)?(preview|test)\b|^(possible )?spam$/i;
/** The same states where the tool exports codes: preview, test, spam, test with the preview, offline preview. */
const notAnsweredCodes = new Set(['1', '2', '8', '9', '17']);
const isNo = (cell: string): boolean => /^(false|f|no|n|0)$/i.test(cell.trim());

/**
 * Tells the answers that do not count in the export of a survey tool: previews and tests, and those never finished (import.md §10).
 * `names`: all names each column goes by. Null where the columns are not those of such a tool.
 */
export const answerStates = (names: readonly (readonly string[])[]): ((cells: readonly string[]) => AnswerFault | null) | null => {
  const keys = names.map((all) => all.map(squash));
  const at = (wanted: RegExp): number => keys.findIndex((all) => all.some((key) => wanted.test(key)));
  if (at(toolColumns) < 0) return null;
  const columns = {
    finished: at(/^finished$/),
    status: at(/^(responsetype)$/) >= 0 ? at(/^responsetype$/) : at(/^finished$/) >= 0 ? at(/^status$/) : -1,
    completion: at(/^(responsestatus|completionstatus|surveystatus)$/),
    submitted: at(/^lastpage/) >= 0 ? at(/^(submitdate|datesubmitted)$/) : -1,
  };
  if (Object.values(columns).every((column) => column < 0)) return null;
  const fault = (code: AnswerFault['code'], column: number, what: string): AnswerFault => ({ code, column: names[column]![0]!, what });
  return (cells) => {
    const cell = (column: number): string => (column < 0 ? '' : (cells[column] ?? '').trim());
    if (notAnswered.test(cell(columns.status)) || (columns.finished >= 0 && notAnsweredCodes.has(cell(columns.status))))
      return fault('preview-answer', columns.status, 'a preview, a test or spam, not an answer.');
    if (notAnswered.test(cell(columns.completion)))
      return fault('preview-answer', columns.completion, 'a preview or a test, not an answer.');
    if (isNo(cell(columns.finished))) return fault('unfinished-answer', columns.finished, 'the survey was begun and not finished.');
    if (
      /^(partial|incomplete|in progress|started|not (completed?|finished|submitted)|disqualified|abandoned)\b/i.test(
        cell(columns.completion),
      )
    )
      return fault('unfinished-answer', columns.completion, 'the survey was begun and not finished.');
    if (columns.submitted >= 0 && cell(columns.submitted) === '')
      return fault('unfinished-answer', columns.submitted, 'the survey was never submitted.');
    return null;
  };
};
