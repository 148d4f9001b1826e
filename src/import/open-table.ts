import type { TableReading } from '../domain/imported-file.ts';
import { detectEncoding, type Encoding } from './detect-encoding.ts';
import { fileHash } from './file-hash.ts';
import { refuseOtherKinds } from './kind-of-file.ts';
import { planPass, readCarefully, type PassOptions } from './read-pass.ts';
import { readRegular } from './read-regular.ts';
import { Refusal } from './refusal.ts';
import { sampleText } from './sample-text.ts';
import { tableReading, type Pass } from './table-reading.ts';
import { createYield } from './yield-to-events.ts';

export interface OpenOptions {
  readonly name: string;
  readonly onProgress?: (bytesRead: number, rows: number) => void;
  readonly signal?: AbortSignal;
}

const largestFile = 2 ** 30;
/** Smaller files go through the careful lane alone: a second lane saves nothing there. */
const fastFrom = 1 << 20;
const largerSample = 4 << 20;

/**
 * Bytes of one file → its table as text, with every physical line accounted for.
 * Throws a `Refusal` with a sentence for the user when the bytes are no table, and the signal's reason when canceled.
 */
export const openTable = async (bytes: Uint8Array, options: OpenOptions): Promise<TableReading> => {
  const passOptions: PassOptions = { pause: createYield(options.signal), onProgress: onlyForward(options.onProgress) };
  await passOptions.pause();
  if (bytes.length === 0) throw new Refusal('This file is empty (0 bytes): export it again.');
  if (bytes.length > largestFile)
    throw new Refusal('This file is larger than 1 GB: split it, or leave out columns that are not needed, and add the parts.');
  refuseOtherKinds(bytes);
  const [pass, hash] = [readBest(bytes, passOptions), fileHash(bytes, passOptions.pause)];
  hash.catch(() => undefined);
  const { encoding, best } = await pass;
  return tableReading(best, { name: options.name, sha256: await hash, encoding });
};

const readBest = async (bytes: Uint8Array, options: PassOptions): Promise<{ readonly encoding: Encoding; readonly best: Pass }> => {
  const encoding = await detectEncoding(bytes, options.pause);
  const samples = sampleText(bytes, encoding);
  if (samples.complete && samples.head.trim() === '') throw new Refusal('This file holds blank lines only: export it again.');
  const plan = planPass(samples);
  const regular = bytes.length >= fastFrom ? await readRegular(bytes, encoding, plan, options) : null;
  if (regular) return { encoding, best: regular };
  const first = await readCarefully(bytes, encoding, plan, options);
  if (samples.complete || first.rows.quarantined.length <= 0.1 * first.rows.chunks.rows()) return { encoding, best: first };
  // Much does not fit what the samples showed: look at more of the file once, and keep the better reading.
  const second = await readCarefully(bytes, encoding, planPass(sampleText(bytes, encoding, largerSample)), options);
  return { encoding, best: second.rows.quarantined.length < first.rows.quarantined.length ? second : first };
};

/** A second look at the file begins at its top again; the progress told does not. */
const onlyForward = (tell: OpenOptions['onProgress']): ((bytesRead: number, rows: number) => void) => {
  let furthest = 0;
  return (bytesRead, rows) => {
    if (bytesRead < furthest) return;
    furthest = bytesRead;
    tell?.(bytesRead, rows);
  };
};
