import { importedColumnSql, type Engine } from '../../store/index.ts';
import type { FurtherControl } from '../kinds/gap-model.ts';
import type { FurtherColumn } from '../kinds/gap-people.ts';

export type TaintedControl = FurtherControl & FurtherColumn;

/** What a column is by its name, written apart and in lower case. */
const kinds = [
  {
    words: 'performance rating',
    names:
      /\b(perf|performance|appraisal|review|evaluation)\b.*\b(rating|score|grade|result)\b|^(current |previous |last |overall |employee |year )*rating$/,
    kind: 'category',
  },
  {
    words: 'starting pay',
    names: /\b(start|starting|hire|hiring|initial|entry|original)\b (base )?(pay|salary|wage|rate|compensation)\b/,
    kind: 'number',
  },
  { words: 'earlier pay', names: /\b(prior|previous|former)\b (base )?(pay|salary|wage)\b/, kind: 'number' },
] as const;

/**
 * Columns of the files that could enter a pay model but may carry the very difference that is looked for (ST63): ratings, and pay agreed at the
 * start. One of each kind, the first by name; pay enters as its logarithm.
 */
export const taintedControls = async (engine: Engine): Promise<readonly TaintedControl[]> => {
  const names = (await engine.query('SELECT DISTINCT name FROM imported_column ORDER BY name')).map(({ name }) => String(name));
  const found: TaintedControl[] = [];
  for (const { words, names: pattern, kind } of kinds) {
    const name = names.find((one) => pattern.test(writtenApart(one)));
    const sql = name === undefined ? null : await importedColumnSql(engine, name);
    if (sql === null) continue;
    const column = `further_${found.length}`;
    found.push({ column, words, kind, sql: kind === 'number' ? logOf(sql) : sql });
  }
  return found;
};

/** `PerformanceScore`, `previous_year_rating` → `performance score`, `previous year rating`. */
const writtenApart = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase();

const logOf = (sql: string): string => `SELECT person_key, CASE WHEN amount > 0 THEN ln(amount) END AS value
FROM (SELECT person_key, TRY_CAST(regexp_replace(value, '[^0-9.]', '', 'g') AS DOUBLE) AS amount FROM (${sql}))`;
