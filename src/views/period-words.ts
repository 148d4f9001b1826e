import { formatPeriod } from '../domain/format.ts';
import type { Period } from '../domain/period.ts';
import type { Session } from './session-contract.ts';

/** The period in words; files without any date have none, and today's would be made up. */
export const periodWords = ({ dated }: Pick<Session, 'dated'>, period: Period): string =>
  dated ? formatPeriod(period) : 'no dates in the files';
