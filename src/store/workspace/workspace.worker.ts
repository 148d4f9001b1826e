import { openBrowserWorkspaces } from './browser-workspaces.ts';
import { serveWorkspaces, type WorkspacePort } from './serve-workspaces.ts';

serveWorkspaces(self as unknown as WorkspacePort, (onTakenOver) => openBrowserWorkspaces(onTakenOver));
