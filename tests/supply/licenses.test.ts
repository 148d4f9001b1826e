import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, lockedPackages, type LockedPackage } from '../../build/release/licenses.ts';

type Lock = Parameters<typeof lockedPackages>[0];
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

/** What is wrong with the packages of a lock file, a line each. */
const complaints = (packages: readonly LockedPackage[]): readonly string[] =>
  packages.flatMap(({ name, version, license, isTool, integrity, hasInstallScript }) => [
    ...(isAllowed(license, isTool) ? [] : [`${name}@${version} has the license ${license ?? 'none'}`]),
    ...(integrity === null ? [`${name}@${version} has no hash`] : []),
    ...(hasInstallScript ? [`${name}@${version} wants to run a script when it is installed`] : []),
  ]);

describe('every package of the lock file', () => {
  it('has a license of the allow-list, a hash and no install script', () => {
    expect(lockedPackages(lock).length).toBeGreaterThan(300);
    expect(complaints(lockedPackages(lock))).toEqual([]);
  });

  it('says the same license where it is installed', () => {
    const differing = Object.keys(lock.packages).flatMap((place) => {
      const file = join(place, 'package.json');
      if (place === '' || !existsSync(file)) return [];
      const { license } = JSON.parse(readFileSync(file, 'utf8')) as { readonly license?: unknown };
      const locked = lock.packages[place]?.license;
      return typeof license === 'string' && license !== locked ? [`${place}: ${license}, in the lock file ${locked}`] : [];
    });
    expect(differing).toEqual([]);
  });

  it('names no address it came from, and every version of ours is exact', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": |https?:\/\/registry/);
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it.each([
    ['a GPL dependency', { license: 'GPL-3.0-only' }, 'has the license GPL-3.0-only'],
    ['an AGPL tool', { license: 'AGPL-3.0-or-later', dev: true }, 'has the license AGPL'],
    ['a package without a license', {}, 'has the license none'],
    ['an MPL package that is shipped', { license: 'MPL-2.0' }, 'has the license MPL-2.0'],
    ['a GPL half of an AND', { license: 'MIT AND GPL-2.0-only' }, 'has the license MIT AND'],
    ['an install script', { license: 'MIT', hasInstallScript: true }, 'wants to run a script'],
  ])('turns red on %s', (_, entry, complaint) => {
    const planted = { packages: { ...lock.packages, 'node_modules/planted': { version: '1.0.0', integrity: 'sha512-x', ...entry } } };
    expect(complaints(lockedPackages(planted)).join('\n')).toContain(`planted@1.0.0 ${complaint}`);
  });

  it.each([
    ['MIT', false, true],
    ['(MIT OR GPL-3.0-only)', false, true],
    ['(GPL-2.0-only OR GPL-3.0-only)', false, false],
    ['MIT AND (ISC OR GPL-3.0-only)', false, true],
    ['GPL-3.0-only OR MIT AND LGPL-3.0-only', false, false],
    ['MPL-2.0', true, true],
    ['SEE LICENSE IN LICENSE.txt', true, false],
    ['', true, false],
  ])('reads the expression %s', (expression, isTool, allowed) => {
    expect(isAllowed(expression, isTool)).toBe(allowed);
  });
});
