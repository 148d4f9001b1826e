import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { DeskContext } from './import/desk-context.ts';
import { createDesk, type DeskParts } from './import/desk.ts';
import { LoaderContext } from './import/use-show-findings.ts';
import { SampleFilesContext } from './import/use-sample-data.ts';
import { goTo } from './hash-location.ts';
import type { SessionParts } from './running/session-parts.ts';
import { createSessionStore } from './running/session-store.ts';
import { SessionContext } from './session-context.ts';
import { DropAnywhere } from './start/DropAnywhere.tsx';

export interface SessionProviderProps {
  readonly parts: Omit<SessionParts, 'desk'> & DeskParts;
  readonly sampleFiles: () => Promise<readonly File[]>;
  readonly children: ReactNode;
}

/** Runs the session around the app: the import desk, the database behind the screens, files dropped anywhere. */
export const SessionProvider = ({ parts, sampleFiles, children }: SessionProviderProps) => {
  const [{ desk, store }] = useState(() => {
    const desk = createDesk(parts);
    return { desk, store: createSessionStore({ ...parts, desk }) };
  });
  const session = useSyncExternalStore(store.subscribe, store.session);
  useEffect(() => void store.warmUp(), [store]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      const { files, sample } = desk.state();
      if (files.length > 0 && !sample) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [desk]);
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
          <SessionContext value={session}>
            {session.audience === 'leader' ? null : <DropAnywhere onFiles={take} />}
            {children}
          </SessionContext>
        </SampleFilesContext>
      </LoaderContext>
    </DeskContext>
  );
};
