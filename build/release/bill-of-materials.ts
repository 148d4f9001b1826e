import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { lockedPackages } from './licenses.ts';

export const billName = 'sbom.cdx.json';

export interface BillOfMaterials {
  readonly plugin: Plugin;
  /** The same watch for the programs of workers, which are bundled apart. */
  readonly inWorkers: () => Plugin[];
  /** CycloneDX 1.6 as JSON: every package of which something is in the output, with version, license and hash. Without a time, so that it is reproducible. */
  readonly text: () => string;
}

/** Notes every package that a build takes something from. */
export const billOfMaterials = (): BillOfMaterials => {
  const used = new Set<string>();
  const note = (id: string): void => {
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
    if (name !== undefined && !id.startsWith('\0vite')) used.add(`${name}@${versionAt(id, name)}`);
  };
  const watch = (name: string): Plugin => ({
    name,
    apply: 'build',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) if (part.type === 'chunk') for (const id of part.moduleIds) note(id);
      for (const id of this.getModuleIds()) if (/\.(css|wasm|woff2)(\?|$)/.test(id)) note(id);
    },
  });
  return { plugin: watch('bill-of-materials'), inWorkers: () => [watch('bill-of-materials-of-worker')], text: () => billOf(used) };
};

const versionAt = (id: string, name: string): string => {
  const folder = id
    .replaceAll('\\', '/')
    .replace(/^\0(?:embedded:)?/, '')
    .split(`/node_modules/${name}/`);
  const place = `${folder.slice(0, -1).join(`/node_modules/${name}/`)}/node_modules/${name}/package.json`;
  return (JSON.parse(readFileSync(place, 'utf8')) as { readonly version: string }).version;
};

const billOf = (used: ReadonlySet<string>): string => {
  const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  const packages = new Map(
    lockedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof lockedPackages>[0]).map((one) => [
      `${one.name}@${one.version}`,
      one,
    ]),
  );
  const components = [...used].sort().map((key) => {
    const found = packages.get(key);
    if (found === undefined) throw new Error(`${key} is in the output but not in package-lock.json.`);
    const { name, version, license, integrity } = found;
    return {
      type: 'library',
      'bom-ref': `pkg:npm/${name.replace('@', '%40')}@${version}`,
      name,
      version,
      licenses: license === null ? [] : [licenseOf(license)],
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      hashes: integrity?.startsWith('sha512-')
        ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }]
        : [],
    };
  });
  const main = {
    type: 'application',
    'bom-ref': project.name,
    name: project.name,
    version: project.version,
    licenses: [licenseOf(project.license)],
  };
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: main }, components };
  return `${JSON.stringify(bill, null, 2)}\n`;
};

const licenseOf = (expression: string) => (/^[A-Za-z0-9.-]+$/.test(expression) ? { license: { id: expression } } : { expression });
