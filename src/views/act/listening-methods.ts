import type { ListeningMethod } from '../../domain/act.ts';

export const methodLabels: Readonly<Record<ListeningMethod, string>> = {
  'focus-group': 'Focus group',
  'stay-interview': 'Stay interviews',
  'coffee-talk': 'Coffee talk',
  survey: 'Survey',
};

export const methods = Object.keys(methodLabels) as readonly ListeningMethod[];

export const isMethod = (text: string | undefined): text is ListeningMethod => text !== undefined && text in methodLabels;
