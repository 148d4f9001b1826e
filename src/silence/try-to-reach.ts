/** `blocked`: the policy stopped it. `failed`: it came to nothing, but not by the policy. `reached`: something answered. */
export interface Try {
  readonly way: string;
  readonly outcome: 'blocked' | 'failed' | 'reached';
}

/** A page, or a worker's global. */
export type TryScope = Pick<typeof globalThis, 'addEventListener' | 'removeEventListener' | 'fetch' | 'setTimeout'> &
  Partial<Pick<typeof globalThis, 'XMLHttpRequest' | 'WebSocket' | 'EventSource' | 'Image' | 'document' | 'navigator'>>;

/**
 * Tries every way this scope has, one address each, and matches what the policy reports. Stands alone and names nothing outside itself: its
 * text also runs before programs that are not ours.
 */
export const tryToReach = async (scope: TryScope, name: string): Promise<readonly Try[]> => {
  const reported: string[] = [];
  const listen = (event: SecurityPolicyViolationEvent): void => void reported.push(event.blockedURI);
  scope.addEventListener('securitypolicyviolation', listen);
  const answers = (source: EventTarget, good: string): Promise<boolean> =>
    new Promise((resolve) => {
      source.addEventListener(good, () => resolve(true));
      source.addEventListener('error', () => resolve(false));
    });
  const { XMLHttpRequest: Ask, WebSocket: Socket, EventSource: Source, Image: Picture, navigator } = scope;
  const ways: Record<string, ((host: string) => Promise<boolean>) | undefined> = {
    fetch: (host) =>
      scope.fetch(`https://${host}/`, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    XMLHttpRequest:
      Ask &&
      ((host) => {
        const request = new Ask();
        const answer = answers(request, 'load');
        request.open('GET', `https://${host}/`);
        request.send();
        return answer;
      }),
    WebSocket: Socket && ((host) => answers(new Socket(`wss://${host}/`), 'open')),
    EventSource: Source && ((host) => answers(new Source(`https://${host}/`), 'open')),
    beacon:
      Picture &&
      navigator &&
      (async (host) => {
        navigator.sendBeacon(`https://${host}/`, 'x');
        return false;
      }),
    image:
      Picture &&
      ((host) => {
        const picture = new Picture();
        const answer = answers(picture, 'load');
        picture.src = `https://${host}/`;
        return answer;
      }),
  };
  const wait = (milliseconds: number): Promise<false> => new Promise((resolve) => scope.setTimeout(() => resolve(false), milliseconds));
  const tried = Object.entries(ways).flatMap(([way, go]) => (go === undefined ? [] : [{ way, go, host: `${way.toLowerCase()}.${name}` }]));
  const reached = await Promise.all(
    tried.map(({ go, host }) => Promise.race([Promise.resolve().then(() => go(host)), wait(4000)]).catch(() => false)),
  );
  await wait(200);
  scope.removeEventListener('securitypolicyviolation', listen);
  return tried.map(({ way, host }, at) => {
    const isBlocked = reported.some((address) => address.includes(host));
    return { way, outcome: reached[at] === true ? 'reached' : isBlocked ? 'blocked' : 'failed' };
  });
};
