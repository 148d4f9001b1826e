import { describe, expect, it } from 'vitest';
import { allowScript, allowScriptAddress } from '../../../src/worker-policy.ts';

describe('the one Trusted Types policy', () => {
  const own = 'https://example.org/app/sw.js';
  it('lets workers from memory and the own service worker start', () => {
    expect(allowScriptAddress('blob:https://example.org/1-2', own)).toBe('blob:https://example.org/1-2');
    expect(allowScriptAddress(own, own)).toBe(own);
  });
  it.each(['https://example.org/app/other.js', 'https://elsewhere.example/sw.js', 'data:text/javascript,1', './assets/x.js'])(
    'refuses %s',
    (address) => {
      expect(() => allowScriptAddress(address, own)).toThrow(TypeError);
    },
  );
  it('lets the packed program of the one file run, and no other text', () => {
    expect(allowScript('start()', 'start()')).toBe('start()');
    expect(() => allowScript('start() ', 'start()')).toThrow(TypeError);
    expect(() => allowScript('', null)).toThrow(TypeError);
  });
});
