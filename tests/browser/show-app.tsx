import axe from 'axe-core';
import { useSyncExternalStore, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { page } from 'vitest/browser';
import { PlansContext } from '../../src/views/acting/plans-context.ts';
import { createPlansStore, type PlansStore } from '../../src/views/acting/plans-store.ts';
import { App } from '../../src/views/App.tsx';
import { DeskContext } from '../../src/views/import/desk-context.ts';
import { createDesk } from '../../src/views/import/desk.ts';
import { KeepingContext } from '../../src/views/keeping/keeping-context.ts';
import type { Keeping } from '../../src/views/keeping/keeping-contract.ts';
import { SessionContext } from '../../src/views/session-context.ts';
import type { IsoDate } from '../../src/domain/period.ts';
import type { Session } from '../../src/views/session-contract.ts';

export const widths = [1440, 1280, 390] as const;

/** No file in hand, and none to come. */
const desk = createDesk({
  openImporter: () => Promise.reject(new Error('No file is read here.')),
  today: () => '2026-10-31' as IsoDate,
});

export type Scheme = 'light' | 'dark';

const WithPlans = ({ store, children }: { readonly store: PlansStore; readonly children: ReactNode }) => (
  <PlansContext value={useSyncExternalStore(store.subscribe, store.plans)}>{children}</PlansContext>
);

/** The whole app at one address, over a session of the test; `close` takes it away again. */
export const showApp = async (
  address: string,
  session: Session,
  scheme: Scheme = 'light',
  width = 1280,
  keeping: Keeping | null = null,
  plans: PlansStore = createPlansStore(),
) => {
  await page.viewport(width, 900);
  history.replaceState(null, '', `#${address}`);
  localStorage.setItem('job-quality-benchmark:color-scheme', scheme);
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const render = async (now: Session): Promise<void> => {
    root.render(
      <DeskContext value={desk}>
        <KeepingContext value={keeping}>
          <WithPlans store={plans}>
            <SessionContext value={now}>
              <App />
            </SessionContext>
          </WithPlans>
        </KeepingContext>
      </DeskContext>,
    );
    await settled();
  };
  await render(session);
  return {
    /** The same page over another session. */
    render,
    close: () => {
      root.unmount();
      place.remove();
      localStorage.removeItem('job-quality-benchmark:color-scheme');
    },
  };
};

/** Nothing says that it is still busy, twice in a row. */
export const settled = async (): Promise<void> => {
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 1500; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    quiet = document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null ? quiet + 1 : 0;
  }
};

/** Violations of WCAG 2.0–2.2 A and AA, as short lines. */
export const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

export const overflow = (): number => document.documentElement.scrollWidth - innerWidth;

export const byText = (selector: string, text: string | RegExp): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return typeof text === 'string' ? name.trim() === text : text.test(name);
  });
  if (found === undefined) throw new Error(`No ${selector} reads ${String(text)}.`);
  return found;
};
