import type { FieldId } from '../../domain/fields.ts';

/** Names per field. A leading `~` marks a stand-in (used when nothing better is there), a closing `°` a name not confirmed on a real export. */
export type FieldNames = Partial<Record<FieldId, readonly string[]>>;
