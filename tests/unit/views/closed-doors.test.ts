import { describe, expect, it } from 'vitest';
import { closeDoors, isOwnPlace } from '../../../src/closed-doors.ts';

describe('doors that no policy closes', () => {
  it.each([
    ['https://app.example/#/pain', 'https://app.example/#/start', true],
    ['https://app.example/opener.html', 'https://app.example/', true],
    ['blob:https://app.example/1', 'https://app.example/', true],
    ['https://elsewhere.example/', 'https://app.example/', false],
    ['http://app.example/', 'https://app.example/', false],
    ['mailto:a@app.example', 'https://app.example/', false],
    ['file:///home/a/app.html#/pain', 'file:///home/a/app.html', true],
    ['file:///home/a/other.html', 'file:///home/a/app.html', false],
    ['https://elsewhere.example/', 'file:///home/a/app.html', false],
    ['file:///home/a/app.html', 'https://app.example/', false],
  ])('a way to %s from %s is our own: %s', (address, page, own) => {
    expect(isOwnPlace(address, page)).toBe(own);
  });

  it('takes away peer connections and windows, and stops a navigation to another address', () => {
    const navigation = new EventTarget();
    const scope = { RTCPeerConnection: class {}, open: () => 'window', navigation, location: { href: 'https://app.example/' } };
    closeDoors(scope as unknown as typeof globalThis);
    const goTo = (url: string): boolean =>
      navigation.dispatchEvent(Object.assign(new Event('navigate', { cancelable: true }), { destination: { url } }));
    expect('RTCPeerConnection' in scope).toBe(false);
    expect(scope.open()).toBe(null);
    expect([goTo('https://elsewhere.example/'), goTo('https://app.example/#/pain')]).toEqual([false, true]);
  });
});
