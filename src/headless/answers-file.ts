import * as z from 'zod/mini';
import type { Commitment } from '../domain/comparison.ts';
import type { Answers } from '../domain/imported-file.ts';
import { unknownEmployer, type Employer, type OccupationDecisions } from '../pipeline.ts';

const commitmentShape = z.object({
  id: z.optional(z.string()),
  text: z.string(),
  metric: z.string(),
  facet: z.optional(z.nullable(z.string())),
  operator: z.enum(['≥', '≤', '=', '>=', '<=']),
  threshold: z.number(),
  scope: z.optional(z.nullable(z.object({ cut: z.array(z.string()), group: z.array(z.string()) }))),
  from: z.optional(z.nullable(z.string())),
  due: z.optional(z.nullable(z.string())),
  owner: z.optional(z.string()),
  status: z.optional(z.enum(['draft', 'adopted', 'retired'])),
});

const shape = z.looseObject({
  organization: z.optional(z.string()),
  answers: z.optional(z.record(z.string(), z.string())),
  commitments: z.optional(z.array(commitmentShape)),
  employer: z.optional(
    z.object({
      ownership: z.optional(z.enum(['private', 'nonprofit', 'local-government', 'state-government', 'federal-government'])),
      sector: z.optional(z.string()),
      state: z.optional(z.string()),
    }),
  ),
  livingWages: z.optional(z.array(z.object({ label: z.string(), hourly: z.number() }))),
  occupations: z.optional(z.record(z.string(), z.string())),
});

export interface AnswersFile {
  /** Name on the leadership pack. */
  readonly organization: string;
  readonly answers: Answers;
  readonly commitments: readonly Commitment[];
  readonly employer: Employer;
  readonly occupations: OccupationDecisions;
}

export const noAnswers: AnswersFile = {
  organization: 'Your organization',
  answers: {},
  commitments: [],
  employer: unknownEmployer,
  occupations: new Map(),
};

const named: ReadonlySet<string> = new Set(['organization', 'answers', 'commitments', 'employer', 'livingWages', 'occupations']);

/**
 * An answers file: `{ "organization": "…", "answers": { "<question id>": "<choice>" }, "commitments": […], "employer": {…}, "livingWages": […], "occupations": {…} }`.
 * Question ids may also stand at the top level. Throws an Error with a sentence for the user.
 */
export const readAnswersFile = (text: string): AnswersFile => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('The answers file is no JSON. Write { "<question id>": "<choice>" }.');
  }
  const read = shape.safeParse(json);
  if (!read.success)
    throw new Error(
      `The answers file does not fit: ${read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
    );
  const { organization, answers, commitments, employer, livingWages, occupations } = read.data;
  const topLevel = Object.fromEntries(
    Object.entries(read.data).flatMap(([key, value]) => (!named.has(key) && typeof value === 'string' ? [[key, value]] : [])),
  );
  return {
    organization: organization ?? noAnswers.organization,
    answers: { ...topLevel, ...answers },
    commitments: (commitments ?? []).map((given, at) => toCommitment(given, at)),
    employer: {
      ownership: employer?.ownership ?? null,
      sector: employer?.sector ?? null,
      state: employer?.state ?? null,
      livingWages: livingWages ?? [],
    },
    occupations: new Map(Object.entries(occupations ?? {})),
  };
};

const operators = { '>=': '≥', '<=': '≤', '≥': '≥', '≤': '≤', '=': '=' } as const;

const toCommitment = (given: z.infer<typeof commitmentShape>, at: number): Commitment => ({
  id: given.id ?? `commitment-${at + 1}`,
  text: given.text,
  metric: given.metric as Commitment['metric'],
  facet: given.facet ?? null,
  operator: operators[given.operator],
  threshold: given.threshold,
  scope: given.scope ?? null,
  from: (given.from ?? null) as Commitment['from'],
  due: (given.due ?? null) as Commitment['due'],
  owner: given.owner ?? '',
  status: given.status ?? 'adopted',
});
