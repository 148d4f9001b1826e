import { openWorkspaceClient, type WorkspaceClient } from '../../../src/store/workspace/workspace-client.ts';
import { installWorkerPolicy } from '../../../src/worker-policy.ts';

declare global {
  interface Window {
    client: WorkspaceClient;
  }
}

installWorkerPolicy();
globalThis.window.client = openWorkspaceClient();
