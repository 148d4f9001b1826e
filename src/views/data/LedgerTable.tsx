import { formatCount } from '../../domain/format.ts';
import type { LineLedger } from '../../domain/imported-file.ts';
import { Badge, DataTable, type Column } from '../../ui/index.ts';
import { kindWords } from '../import/kind-words.ts';
import type { LoadedFile } from '../session-contract.ts';

const parts = ['header', 'preamble', 'blank', 'footer', 'loaded', 'quarantined'] as const satisfies readonly (keyof LineLedger)[];

/** Lines of each file, each in exactly one class; the last column says whether they add up. */
export const LedgerTable = ({ plans }: { readonly plans: readonly LoadedFile[] }) => (
  <DataTable
    caption="Lines of each file"
    captionHidden
    columns={columns}
    rows={plans}
    rowKey={(plan, index) => `${plan.reading.name}|${index}`}
  />
);

const kindsOf = ({ setAside, kinds }: LoadedFile): string =>
  `${setAside ? 'set aside: ' : ''}${kinds.map((kind) => kindWords[kind].label).join(', ')}`;

const addsUp = ({ reading: { ledger } }: LoadedFile): boolean => parts.reduce((sum, part) => sum + ledger[part], 0) === ledger.read;

const columns: readonly Column<LoadedFile>[] = [
  { id: 'name', header: 'File', names: true, value: (plan) => plan.reading.name },
  { id: 'kind', header: 'Kind', value: kindsOf },
  ...(['read', ...parts] as const).map((part): Column<LoadedFile> => ({
    id: part,
    header: part === 'read' ? 'Lines read' : part[0]!.toUpperCase() + part.slice(1),
    align: 'right',
    value: (plan) => plan.reading.ledger[part],
    cell: (plan) => formatCount(plan.reading.ledger[part]),
  })),
  {
    id: 'sum',
    header: 'Adds up',
    value: (plan) => (addsUp(plan) ? 'yes' : 'no'),
    cell: (plan) => (addsUp(plan) ? <Badge tone="accent">yes</Badge> : <Badge tone="danger">no</Badge>),
  },
];
