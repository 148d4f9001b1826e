import basePay from './foundations/base_pay.sql?raw';
import exposure from './foundations/exposure.sql?raw';
import goneBefore from './foundations/gone_before.sql?raw';
import groupOfPerson from './foundations/group_of_person.sql?raw';
import latestStay from './foundations/latest_stay.sql?raw';
import onRoll from './foundations/on_roll.sql?raw';
import scoredAnswer from './foundations/scored_answer.sql?raw';

/** Relations that several metrics start from, in an order in which each uses only earlier ones. */
const foundations: readonly (readonly [name: string, sql: string])[] = [
  ['on_roll', onRoll],
  ['base_pay', basePay],
  ['exposure', exposure],
  ['latest_stay', latestStay],
  ['gone_before', goneBefore],
  ['group_of_person', groupOfPerson],
  ['scored_answer', scoredAnswer],
];

/** The common table expressions that a query needs, directly or through each other; empty when it needs none. */
export const expressionsFor = (sql: string): readonly string[] => {
  const needed = new Set<string>();
  const visit = (text: string): void => {
    for (const [name, body] of foundations)
      if (!needed.has(name) && new RegExp(`\\b${name}\\b`).test(text)) {
        needed.add(name);
        visit(body);
      }
  };
  visit(sql);
  return foundations.filter(([name]) => needed.has(name)).map(([name, body]) => `${name} AS (\n${body.trim()}\n)`);
};

/** A contributions query with the relations it starts from in front, so that it runs as it stands on the canonical tables. */
export const standalone = (contributions: string): string => {
  const expressions = expressionsFor(contributions);
  if (expressions.length === 0) return contributions;
  return `WITH ${[...expressions, `contribution AS (\n${contributions.trim()}\n)`].join(',\n')}\nSELECT * FROM contribution`;
};
