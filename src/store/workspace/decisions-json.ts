import * as z from 'zod/mini';
import type { IsoDate } from '../../domain/period.ts';
import type { MetricId } from '../../domain/reading.ts';
import type { Bytes } from './disk.ts';
import type { Decisions } from './document.ts';
import { migrateDecisions } from './migrate.ts';
import { WorkspaceError } from './workspace-error.ts';

const day = z.custom<IsoDate>((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));

const commitment = z.object({
  id: z.string(),
  text: z.string(),
  metric: z.custom<MetricId>((value) => typeof value === 'string'),
  facet: z.nullable(z.string()),
  operator: z.enum(['≥', '≤', '=']),
  threshold: z.number(),
  scope: z.nullable(z.object({ cut: z.array(z.string()), group: z.array(z.string()) })),
  from: z.nullable(day),
  due: z.nullable(day),
  owner: z.string(),
  status: z.enum(['draft', 'adopted', 'retired']),
});

const shape = z.object({
  format: z.literal(1),
  joinKey: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)),
  answers: z.record(z.string(), z.string()),
  commitments: z.array(commitment),
  occupations: z.record(z.string(), z.string()),
  parts: z.record(z.string(), z.json()),
});

export const writeDecisions = (decisions: Decisions): Bytes => new TextEncoder().encode(JSON.stringify(decisions));

/** Reads decisions of any released format; throws `newer-format` or `damaged`. */
export const readDecisions = (bytes: Bytes): Decisions => {
  const read = shape.safeParse(migrateDecisions(parsed(bytes)));
  if (!read.success)
    throw new WorkspaceError('damaged', 'The kept answers and settings are not what this app writes.', { cause: read.error });
  return read.data;
};

const parsed = (bytes: Bytes): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new WorkspaceError('damaged', 'The kept answers and settings cannot be read.', { cause });
  }
};
