import { useState } from 'react';
import { Button, Callout } from '../ui/index.ts';
import { useOffline } from './offline-context.ts';

/** Says that a newer version waits. It never comes by itself: a reload drops whatever this tab holds. */
export const UpdateNotice = () => {
  const [state, takeUpdate] = useOffline();
  const [isOpenElsewhere, setOpenElsewhere] = useState(false);
  if (state.is !== 'update') return null;
  const reload = async (): Promise<void> => setOpenElsewhere((await takeUpdate()) === 'open-elsewhere');
  return (
    <Callout
      tone="note"
      title="A newer version is ready"
      action={
        <Button size="small" onClick={() => void reload()}>
          Reload when you are ready
        </Button>
      }
    >
      {isOpenElsewhere
        ? 'The app is open in another tab or window too. Close it there first, so that two versions never work side by side.'
        : 'Nothing changes until then. A reload forgets the files in this tab that are not kept.'}
    </Callout>
  );
};
