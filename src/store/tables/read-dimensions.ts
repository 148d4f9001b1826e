import { standardDimensions, type Cut } from '../../domain/reading.ts';
import type { Engine } from '../engine/engine.ts';

/** A cut that the loaded data allows, with the number of its groups. */
export interface AvailableCut {
  readonly cut: Cut;
  readonly groups: number;
}

const groupsSql = `
SELECT 'department' AS name, count(DISTINCT department) AS n FROM (SELECT department FROM stay UNION ALL SELECT department FROM survey_respondent UNION ALL SELECT department FROM application UNION ALL SELECT department FROM requisition UNION ALL SELECT department FROM separation)
UNION ALL SELECT 'office', count(DISTINCT office) FROM (SELECT office FROM stay UNION ALL SELECT office FROM survey_respondent UNION ALL SELECT office FROM application UNION ALL SELECT office FROM requisition UNION ALL SELECT office FROM separation)
UNION ALL SELECT 'level', count(DISTINCT level) FROM (SELECT level FROM stay UNION ALL SELECT level FROM survey_respondent UNION ALL SELECT level FROM separation)
UNION ALL SELECT 'job_title', count(DISTINCT job_title) FROM (SELECT job_title FROM stay UNION ALL SELECT job_title FROM separation)
UNION ALL SELECT 'gender', count(DISTINCT gender_raw) FROM person
UNION ALL SELECT 'race_ethnicity', count(DISTINCT race_ethnicity_raw) FROM person`;

/** The standard dimensions that hold at least one value, office × department where both do, and every further column of the files. */
export const readCuts = async (engine: Engine): Promise<readonly AvailableCut[]> => {
  const counts = new Map((await engine.query(groupsSql)).map((row) => [String(row['name']), Number(row['n'])]));
  const single = standardDimensions.flatMap((name) =>
    (counts.get(name) ?? 0) > 0 ? [{ cut: [name], groups: counts.get(name) ?? 0 }] : [],
  );
  const crossed =
    (counts.get('office') ?? 0) > 0 && (counts.get('department') ?? 0) > 0 ? [{ cut: ['office', 'department'], groups: 0 }] : [];
  const columns = await engine.query('SELECT DISTINCT name FROM imported_column ORDER BY name');
  return [...single, ...crossed, ...columns.map((row) => ({ cut: [String(row['name'])], groups: 0 }))];
};

/** Job titles of the people on record, with their number and a department each. */
export const readTitles = async (
  engine: Engine,
): Promise<readonly { readonly title: string; readonly people: number; readonly department?: string }[]> => {
  const rows = await engine.query(
    `SELECT job_title AS title, count(DISTINCT person_key) AS people, mode(department) AS department
     FROM stay WHERE job_title IS NOT NULL GROUP BY job_title ORDER BY people DESC, title`,
  );
  return rows.map(({ title, people, department }) => ({
    title: String(title),
    people: Number(people),
    ...(department === null ? {} : { department: String(department) }),
  }));
};
