/** Who leads whom: the supervisor and the manager code of an occupation, by the longest prefix that fits. */
const supervisorOf: readonly (readonly [string, string])[] = [
  ['33-2', '33-1021'],
  ['33-30', '33-1012'],
  ['33-3012', '33-1011'],
  ['33-9', '33-1091'],
  ['35', '35-1012'],
  ['37-2', '37-1011'],
  ['37-3', '37-1012'],
  ['39-3', '39-1014'],
  ['39-9032', '39-1014'],
  ['39', '39-1022'],
  ['41-2', '41-1011'],
  ['41', '41-1012'],
  ['43-5', '53-1047'],
  ['43-5031', '33-1099'],
  ['43', '43-1011'],
  ['25-40', '25-4022'],
  ['45', '45-1011'],
  ['47', '47-1011'],
  ['49', '49-1011'],
  ['51', '51-1011'],
  ['53', '53-1047'],
];

const managerOf: readonly (readonly [string, string])[] = [
  ['13-107', '11-3121'],
  ['13-1141', '11-3111'],
  ['13-1151', '11-3131'],
  ['13-1161', '11-2021'],
  ['13-1020', '11-3061'],
  ['13-1131', '11-2033'],
  ['13-2', '11-3031'],
  ['13', '11-9199'],
  ['15', '11-3021'],
  ['17', '11-9041'],
  ['19', '11-9121'],
  ['21-1092', '11-9199'],
  ['21', '11-9151'],
  ['25-1', '11-9033'],
  ['25-2011', '11-9031'],
  ['25-2', '11-9032'],
  ['27-3031', '11-2032'],
  ['27', '11-2021'],
  ['29', '11-9111'],
  ['31', '11-9111'],
  ['33', '11-9199'],
  ['35', '11-9051'],
  ['37-1', '37-1011'],
  ['37', '11-3013'],
  ['39-9032', '11-9072'],
  ['39', '11-9179'],
  ['41-2', '41-1011'],
  ['41', '11-2022'],
  ['43-3', '11-3031'],
  ['43', '11-3012'],
  ['45', '11-9013'],
  ['47', '11-9021'],
  ['49', '11-3013'],
  ['51', '11-3051'],
  ['53', '11-3071'],
];

export type Role = 'supervisor' | 'manager' | null;

const supervisorWords = new Set(['supervisor', 'foreman', 'forewoman', 'foreperson', 'superintendent', 'crewleader']);
const managerWords = new Set(['manager', 'director', 'chief', 'president', 'head']);

export const roleOf = (words: readonly string[]): Role =>
  words.some((word) => supervisorWords.has(word)) ? 'supervisor' : words.some((word) => managerWords.has(word)) ? 'manager' : null;

export const withoutRole = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !supervisorWords.has(word) && !managerWords.has(word) && word !== 'vice');

export const isLeading = (code: string): boolean => code.startsWith('11-') || /^(33|35|37|39|41|43|45|47|49|51|53)-10/.test(code);

/** The code one step (supervisor) or more (manager) above an occupation; `null` when none is published. */
export const leaderOf = (code: string, role: Exclude<Role, null>): string | null => {
  if (isLeading(code)) return code;
  const longest = (ladder: readonly (readonly [string, string])[]) =>
    ladder.filter(([prefix]) => code.startsWith(prefix)).sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? null;
  return role === 'supervisor' ? (longest(supervisorOf) ?? longest(managerOf)) : longest(managerOf);
};
