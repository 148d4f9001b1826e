import type { Day } from './calendar.ts';
import { families } from './jobs.ts';
import type { OrganizationSize } from './organization-size.ts';
import { plantOn } from './organization-size.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { Requisition } from './requisition.ts';

export interface Application {
  readonly requisition: Requisition;
  readonly requisitionNumber: number;
  readonly applied: Day;
  readonly status: 'Active' | 'Hired' | 'Rejected';
  readonly stage: string;
  readonly decided: Day | null;
  readonly reason: string;
  readonly source: string;
  readonly gender: string;
}

const stages = ['Application Review', 'Phone Screen', 'Panel Interview', 'Offer'] as const;

/** All applications, requisition by requisition, the first of them numbered `first`. */
export function receiveApplications(size: OrganizationSize, requisitions: readonly Requisition[], first = 1): readonly Application[] {
  return requisitions.flatMap((requisition, index) => applicationsFor(size, requisition, first + index));
}

/** Applications of one requisition: the people hired on it and about eight others per opening. */
function applicationsFor(size: OrganizationSize, requisition: Requisition, requisitionNumber: number): readonly Application[] {
  const random = createRandom(`${size.seed}/applications/${requisitionNumber}`);
  const ends = requisition.closed ?? size.window.end;
  const women = shareOfWomen(size, requisition);
  const open = requisition.status === 'Open' || requisition.status === 'On Hold';
  const hired = requisition.status === 'Filled' ? requisition.openings : 0;
  const others = Math.max(2, Math.round(requisition.openings * 7.5 * Math.max(0.2, 1 + 0.5 * random.normal())));
  const applied = (): Day => requisition.opened + Math.floor(Math.max(1, (ends - requisition.opened) * 0.75) * random.next() ** 1.4);
  const common = { requisition, requisitionNumber };
  return [
    ...Array.from({ length: hired }, (_, index) => ({
      ...common,
      applied: applied(),
      status: 'Hired' as const,
      stage: 'Offer',
      decided: requisition.filled,
      reason: '',
      source: source(random),
      gender: requisition.hired[index] === undefined ? gender(random, women.hired) : (requisition.hired[index].gender as string),
    })),
    ...Array.from({ length: others }, () => {
      const on = applied();
      const rest = outcome(random, requisition, open, { applied: on, ends });
      return { ...common, applied: on, ...rest, source: source(random), gender: gender(random, women.applying) };
    }),
  ]
    .map((application) => ({ ...application, gender: random.chance(0.05) ? 'Decline to self-identify' : application.gender }))
    .toSorted((a, b) => a.applied - b.applied);
}

/** With equal selection women apply in the share in which they are hired; a planted effect needs more of them among applicants. */
function shareOfWomen(size: OrganizationSize, requisition: Requisition): { readonly hired: number; readonly applying: number } {
  const family = requisition.post.job.family;
  const hired = families[family].women;
  const odds = hired / (1 - hired) / (plantOn(size, requisition.opened, 'hiring-impact-ratio', { ...requisition.post, family })?.size ?? 1);
  return { hired, applying: odds / (1 + odds) };
}

function outcome(
  random: Random,
  requisition: Requisition,
  open: boolean,
  days: { readonly applied: Day; readonly ends: Day },
): Pick<Application, 'status' | 'stage' | 'decided' | 'reason'> {
  const stage = random.pickWeighted([
    [stages[0], 58],
    [stages[1], 24],
    [stages[2], 14],
    [stages[3], 4],
  ]);
  if (open && random.chance(0.55)) return { status: 'Active', stage, decided: null, reason: '' };
  const decided = Math.min(days.ends, days.applied + random.whole(4, 70));
  if (requisition.status === 'Canceled') return { status: 'Rejected', stage, decided: days.ends, reason: 'Position canceled' };
  const withdrew = stage === 'Offer' || random.chance(0.12);
  const reason = withdrew ? 'Withdrew' : random.pick(['Not qualified', 'Less experience than others', 'Position filled']);
  return { status: 'Rejected', stage, decided, reason };
}

function source(random: Random): string {
  return random.pickWeighted([
    ['County career site', 44],
    ['Job board', 30],
    ['Employee referral', 11],
    ['Job fair', 8],
    ['Internal', 7],
  ]);
}

function gender(random: Random, women: number): string {
  return random.chance(0.006) ? 'Non-binary' : random.chance(women) ? 'Female' : 'Male';
}
