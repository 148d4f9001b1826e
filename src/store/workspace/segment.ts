import type { Bytes } from './disk.ts';
import { WorkspaceError } from './workspace-error.ts';

/** Plain bytes of one segment at most. */
export const largestSegment = 8 << 20;

const ivLength = 12;
const tagLength = 16;
/** How much longer a sealed segment is than what it holds. */
export const sealLength = ivLength + tagLength;

const text = new TextEncoder();

/**
 * AES-256-GCM under a fresh 96-bit IV, which comes first. The place (workspace and file name) is authenticated with it, so that a segment that
 * was cut, changed, swapped or brought from elsewhere does not open.
 */
export const seal = async (key: CryptoKey, plain: Bytes, place: string): Promise<Bytes> => {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: text.encode(place) }, key, plain);
  const sealed = new Uint8Array(ivLength + cipher.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(cipher), ivLength);
  return sealed;
};

/** Throws `damaged` when a single bit of the segment, its place or its key is another. */
export const unseal = async (key: CryptoKey, sealed: Bytes, place: string): Promise<Bytes> => {
  const iv = sealed.subarray(0, ivLength);
  const cipher = sealed.subarray(ivLength);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: text.encode(place) }, key, cipher));
  } catch (cause) {
    throw new WorkspaceError('damaged', 'A part of the kept data was changed or cut and does not open.', { cause });
  }
};

/** The bytes in pieces that fit a segment each; nothing is copied. No bytes are one empty piece. */
export const pieces = (bytes: Bytes, size = largestSegment): readonly Bytes[] => {
  const count = Math.max(1, Math.ceil(bytes.length / size));
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
};

export const joined = (parts: readonly Bytes[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
export const sha256Hex = async (bytes: Bytes): Promise<string> => hex(await sha256(bytes));

export const hex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
export const unhex = (digits: string): Bytes => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
