import type { Finding } from '../../domain/imported-file.ts';
import type { LoadReport } from './load-tables.ts';

/** What the tables found in one file beyond what reading it had told. */
export const loadFindings = (report: LoadReport, name: string): readonly Finding[] => {
  const file = report.files.find((loaded) => loaded.name === name);
  if (!file) return [];
  const checks = file.checks.map(({ code, count, firstLine, message }): Finding => ({
    code,
    severity: 'warning',
    message: message(count),
    count,
    line: firstLine,
  }));
  const collapsed: Finding[] =
    file.collapsed === 0
      ? []
      : [
          {
            code: 'repeated-row',
            severity: 'warning',
            message: `${file.collapsed} rows are the same as an earlier row of the same person and count once.`,
            count: file.collapsed,
          },
        ];
  return [...checks, ...collapsed];
};
