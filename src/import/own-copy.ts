const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A copy that does not keep the block alive from which the text was cut. */
export const ownCopy = (text: string): string => (text.length < 13 ? text : decoder.decode(encoder.encode(text)));
