/** Text that a spreadsheet would run as a formula begins with one of these (OWASP), full-width forms included. */
const dangerous = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text as it may stand in an exported cell: what looks like a formula gets a leading apostrophe. Numbers are not text and stay as they are. */
export const safeText = (text: string): string => (dangerous.test(text) ? `'${text}` : text);
