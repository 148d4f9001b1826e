import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { PlansContext } from './acting/plans-context.ts';
import { createPlansStore } from './acting/plans-store.ts';
import { DeskContext } from './import/desk-context.ts';
import { createDesk, type DeskParts } from './import/desk.ts';
import { LoaderContext } from './import/use-show-findings.ts';
import { SampleFilesContext, type SampleFiles } from './import/sample-files.ts';
import { goTo } from './hash-location.ts';
import { KeepingContext } from './keeping/keeping-context.ts';
import type { Keeping, KeepingParts } from './keeping/keeping-contract.ts';
import { keepsNothing } from './keeping/keeps-nothing.ts';
import { createKeeping, type KeepingStoreParts } from './keeping/keeping-store.ts';
import type { SessionParts } from './running/session-parts.ts';
import { createSessionStore } from './running/session-store.ts';
import { SessionContext } from './session-context.ts';
import { DropAnywhere } from './start/DropAnywhere.tsx';

export interface SessionProviderProps {
  readonly parts: Omit<SessionParts, 'desk' | 'keepFirst' | 'onOtherData'> & DeskParts & KeepingParts;
  readonly sampleFiles: SampleFiles;
  readonly children: ReactNode;
}

/** An opened workspace does not take a screen away that can show it already. */
const show: KeepingStoreParts['show'] = (screen, because) => {
  if (because === 'emptied' || /^#?\/?(start|import|settings)?([/?]|$)/.test(location.hash)) goTo(screen);
};

/** Runs the session around the app: the import desk, the database behind the screens, files dropped anywhere. */
export const SessionProvider = ({ parts, sampleFiles, children }: SessionProviderProps) => {
  const [{ desk, store, plansStore, keeping }] = useState(() => {
    const desk = createDesk(parts);
    const plansStore = createPlansStore();
    const store = createSessionStore({ ...parts, desk, keepFirst: () => keeping.settled(), onOtherData: plansStore.putAside });
    const keeping: Keeping = createKeeping({ ...parts, desk, session: store, plans: plansStore, keepsNothing, show });
    return { desk, store, plansStore, keeping };
  });
  const session = useSyncExternalStore(store.subscribe, store.session);
  const plans = useSyncExternalStore(plansStore.subscribe, plansStore.plans);
  useEffect(() => {
    void store.warmUp();
    void keeping.refresh();
  }, [store, keeping]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (keeping.wouldLose()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [keeping]);
  const take = useCallback(
    (files: readonly File[]) => {
      goTo('/import');
      void desk.add(files);
    },
    [desk],
  );
  return (
    <DeskContext value={desk}>
      <LoaderContext value={store}>
        <SampleFilesContext value={sampleFiles}>
          <KeepingContext value={keeping}>
            <PlansContext value={plans}>
              <SessionContext value={session}>
                {session.audience === 'leader' ? null : <DropAnywhere onFiles={take} />}
                {children}
              </SessionContext>
            </PlansContext>
          </KeepingContext>
        </SampleFilesContext>
      </LoaderContext>
    </DeskContext>
  );
};
