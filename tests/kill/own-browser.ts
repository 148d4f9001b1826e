import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumFlags, findChromium } from '../chromium.ts';

export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Ends the browser's process by the signal that no process can catch, and waits until it is gone. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a browser process of the test's own over a profile folder, so that it can be killed by its number. */
export const startBrowser = async (profile: string): Promise<OwnBrowser> => {
  const flags = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-default-browser-check',
    ...chromiumFlags,
  ];
  const process = spawn(await findChromium(), [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const browser = await connect(process);
  return {
    context: browser.contexts()[0]!,
    kill: () => end(process, 'SIGKILL'),
    close: async () => {
      await browser.close().catch(() => undefined);
      await end(process, 'SIGTERM');
    },
  };
};

const connect = async (process: ChildProcess): Promise<Browser> => {
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    process.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]!);
    });
    process.once('exit', () => reject(new Error(`The browser did not start: ${said.slice(-500)}`)));
  });
  return chromium.connectOverCDP(address);
};

/** The process and those it started: they form a group of their own. */
const end = async (child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  globalThis.process.kill(-child.pid!, signal);
  await gone;
};
