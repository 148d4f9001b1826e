import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { IsoDate } from './domain/period.ts';
import { closeDoors } from './closed-doors.ts';
import { openOffline } from './offline.ts';
import { createAutoLock } from './store/workspace/auto-lock.ts';
import { whatIsLeft, wipeEverything, type BrowserStorages } from './store/workspace/wipe-everything.ts';
import { applyColorScheme } from './ui/index.ts';
import {
  App,
  AppWorkersContext,
  OfflineContext,
  packSummaries,
  SessionProvider,
  type AppWorker,
  type KeepingParts,
  type SessionProviderProps,
} from './views/index.ts';
import { installWorkerPolicy } from './worker-policy.ts';

/** The composition root of the app: the page, its workers and its database meet here and nowhere else. */
installWorkerPolicy();
closeDoors();
applyColorScheme();

/** Keys the identifiers of this page's files: a new one each time the page is loaded, or that of the workspace that is open. */
let joinKey = crypto.getRandomValues(new Uint8Array(32));

const storages: BrowserStorages = {
  folder: async () => navigator.storage.getDirectory(),
  databases: globalThis.indexedDB,
  caches: location.protocol === 'file:' ? null : (globalThis.caches ?? null),
  settings: globalThis.localStorage,
};

const keeping: KeepingParts = {
  openStorage: async (options) => {
    const { openWorkspaceClient, whyNothingCanBeKept } = await import('./store/workspace/workspace-client.ts');
    return whyNothingCanBeKept() ?? openWorkspaceClient(options);
  },
  anythingKept: async () => (await whatIsLeft(storages)).some((name) => /^(database|folder) /.test(name)),
  wipeStorages: async () => {
    for (const copy of (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? []) await copy.unregister();
    return wipeEverything(storages);
  },
  startAutoLock: (minutes, lock) => {
    const { touch, stop } = createAutoLock({ minutes, lock });
    const signs = ['pointerdown', 'keydown', 'wheel'];
    for (const sign of signs) addEventListener(sign, touch, { passive: true });
    return () => {
      stop();
      for (const sign of signs) removeEventListener(sign, touch);
    };
  },
  joinKey: {
    read: () => btoa(String.fromCharCode(...joinKey)),
    use: (key) => {
      joinKey = key === null ? crypto.getRandomValues(new Uint8Array(32)) : Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0));
    },
  },
};

const pad = (part: number): string => String(part).padStart(2, '0');
const today = (): IsoDate => {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as IsoDate;
};

/** The shell is on screen before these arrive: the reader, the metrics with the market packs, the engine. */
const parts: SessionProviderProps['parts'] = {
  ...keeping,
  openImporter: async (onDeath) => (await import('./import/import-client.ts')).openImportClient(joinKey, onDeath),
  openPipeline: async (onDeath) => {
    const [{ createPipeline, findOccupations, loadBundledPacks, metricInfos, sqlFor }, { loadFindings }, { openBrowserEngine }] =
      await Promise.all([import('./pipeline.ts'), import('./store/index.ts'), import('./store/engine/browser.ts')]);
    const packs = loadBundledPacks();
    const engine = await openBrowserEngine(onDeath);
    return {
      pipeline: createPipeline(engine, packs),
      knowledge: {
        infos: metricInfos,
        sqlFor: (address) => sqlFor(address),
        packs: packSummaries(packs),
        findOccupations: (words) => findOccupations(words, packs).map(({ code, title, score }) => ({ code, title, confidence: score })),
        loadFindings,
      },
      close: () => engine.close(),
    };
  },
  today,
  now: () => new Date().toISOString(),
  audit: async (input, options) => (await import('./pipeline.ts')).checkInWorker(input, options),
};

const countyAddresses = import.meta.glob<string>('../sample-data/county/*.csv', { query: '?url', import: 'default', eager: true });
const nextYearAddresses = import.meta.glob<string>('../sample-data/county-next/*.csv', { query: '?url', import: 'default', eager: true });

const fetchSample = (addresses: Readonly<Record<string, string>>): Promise<readonly File[]> =>
  Promise.all(
    Object.entries(addresses).map(async ([path, address]) => {
      const response = await fetch(address).catch(() => null);
      if (response?.ok !== true)
        throw new Error('The sample files beside this page could not be fetched. Load the page again, then try once more.');
      return new File([await response.blob()], path.slice(path.lastIndexOf('/') + 1), { lastModified: 0 });
    }),
  );

/** Fetched once; asked again only when that failed. */
const fetchedOnce = (addresses: Readonly<Record<string, string>>): (() => Promise<readonly File[]>) => {
  let files: Promise<readonly File[]> | null = null;
  return () => {
    files ??= fetchSample(addresses);
    files.catch(() => (files = null));
    return files;
  };
};
const sampleFiles: SessionProviderProps['sampleFiles'] = { county: fetchedOnce(countyAddresses), nextYear: fetchedOnce(nextYearAddresses) };

/** Whatever later screens need is fetched while nobody waits, so that the network may be cut once the page stands. */
const laterCode = import.meta.glob([
  './views/*/*Page.tsx',
  './charts/{BulletRows,DivergingBars,IntervalDots,StepCurve,TrendLine}.tsx',
  './import/import-client.ts',
]);
const fetchAhead = (): void => {
  for (const load of Object.values(laterCode)) void load();
  void import('./pipeline.ts')
    .then(({ prepareAudit, prepareNullCheck, preparePackForms }) => Promise.all([prepareAudit(), prepareNullCheck(), preparePackForms()]))
    .catch(() => undefined);
  for (const files of [sampleFiles.county, sampleFiles.nextYear]) void files().catch(() => undefined);
};
addEventListener('load', () => setTimeout(fetchAhead, 1000));

/** Every kind of worker, for the proof that none of them reaches another address. */
const workers: readonly AppWorker[] = [
  { name: 'The reader of files', start: async () => (await import('./import/import-client.ts')).startImportWorker() },
  { name: 'The database', start: async () => (await import('./store/engine/browser.ts')).startEngineWorker() },
  {
    name: 'The keeper of workspaces',
    start: async () => (await import('./store/workspace/workspace-client.ts')).startStorageWorker(),
  },
  { name: 'The audit of a release', start: async () => (await import('./pipeline.ts')).startAuditWorker() },
  { name: 'The null check', start: async () => (await import('./pipeline.ts')).startNullCheckWorker() },
];
const offline = openOffline();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <OfflineContext value={offline}>
      <AppWorkersContext value={workers}>
        <SessionProvider parts={parts} sampleFiles={sampleFiles}>
          <App />
        </SessionProvider>
      </AppWorkersContext>
    </OfflineContext>
  </StrictMode>,
);
