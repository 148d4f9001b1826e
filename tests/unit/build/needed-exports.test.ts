import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withNeededExports } from '../../../build/single-file/needed-exports.ts';

const text = (letters: string): readonly number[] => [letters.length, ...Buffer.from(letters)];
const section = (id: number, content: readonly number[]): readonly number[] => [id, content.length, ...content];

/** Two functions that answer 7 and 9, a global that the host links, and five names handed out (WebAssembly core specification §5). */
const program = Uint8Array.from([
  0x00,
  0x61,
  0x73,
  0x6d,
  0x01,
  0x00,
  0x00,
  0x00,
  ...section(1, [1, 0x60, 0, 1, 0x7f]),
  ...section(2, [1, ...text('GOT.mem'), ...text('linked'), 3, 0x7f, 1]),
  ...section(3, [2, 0, 0]),
  ...section(7, [5, ...text('seven'), 0, 0, ...text('nine'), 0, 1, ...text('linked'), 0, 0, ...text('_main'), 0, 1, ...text('sev'), 0, 0]),
  ...section(10, [2, 4, 0, 0x41, 7, 0x0b, 4, 0, 0x41, 9, 0x0b]),
]);

const open = async (bytes: Uint8Array): Promise<WebAssembly.Instance> => {
  const linked = new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
  return (await WebAssembly.instantiate(new Uint8Array(bytes), { 'GOT.mem': { linked } })).instance;
};

describe('what a WebAssembly program hands out', () => {
  it('is what its host names and what it asks to be linked; it runs as before', async () => {
    expect(Object.keys((await open(program)).exports)).toEqual(['seven', 'nine', 'linked', '_main', 'sev']);
    const trimmed = await open(withNeededExports(program, 'Module.seven(); call("_main")'));
    expect(Object.keys(trimmed.exports)).toEqual(['seven', 'linked', '_main']);
    expect((trimmed.exports['seven'] as () => number)()).toBe(7);
    expect((trimmed.exports['_main'] as () => number)()).toBe(9);
  });

  it('refuses bytes that are no such program', () => {
    expect(() => withNeededExports(program.subarray(0, 20), '')).toThrow(/no lists/);
  });

  it('of the engine: hundreds of 75,000, and the rest of the program byte for byte', () => {
    const folder = 'node_modules/@duckdb/duckdb-wasm/dist';
    const engine = readFileSync(`${folder}/duckdb-eh.wasm`);
    const trimmed = Buffer.from(withNeededExports(engine, readFileSync(`${folder}/duckdb-browser-eh.worker.js`, 'utf8')));
    const names = WebAssembly.Module.exports(new WebAssembly.Module(new Uint8Array(trimmed))).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(names.length).toBeLessThan(1000);
    expect(names).toEqual(expect.arrayContaining(['malloc', 'duckdb_web_open', 'duckdb_web_insert_arrow_from_ipc_stream']));
    expect(trimmed.subarray(-26_000_000).equals(engine.subarray(-26_000_000))).toBe(true);
  });
});
