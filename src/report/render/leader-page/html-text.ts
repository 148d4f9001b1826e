import { safeText } from '../safe-text.ts';

/** Text inside an element or a quoted attribute; the only way a word of the pack gets into the page. */
export const html = (text: string): string =>
  safeText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
