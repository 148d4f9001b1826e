import * as z from 'zod/mini';
import type { PlansState } from './plans-contract.ts';

const texts =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'object' && value !== null && names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

/** The plans as a workspace keeps them; each part is seen to be what it says, its inside is this version's own. */
export const plansShape: z.ZodMiniType<PlansState> = z.object({
  goals: z.array(z.custom<PlansState['goals'][number]>(texts('id', 'createdOn', 'due', 'status'))),
  choices: z.array(z.custom<PlansState['choices'][number]>(texts('painPoint', 'control'))),
  listening: z.array(z.custom<PlansState['listening'][number]>(texts('id', 'painPoint', 'method'))),
  assessment: z.record(z.string(), z.custom<PlansState['assessment'][string]>(texts('answer', 'on'))),
  events: z.array(z.custom<PlansState['events'][number]>(texts('id', 'on', 'text'))),
  notes: z.array(z.custom<PlansState['notes'][number]>(texts('id', 'on', 'text'))),
  ownPractices: z.array(z.custom<PlansState['ownPractices'][number]>(texts('id', 'title'))),
  decisionsAsked: z.array(z.string()),
});
