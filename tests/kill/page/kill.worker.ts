import { openBrowserWorkspaces } from '../../../src/store/workspace/browser-workspaces.ts';
import type { Folder } from '../../../src/store/workspace/opfs-disk.ts';
import { serveWorkspaces, type WorkspacePort } from '../../../src/store/workspace/serve-workspaces.ts';
import { stoppingFolder } from './stopping-folder.ts';

/** The storage worker as it is shipped, over private files that stop for ever in the middle of a given write. */
const stopAt = new BroadcastChannel('stop-at');
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
const folder = stoppingFolder(() => stopAt.postMessage('stopped'));
stopAt.addEventListener('message', ({ data }) => {
  if (typeof data === 'number') folder.stopAfter(data);
});

serveWorkspaces(self as unknown as WorkspacePort, (news) =>
  openBrowserWorkspaces(news, async () => folder.wrap((await navigator.storage.getDirectory()) as unknown as Folder)),
);
