import { useState } from 'react';
import { Button, Callout, Dialog } from '../../ui/index.ts';

/** The proof of a wipe: what of ours the browser still holds, asked after it. */
export const WhatIsLeft = ({ left }: { readonly left: readonly string[] | null }) => {
  const [seen, setSeen] = useState<readonly string[] | null>(null);
  const close = (): void => setSeen(left);
  return (
    <Dialog title="Wiped" open={left !== null && left !== seen} onClose={close} actions={<Button onClick={close}>Close</Button>}>
      {left === null || left.length === 0 ? (
        <Callout title="Nothing is left.">
          Asked after the wipe: databases, private files, copies of the app and remembered choices of this app. There is none.
        </Callout>
      ) : (
        <Callout tone="danger" title="Not everything could be removed.">
          Still there: {left.join(', ')}. Close the other tabs of this app and wipe once more.
        </Callout>
      )}
    </Dialog>
  );
};
