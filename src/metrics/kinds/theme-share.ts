import { wilson } from '../../statistics/index.ts';
import { number, rowsOf, type Method } from './method.ts';
import type { Grouping } from '../grouping-sql.ts';

/**
 * Item shares of every cell first; then each item as it is, each theme and the whole as the plain mean of their items' shares, with the
 * people marked as their base (MC12). Answers are one row per person and item, markers one row per person and theme.
 */
const sql = (grouping: Grouping): string => {
  const split = grouping.cellNames.filter((name) => name !== 'facet').join(', ');
  const same = grouping.cellNames.filter((name) => name !== 'facet').map((name) => `themed.${name} IS NOT DISTINCT FROM base.${name}`);
  return `${grouping.with},
item AS (
SELECT ${grouping.cell}, any_value(theme) AS theme, bool_and(is_themed) AS is_themed, avg(counts) AS item_share, count(*) AS people
FROM placed
WHERE NOT is_base
${grouping.groupBy()}
),
base AS (
SELECT ${grouping.cell}, count(*) AS people
FROM placed
WHERE is_base
${grouping.groupBy()}
),
themed AS (
SELECT ${split}, theme AS facet, avg(item_share) AS mean_share, count(*) AS items
FROM item
WHERE is_themed AND theme IS NOT NULL
GROUP BY ${split}, theme
UNION ALL
SELECT ${split}, NULL, avg(item_share), count(*)
FROM item
WHERE is_themed
GROUP BY ${split}
)
SELECT ${split}, facet, people, item_share AS mean_share, 1 AS items
FROM item
UNION ALL
SELECT ${grouping.cellNames
    .filter((name) => name !== 'facet')
    .map((name) => `themed.${name}`)
    .join(', ')}, themed.facet, base.people, themed.mean_share, themed.items
FROM themed
JOIN base ON themed.facet IS NOT DISTINCT FROM base.facet AND ${same.join(' AND ')}`;
};

/** Favorable share of a survey item or theme: plain mean of the items' shares, Wilson interval on the people who answered (ST12, MC12). */
export const themeShare: Method = {
  sql: (_metric, grouping) => sql(grouping),
  figures: async (ask) =>
    (await rowsOf(ask, sql(ask.grouping)))
      .filter((row) => number(row, 'people') > 0)
      .map((row) => {
        const people = number(row, 'people');
        const value = number(row, 'mean_share');
        const items = number(row, 'items');
        return {
          ...ask.grouping.toCell(row),
          n: people,
          value,
          ...wilson(value * people, people),
          basis: { kind: 'share', counts: value * people, people },
          notes: items > 1 ? [`Mean of ${items} items; the interval counts each person once.`] : [],
        };
      }),
};
