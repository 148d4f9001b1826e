import { useCallback, useMemo } from 'react';
import * as z from 'zod/mini';
import { families, principles, type PainPointFamily, type Principle } from '../domain/framework.ts';
import { levers, type Lever } from '../domain/lever.ts';
import { goTo, useHashPath, useHashSearch } from './hash-location.ts';

/** No code built at run time: the page's policy forbids it, and trying counts as a violation. */
z.config({ jitless: true });

/** What a view shows, as it stands in the address: anything that does not read falls back to the default of its key. */
const viewState = z.object({
  /** Last month of the trailing year, `2026-10`; absent = the session's default period. */
  p: z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))), undefined),
  cmp: z.catch(z.enum(['market', 'commitment', 'last-year']), 'market'),
  /** Name of the cut that figures are split by. */
  by: z.catch(z.optional(z.string()), undefined),
  /** Group that the view is about, values joined by ` × `. */
  org: z.catch(z.optional(z.string()), undefined),
  level: z.catch(z.enum(['all', 'office-department', 'department-and-hr', 'hr']), 'all'),
  tier: z.catch(z.enum(['all', 'Confirmed', 'Likely', 'Missed']), 'all'),
  show: z.catch(z.enum(['gap', 'value', 'words']), 'gap'),
  facet: z.catch(z.optional(z.string()), undefined),
  /** Which model of a study: the usual controls, or with those that may carry the difference themselves. */
  model: z.catch(z.enum(['usual', 'tainted']), 'usual'),
  /** Kind of worker category. */
  cat: z.catch(z.optional(z.string()), undefined),
  /** The groups of a study of selection. */
  arms: z.catch(z.enum(['gender', 'race_ethnicity']), 'gender'),
  /** Which selection is studied. */
  of: z.catch(z.enum(['hiring', 'promotion']), 'hiring'),
  /** Practices: what they are narrowed to; absent = all. */
  lever: z.catch(z.optional(z.enum(Object.keys(levers) as [Lever, ...Lever[]])), undefined),
  principle: z.catch(z.optional(z.enum(Object.keys(principles) as [Principle, ...Principle[]])), undefined),
  family: z.catch(z.optional(z.enum(Object.keys(families) as [PainPointFamily, ...PainPointFamily[]])), undefined),
  control: z.catch(z.optional(z.enum(['ours', 'shared', 'others'])), undefined),
  cost: z.catch(z.optional(z.enum(['0', '1', '2', '3'])), undefined),
  evidence: z.catch(z.optional(z.enum(['A', 'B', 'C', 'M'])), undefined),
  words: z.catch(z.optional(z.string()), undefined),
  /** Self-assessment: how many statements, in which order, and whether the questions or the result. */
  form: z.catch(z.enum(['quick', 'full']), 'quick'),
  order: z.catch(z.enum(['principle', 'lever']), 'principle'),
  part: z.catch(z.enum(['questions', 'result']), 'questions'),
  /** What is opened in the side panel. */
  sel: z.catch(z.optional(z.string()), undefined),
});

export type ViewState = z.infer<typeof viewState>;

export const readViewState = (search: string): ViewState => viewState.parse(Object.fromEntries(new URLSearchParams(search)));

const defaults = readViewState('');

/** The address of a path with a state; defaults are left out, so that one view has one address. */
export const addressOf = (path: string, state: Partial<ViewState>): string => {
  const entries = Object.entries(state).filter(
    ([key, value]) => value !== undefined && value !== '' && value !== defaults[key as keyof ViewState],
  );
  const search = new URLSearchParams(entries as [string, string][]).toString();
  return search === '' ? path : `${path}?${search}`;
};

/** State of the view in the address, and how to change it: a change is a step that the browser's Back takes back. */
export const useViewState = (): readonly [ViewState, (change: Partial<ViewState>) => void] => {
  const [path] = useHashPath();
  const search = useHashSearch();
  const state = useMemo(() => readViewState(search), [search]);
  const change = useCallback((next: Partial<ViewState>) => goTo(addressOf(path, { ...state, ...next })), [path, state]);
  return [state, change];
};
