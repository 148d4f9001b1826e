/** Texts the product shows with a figure (benchmarks.md §2). `figure-only`: a single figure from a copyrighted report, cited, never a table. */
export const licenses = {
  'us-government': 'Work of the United States government, not subject to copyright in the United States; the source is named.',
  'ogl-3.0': 'Contains public sector information licensed under the Open Government Licence v3.0.',
  'figure-only': 'A single figure quoted from a copyrighted report; publisher and year stand beside it.',
} as const;

export type LicenseId = keyof typeof licenses;

export const blsSource = (survey: string, period: string): string => `Source: U.S. Bureau of Labor Statistics, ${survey}, ${period}.`;
