import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Above this the browser's hash would copy too much at once. */
const copiedAtMost = 256 << 20;
const blockBytes = 1 << 20;

/** SHA-256 of a file as hexadecimal digits, beside the main work where the platform can, otherwise in blocks with pauses. */
export const fileHash = async (bytes: Uint8Array, pause: () => Promise<void>): Promise<string> => {
  const subtle = globalThis.crypto?.subtle;
  if (subtle && bytes.length <= copiedAtMost && bytes.buffer instanceof ArrayBuffer)
    return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += blockBytes) {
    hash.update(bytes.subarray(at, at + blockBytes));
    await pause();
  }
  return bytesToHex(hash.digest());
};
