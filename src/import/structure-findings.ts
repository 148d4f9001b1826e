import type { Finding } from '../domain/imported-file.ts';
import type { Encoding } from './detect-encoding.ts';
import { isSeparatorLine, type FoundTable } from './find-table.ts';
import type { HeaderForm } from './find-header.ts';
import type { LeftOut } from './read-rows.ts';
import type { TextNotes } from './text-blocks.ts';

/** What was found above and in the header. */
export const headFindings = ({ records, header, headLines, held }: FoundTable): Finding[] => {
  const findings: Finding[] = [];
  const headerAt = new Set(header.records);
  const titles = records.slice(0, header.bodyFrom).filter((r, i) => !r.blank && !headerAt.has(i) && !held.has(i));
  const separator = titles[0] && isSeparatorLine(titles[0].text) ? titles.shift() : undefined;
  if (separator) findings.push(at(separator.line, separator.line, { code: 'separator-line', severity: 'note', count: 1, message: `Line ${separator.line} names the delimiter for spreadsheets; it is no row.` })); // prettier-ignore
  const [first, last] = [titles[0], titles.at(-1)];
  if (first && last) {
    const end = last.line + last.lines - 1;
    const alike = titles.filter((r) => r.cells.length > 1 && r.cells.length === last.cells.length).length;
    const another = alike >= 3 && alike >= 0.8 * titles.length;
    const what = another
      ? 'read like another, smaller table; only the larger one below was taken'
      : `${first.line === end ? 'stands' : 'stand'} above the header and ${first.line === end ? 'was' : 'were'} left out of the rows`;
    findings.push(at(first.line, end, { code: another ? 'second-table' : 'preamble', severity: 'warning', count: titles.length, message: `${place(first.line, end)} ${what}.` })); // prettier-ignore
  }
  const top = records[header.records[0] ?? -1];
  const bottom = records[header.records.at(-1) ?? -1];
  const [from, to] = top && bottom ? [top.line, bottom.line + bottom.lines - 1] : [1, 1];
  const told = headerTold[header.form];
  if (told) findings.push(at(from, to, { code: `header-${header.form}`, severity: 'warning', count: header.records.length, message: `${place(from, to)}: ${told}` })); // prettier-ignore
  const broken = header.brokenAt === null ? undefined : records[header.brokenAt];
  if (broken) findings.push(at(broken.line, broken.line + broken.lines - 1, { code: 'header-unsure', severity: 'warning', count: 1, message: `Line ${broken.line} reads like the header, but names ${broken.cells.length} columns where the rows have ${header.labels.length}. The columns are called “Column 1” and so on; correct that line and add the file again.` })); // prettier-ignore
  else if (header.form === 'none') findings.push({ code: 'no-header', severity: 'warning', count: 1, message: `No line names the columns: the first one reads like the rows below it. The columns are called “Column 1” to “Column ${header.labels.length}”.`, line: headLines + 1 }); // prettier-ignore
  return findings;
};

const headerTold: Record<HeaderForm, string | null> = {
  none: null,
  'one-row': null,
  band: 'a band of group names stands above the column names. Both were joined as “Group / Name”.',
  'keys-and-labels': 'two header rows, system keys and labels. One names the columns, the other was kept beside it.',
  'question-and-choice': 'two header rows, questions and answer choices. They were joined as “Question / Choice”.',
  stacked: 'two header rows. Their words were joined.',
  'three-rows':
    'three header rows as survey tools write them: codes, wording and import ids. The codes name the columns; the ids were left out.',
};

/** Footers, totals, repeated headers and other tables, one finding for each stretch of lines. */
export const leftOutFindings = (all: readonly LeftOut[]): Finding[] => {
  const groups: { what: LeftOut['what']; line: number; lastLine: number; count: number }[] = [];
  for (const item of [...all].sort((a, b) => a.line - b.line)) {
    const group = groups.at(-1);
    if (group && group.what === item.what && item.line <= group.lastLine + 2) {
      group.lastLine = item.lastLine;
      group.count++;
    } else groups.push({ what: item.what, line: item.line, lastLine: item.lastLine, count: 1 });
  }
  const shown = groups.slice(0, 50);
  return shown.map(({ what, line, lastLine, count }) =>
    at(line, lastLine, { code: what, severity: 'warning', count, message: `${place(line, lastLine)}: ${leftOutTold[what]}` }),
  );
};

const leftOutTold: Record<LeftOut['what'], string> = {
  footer: 'a total, a count or a note, not a row. Left out of the rows and of every figure.',
  subtotal: 'a subtotal inside the table, not a row. Left out of the rows and of every figure.',
  'second-table': 'another table stands under the first. Only the first was taken; save the other as a file of its own to use it.',
  'repeated-header': 'the header again. Counted as header, not as a row.',
  'repeated-title': 'the title of the report again. Counted with the lines above the header.',
};

/** What decoding changed or met. */
export const textFindings = (notes: TextNotes, encoding: Encoding): Finding[] => {
  const findings: Finding[] = [];
  if (encoding.guessed && !encoding.label.startsWith('utf')) {
    findings.push({
      code: 'encoding-guessed',
      severity: 'warning',
      count: 1,
      message: `The file is not UTF-8; its letters were read as ${encoding.label}. Check the names with accents; save the file as “CSV UTF-8” if they look wrong.`,
    });
  }
  for (const line of notes.nulLines)
    findings.push(
      at(line, line, { code: 'nul-character', severity: 'warning', count: 1, message: `Line ${line}: a NUL character was dropped.` }),
    );
  if (notes.nul > notes.nulLines.length)
    findings.push({
      code: 'nul-character',
      severity: 'warning',
      count: notes.nul,
      message: `${notes.nul} NUL characters were dropped in all.`,
    });
  if (notes.invisible > 0) findings.push(at(notes.invisibleLine, notes.invisibleLine, { code: 'invisible-character', severity: 'warning', count: notes.invisible, message: `Characters without width or that turn the direction of text were found (${notes.invisible}, first on line ${notes.invisibleLine}). They were kept.` })); // prettier-ignore
  if (notes.replacement > 0 && !encoding.damaged) findings.push(at(notes.replacementLine, notes.replacementLine, { code: 'lost-character', severity: 'warning', count: notes.replacement, message: `${notes.replacement} characters were already lost (�) when this file was written, first on line ${notes.replacementLine}. Export it again as UTF-8.` })); // prettier-ignore
  if ([notes.crlf, notes.lf, notes.cr].filter((n) => n > 0).length > 1) {
    findings.push({
      code: 'mixed-line-ends',
      severity: 'note',
      count: 1,
      message: `Line ends are mixed: ${notes.crlf} CRLF, ${notes.lf} LF, ${notes.cr} CR. Each was read as the end of a line.`,
    });
  }
  return findings;
};

export const straightenedFindings = (lines: readonly (readonly [number, number])[]): Finding[] =>
  lines.slice(0, 50).map(([line, lastLine]) =>
    at(line, lastLine, {
      code: 'curly-quotes',
      severity: 'warning',
      count: lines.length,
      message: `${place(line, lastLine)}: curly quotation marks were read as quotes around a cell; without that the row has too many cells.`,
    }),
  );

/** Few keys longer than all others: told as damage; many: simply another kind of key. */
export const oddKeyFindings = ({ count, lines }: { readonly count: number; readonly lines: readonly number[] }, rows: number): Finding[] =>
  count > Math.max(3, 0.005 * rows) ? [] : lines.map((line) => at(line, line, { code: 'odd-key', severity: 'warning', count, message: `Line ${line}: the first cell begins like the keys of the other rows and goes on. Two cells may have run together; kept as it stands.` })); // prettier-ignore

const place = (line: number, lastLine: number): string => (line === lastLine ? `Line ${line}` : `Lines ${line}–${lastLine}`);
const at = (line: number, lastLine: number, finding: Finding): Finding => ({ ...finding, line, lastLine });
