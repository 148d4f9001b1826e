import type { ContentFile, ContentTexts } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { approachColumnRow, approachRow, leverRow, policyPlaceRow, quickStartRow } from './guide-rows.ts';
import { familyRow, frameRow, matrixRow, methodRow, metricToComeRow, principleQuestionsRow } from './listening-rows.ts';
import { practiceRow } from './practice-row.ts';
import { readRows, type RowsRead } from './read-rows.ts';
import { statementRow } from './statement-row.ts';

/** Each content file read by its own schema. */
export const readTables = (texts: ContentTexts) =>
  ({
    'approach-columns.csv': readRows('approach-columns.csv', texts['approach-columns.csv'], approachColumnRow),
    'approach-rows.csv': readRows('approach-rows.csv', texts['approach-rows.csv'], approachRow),
    'levers.csv': readRows('levers.csv', texts['levers.csv'], leverRow),
    'listening-families.csv': readRows('listening-families.csv', texts['listening-families.csv'], familyRow),
    'listening-frame.csv': readRows('listening-frame.csv', texts['listening-frame.csv'], frameRow),
    'listening-methods.csv': readRows('listening-methods.csv', texts['listening-methods.csv'], methodRow),
    'listening-principles.csv': readRows('listening-principles.csv', texts['listening-principles.csv'], principleQuestionsRow),
    'metrics-to-come.csv': readRows('metrics-to-come.csv', texts['metrics-to-come.csv'], metricToComeRow),
    'policy-and-data.csv': readRows('policy-and-data.csv', texts['policy-and-data.csv'], matrixRow),
    'policy-places.csv': readRows('policy-places.csv', texts['policy-places.csv'], policyPlaceRow),
    'practices.csv': readRows('practices.csv', texts['practices.csv'], practiceRow),
    'quick-starts.csv': readRows('quick-starts.csv', texts['quick-starts.csv'], quickStartRow),
    'statements.csv': readRows('statements.csv', texts['statements.csv'], statementRow),
  }) satisfies Readonly<Record<ContentFile, RowsRead<unknown>>>;

export type ContentTables = ReturnType<typeof readTables>;

export const cellProblems = (tables: ContentTables): readonly ContentProblem[] => Object.values(tables).flatMap(({ problems }) => problems);
