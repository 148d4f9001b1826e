import type { GroupAddress } from './pack-scope.ts';

/** The same place of the organization, whatever the order of its dimensions. */
export const sameGroup = (one: GroupAddress, other: GroupAddress): boolean =>
  one.cut.length === other.cut.length && other.cut.every((name, i) => one.group[one.cut.indexOf(name)] === other.group[i]);
