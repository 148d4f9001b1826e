import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appVersion } from '../../../src/domain/app-version.ts';

it('the version in the manifests is the version of the package', () => {
  expect(appVersion).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version);
});
