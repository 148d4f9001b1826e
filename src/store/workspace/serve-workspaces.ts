import { WorkspaceError } from './workspace-error.ts';
import type { WorkspaceAsk, WorkspaceReply } from './workspace-messages.ts';
import type { WorkspaceNews, Workspaces } from './workspaces-contract.ts';

export interface WorkspacePort {
  postMessage(reply: WorkspaceReply, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkspaceAsk>) => void): void;
}

/** Answers a page's asks one after another. Keys never leave this worker: nothing that is posted holds one. */
export const serveWorkspaces = (port: WorkspacePort, open: (news: WorkspaceNews) => Promise<Workspaces>): void => {
  const opening = open({
    onTakenOver: (workspace) => port.postMessage({ is: 'taken-over', workspace }),
    onKeptElsewhere: (workspace) => port.postMessage({ is: 'kept-elsewhere', workspace }),
  });
  let last: Promise<unknown> = opening;

  port.addEventListener('message', ({ data: ask }) => {
    const answer = async (): Promise<unknown> => {
      const workspaces = await opening;
      const method = workspaces[ask.name] as (...given: readonly unknown[]) => Promise<unknown>;
      return method(...ask.with);
    };
    const turn = last.catch(() => undefined).then(answer);
    last = turn;
    turn.then(
      (value) => port.postMessage({ id: ask.id, is: 'answer', value }, buffersOf(value)),
      (cause: unknown) => port.postMessage({ id: ask.id, is: 'failed', ...inWords(cause) }),
    );
  });
};

const inWords = (cause: unknown): Pick<WorkspaceError, 'code' | 'message' | 'missingBytes'> => {
  if (cause instanceof WorkspaceError) return { code: cause.code, message: cause.message, missingBytes: cause.missingBytes };
  const name = cause instanceof Error ? cause.name : 'unknown fault';
  return { code: 'failed', message: `The part of this page that keeps data met a fault (${name}).`, missingBytes: null };
};

/** The bytes of a file that was read move to the page; nobody needs them here any more. */
const buffersOf = (value: unknown): Transferable[] => {
  const bytes = (value as { readonly bytes?: unknown } | undefined)?.bytes;
  return bytes instanceof Uint8Array ? [bytes.buffer as ArrayBuffer] : [];
};
