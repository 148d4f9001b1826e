/** Texts that question sheets share; `{topic}` and `{place}` in them are filled in. */
export const frameParts = [
  'why we ask',
  'what cannot change',
  'intent to stay',
  'scale',
  'what keeps you',
  'behind the figure',
  'last question',
] as const;

export type FramePart = (typeof frameParts)[number];
