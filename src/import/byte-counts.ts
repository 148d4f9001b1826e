/** Counts distinct runs of bytes, in the order of their first appearance, up to a limit. */
export interface ByteCounts {
  /** False when the run is new and the limit is reached: it was not counted. `hash` must depend on the bytes only. */
  readonly add: (source: Uint8Array, from: number, to: number, hash: number) => boolean;
  readonly toMap: () => Map<string, number>;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const createByteCounts = (limit: number): ByteCounts => {
  let slots = new Int32Array(256);
  let mask = slots.length - 1;
  let hashes = new Int32Array(128);
  let starts = new Int32Array(129);
  let counts = new Int32Array(128);
  let texts = new Uint8Array(1024);
  let size = 0;

  const add = (source: Uint8Array, from: number, to: number, hash: number): boolean => {
    const length = to - from;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      const e = entry - 1;
      if (hashes[e] === hash && starts[e + 1]! - starts[e]! === length && isSame(source, from, starts[e]!, length)) {
        counts[e]!++;
        return true;
      }
      slot = (slot + 1) & mask;
    }
    if (size >= limit) return false;
    insert(source.subarray(from, to), hash, slot);
    return true;
  };

  const isSame = (source: Uint8Array, from: number, start: number, length: number): boolean => {
    for (let i = 0; i < length; i++) if (source[from + i] !== texts[start + i]) return false;
    return true;
  };

  const insert = (text: Uint8Array, hash: number, slot: number): void => {
    if (size === hashes.length) {
      hashes = longer(hashes, size * 2);
      counts = longer(counts, size * 2);
      starts = longer(starts, size * 2 + 1);
    }
    const at = starts[size]!;
    if (at + text.length > texts.length) {
      const larger = new Uint8Array(Math.max(texts.length * 2, at + text.length));
      larger.set(texts.subarray(0, at));
      texts = larger;
    }
    texts.set(text, at);
    hashes[size] = hash;
    counts[size] = 1;
    starts[size + 1] = at + text.length;
    size++;
    slots[slot] = size;
    if (size * 2 > slots.length) rehash();
  };

  const rehash = (): void => {
    slots = new Int32Array(slots.length * 4);
    mask = slots.length - 1;
    for (let e = 0; e < size; e++) {
      let slot = (hashes[e]! ^ (hashes[e]! >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = e + 1;
    }
  };

  const toMap = (): Map<string, number> => {
    const map = new Map<string, number>();
    for (let e = 0; e < size; e++) map.set(decoder.decode(texts.subarray(starts[e], starts[e + 1])), counts[e]!);
    return map;
  };
  return { add, toMap };
};

const longer = (array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
};
