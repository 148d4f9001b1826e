/** Licenses that may be in what we ship: permissive, or made for fonts. */
const shippable = new Set(
  'MIT ISC BSD-2-Clause BSD-3-Clause Apache-2.0 0BSD BlueOak-1.0.0 CC0-1.0 Unlicense Zlib BSL-1.0 OFL-1.1'.split(' '),
);
/** Besides those, for tools that only build or test. */
const forTools = new Set('MPL-2.0 CC-BY-3.0 CC-BY-4.0 Python-2.0'.split(' '));

/** Packages whose own description is older than the field `license`; each was read by a person. */
const readByPerson: Readonly<Record<string, string>> = { 'json-bignum@0.0.3': 'MIT' };

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as stated, or as read by a person; `null` when there is none. */
  readonly license: string | null;
  /** Never shipped: builds or tests only. */
  readonly isTool: boolean;
  readonly integrity: string | null;
  readonly hasInstallScript: boolean;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

/** Every package of a lock file, the project itself left out. */
export const lockedPackages = (lock: { readonly packages: Readonly<Record<string, LockEntry>> }): readonly LockedPackage[] =>
  Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const version = entry.version ?? '';
      return {
        name,
        version,
        license: entry.license ?? readByPerson[`${name}@${version}`] ?? null,
        isTool: entry.dev === true,
        integrity: entry.integrity ?? null,
        hasInstallScript: entry.hasInstallScript === true,
      };
    });

/** Whether an SPDX expression can be met by allowed licenses alone: one side of an OR, both sides of an AND. */
export const isAllowed = (expression: string | null, isTool: boolean): boolean => {
  if (expression === null) return false;
  const terms = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let met = both();
    while (terms[at] === 'OR') {
      at++;
      met = both() || met;
    }
    return met;
  };
  const both = (): boolean => {
    let met = one();
    while (terms[at] === 'AND') {
      at++;
      met = one() && met;
    }
    return met;
  };
  const one = (): boolean => {
    const term = terms[at++] ?? '';
    if (term !== '(') return shippable.has(term) || (isTool && forTools.has(term));
    const met = either();
    at++;
    return met;
  };
  return either() && at === terms.length;
};
