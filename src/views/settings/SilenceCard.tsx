import { Card, LinkText, Row } from '../../ui/index.ts';
import type { OfflineState } from '../../domain/offline.ts';
import { useOffline } from '../offline-context.ts';

/** Whether the app opens without a network, and the way to the proof that it uses none. */
export const SilenceCard = () => {
  const [state] = useOffline();
  return (
    <Card title="No network" foot="Your files stay in this browser. Nothing is sent anywhere, and you can check that yourself.">
      <p>{wordsOf(state)}</p>
      <Row>
        <LinkText href="#/proof">Show proof</LinkText>
        <LinkText href="#/it-sheet">One page for IT, to print</LinkText>
      </Row>
    </Card>
  );
};

const wordsOf = (state: OfflineState): string => {
  if (state.is === 'one-file') return 'Everything is inside this one file; it opens from the disk and needs no server.';
  if (state.is === 'preparing') return 'The browser is copying the app, so that it opens without a network next time.';
  if (state.is === 'ready')
    return 'This browser holds a whole copy: the app opens without a network and without the server, also in a new tab.';
  if (state.is === 'update') return 'A newer version is ready; this page stays as it is until you reload it.';
  return `The app does not open without its server. ${state.because}`;
};
