import type { Cut } from '../../domain/reading.ts';

const words: Readonly<Record<string, string>> = {
  department: 'Department',
  office: 'Office',
  level: 'Level',
  job_title: 'Job title',
  job_family: 'Job family',
  gender: 'Gender',
  race_ethnicity: 'Race or ethnicity',
};

/** A cut as screens name it; a column of the files keeps its own name. */
export const cutLabel = (cut: Cut): string => cut.map((name) => words[name] ?? name).join(' × ');
