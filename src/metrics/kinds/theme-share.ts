import { wilson } from '../../statistics/index.ts';
import { number, rowsOf, type Method } from './method.ts';
import type { Grouping } from '../grouping-sql.ts';

/** Each item's share within the cell, then their plain mean; n = people marked `is_base` (MC12). */
const sql = (grouping: Grouping): string => {
  const names = grouping.cellNames.join(', ');
  const same = grouping.cellNames.map((name) => `item.${name} IS NOT DISTINCT FROM base.${name}`).join(' AND ');
  return `${grouping.with},
item AS (
SELECT ${grouping.cell}, stratum, avg(counts) AS item_share
FROM placed
${grouping.groupBy('stratum')}
),
base AS (
SELECT ${grouping.cell}, count(DISTINCT person_key) FILTER (WHERE is_base) AS people
FROM placed
${grouping.groupBy()}
)
SELECT ${grouping.cellNames.map((name) => `item.${name}`).join(', ')}, any_value(base.people) AS people, avg(item.item_share) AS mean_share, count(*) AS items
FROM (SELECT ${names}, stratum, item_share FROM item) AS item
JOIN base ON ${same}
GROUP BY ${grouping.cellNames.map((name) => `item.${name}`).join(', ')}`;
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
