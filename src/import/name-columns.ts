import type { Finding } from '../domain/imported-file.ts';

/** Labels that tell all columns apart: `Name`, `Name (2)`, `Column 4`; any text may be a name, `__proto__` too (M05, M06). */
export const nameColumns = (
  raw: readonly string[],
  line: number | undefined,
): { header: readonly string[]; findings: readonly Finding[] } => {
  const taken = new Set<string>();
  const blank: number[] = [];
  const repeated: number[] = [];
  const header = raw.map((name, i) => {
    const isBlankName = name.trim() === '';
    if (isBlankName) blank.push(i + 1);
    const wanted = isBlankName ? `Column ${i + 1}` : name;
    let label = wanted;
    for (let k = 2; taken.has(label); k++) label = `${wanted} (${k})`;
    if (label !== wanted && !isBlankName) repeated.push(i + 1);
    taken.add(label);
    return label;
  });
  const at = line === undefined ? {} : { line, lastLine: line };
  const where = line === undefined ? '' : `Line ${line}: `;
  const findings: Finding[] = [];
  if (blank.length > 0) findings.push({ code: 'blank-label', severity: 'warning', count: blank.length, message: `${where}${columns(blank)} no name; called ${blank.slice(0, 3).map((n) => `“Column ${n}”`).join(', ')}${blank.length > 3 ? ' …' : ''}.`, ...at }); // prettier-ignore
  if (repeated.length > 0) findings.push({ code: 'duplicate-label', severity: 'warning', count: repeated.length, message: `${where}${columns(repeated)} a name that another column has already; a number was added to tell them apart.`, ...at }); // prettier-ignore
  return { header, findings };
};

const columns = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `column ${numbers[0]} has`
    : `columns ${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ` and ${numbers.length - 5} more` : ''} have`;
