export const groupBy = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) (groups.get(key(item)) ?? groups.set(key(item), []).get(key(item))!).push(item);
  return groups;
};

export const sumOf = <T>(items: readonly T[], f: (item: T) => number): number => items.reduce((sum, item) => sum + f(item), 0);
