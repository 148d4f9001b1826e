import type { Bytes } from './disk.ts';

/** OWASP's figure for PBKDF2 with SHA-256 (2023). */
export const passphraseIterations = 600_000;

/** A wrapping key from what a person typed. Unicode spellings of the same text give the same key. */
export const passphraseKey = async (passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> => {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
};
