import { placeForStaff, topicWords } from './topic-words.ts';

/** A text of the content with its topic and its place filled in. */
export const fillIn = (text: string, point: Parameters<typeof topicWords>[0] & Parameters<typeof placeForStaff>[0]): string =>
  text.replaceAll('{topic}', () => topicWords(point)).replaceAll('{place}', () => placeForStaff(point));
