import type { TableReading } from '../domain/imported-file.ts';
import { detectEncoding } from './detect-encoding.ts';
import { refuseOtherKinds } from './kind-of-file.ts';
import { planPass, readCarefully } from './read-pass.ts';
import { Refusal } from './refusal.ts';
import { sampleText } from './sample-text.ts';
import { tableReading } from './table-reading.ts';
import { createYield } from './yield-to-events.ts';

export interface OpenOptions {
  readonly name: string;
  readonly onProgress?: (bytesRead: number, rows: number) => void;
  readonly signal?: AbortSignal;
}

const largestFile = 2 ** 30;
const largerSample = 4 << 20;

/**
 * Bytes of one file → its table as text, with every physical line accounted for.
 * Throws a `Refusal` with a sentence for the user when the bytes are no table, and the signal's reason when canceled.
 */
export const openTable = async (bytes: Uint8Array, options: OpenOptions): Promise<TableReading> => {
  const passOptions = { ...options, pause: createYield(options.signal) };
  await passOptions.pause();
  if (bytes.length === 0) throw new Refusal('This file is empty (0 bytes): export it again.');
  if (bytes.length > largestFile)
    throw new Refusal('This file is larger than 1 GB: split it, or leave out columns that are not needed, and add the parts.');
  refuseOtherKinds(bytes);
  const encoding = await detectEncoding(bytes, passOptions.pause);
  const samples = sampleText(bytes, encoding);
  if (samples.complete && samples.head.trim() === '') throw new Refusal('This file holds blank lines only: export it again.');
  const first = await readCarefully(bytes, encoding, planPass(samples), passOptions);
  if (samples.complete || first.rows.quarantined.length <= 0.1 * first.rows.chunks.rows())
    return tableReading(encoding, first, options.name);
  // Much does not fit what the samples showed: look at more of the file once, and keep the better reading.
  const second = await readCarefully(bytes, encoding, planPass(sampleText(bytes, encoding, largerSample)), passOptions);
  return tableReading(encoding, second.rows.quarantined.length < first.rows.quarantined.length ? second : first, options.name);
};
