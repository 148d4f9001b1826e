import { answerTries } from '../../silence/index.ts';
import { openBrowserWorkspaces } from './browser-workspaces.ts';
import { serveWorkspaces, type WorkspacePort } from './serve-workspaces.ts';

answerTries(self);
serveWorkspaces(self as unknown as WorkspacePort, (news) => openBrowserWorkspaces(news));
