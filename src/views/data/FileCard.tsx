import { formatCount, formatDate, formatPercent } from '../../domain/format.ts';
import { fields } from '../../domain/fields.ts';
import type { ColumnMatch, Finding } from '../../domain/imported-file.ts';
import { Badge, Callout, Card, DataTable, Disclosure, Stack, type BadgeProps } from '../../ui/index.ts';
import { kindWords } from '../import/kind-words.ts';
import type { LoadedFile } from '../session-contract.ts';

/** One file: what it is and why, what was found in it, how its columns were matched, which rows were held back. */
export const FileCard = ({ plan }: { readonly plan: LoadedFile }) => {
  const { reading, setAside, kindReason, asOf, asOfReason } = plan;
  const findings = [...reading.findings, ...plan.findings];
  const open = plan.questions.filter(({ answered, blocking }) => blocking && answered === undefined);
  return (
    <Card title={reading.name} foot={`${encodingWords(plan)} · SHA-256 ${reading.sha256.slice(0, 16)}…`}>
      <p>
        <strong>{setAside ? 'Set aside' : plan.kinds.map((kind) => kindWords[kind].label).join(', ')}</strong>: {sentence(kindReason)}
        {asOf === null ? '' : ` As of ${formatDate(asOf)}: ${sentence(asOfReason)}`}
      </p>
      {open.length === 0 ? null : (
        <Callout
          tone="caution"
          title={`${formatCount(open.length)} ${open.length === 1 ? 'question waits' : 'questions wait'} for an answer`}
        >
          {open.map(({ text }) => text).join(' ')}
        </Callout>
      )}
      <Stack gap={8}>
        <Findings findings={findings} />
        <Mapping columns={plan.columns} />
        {reading.quarantined.length === 0 ? null : (
          <Disclosure summary={`Rows held back (${formatCount(reading.quarantined.length)})`}>
            <DataTable
              caption={`Rows of ${reading.name} that were held back`}
              captionHidden
              columns={[
                { id: 'line', header: 'Line', align: 'right', names: true, value: (row) => row.line },
                { id: 'column', header: 'Column', value: (row) => row.column ?? '–' },
                { id: 'reason', header: 'Reason', value: (row) => row.reason },
              ]}
              rows={reading.quarantined}
              rowKey={(row, index) => `${row.line}|${index}`}
            />
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const severityTone = { error: 'danger', warning: 'caution', note: 'neutral' } as const satisfies Record<
  Finding['severity'],
  BadgeProps['tone']
>;
const severityRank = { error: 0, warning: 1, note: 2 } as const;

const Findings = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.length === 0 ? (
    <p>Nothing to remark.</p>
  ) : (
    <Disclosure summary={`Findings (${formatCount(findings.length)})`} open={findings.some(({ severity }) => severity !== 'note')}>
      <DataTable
        caption="Findings, worst first"
        captionHidden
        columns={[
          {
            id: 'severity',
            header: 'Kind',
            value: (row) => severityRank[row.severity],
            cell: (row) => <Badge tone={severityTone[row.severity]}>{row.severity}</Badge>,
          },
          { id: 'message', header: 'Finding', names: true, value: (row) => row.message },
          { id: 'column', header: 'Column', value: (row) => row.column ?? '–' },
          { id: 'count', header: 'Rows', align: 'right', value: (row) => row.count, cell: (row) => formatCount(row.count) },
          {
            id: 'line',
            header: 'First line',
            align: 'right',
            value: (row) => row.line ?? null,
            cell: (row) => (row.line === undefined ? '–' : formatCount(row.line)),
          },
        ]}
        rows={[...findings].sort((a, b) => severityRank[a.severity] - severityRank[b.severity])}
        rowKey={(row, index) => `${row.code}|${index}`}
      />
    </Disclosure>
  );

const doorWords = { keep: 'kept', drop: 'dropped at the door', key: 'replaced by a key', 'age-band': 'kept as age band' } as const;

const Mapping = ({ columns }: { readonly columns: readonly ColumnMatch[] }) => (
  <Disclosure
    summary={`Columns (${formatCount(columns.length)}): ${formatCount(columns.filter(({ field }) => field !== null).length)} matched`}
  >
    <DataTable
      caption="How the columns were matched"
      captionHidden
      columns={[
        { id: 'label', header: 'Your column', names: true, value: (column) => column.label },
        { id: 'field', header: 'Ours', value: (column) => (column.field === null ? 'not used, still a cut' : fields[column.field].label) },
        { id: 'chip', header: 'Match', value: (column) => column.chip },
        {
          id: 'confidence',
          header: 'Confidence',
          align: 'right',
          value: (column) => column.confidence,
          cell: (column) => (column.field === null ? '–' : formatPercent(column.confidence)),
        },
        { id: 'reason', header: 'Reason', value: (column) => column.reason },
        { id: 'door', header: 'At the door', value: (column) => doorWords[column.door] },
      ]}
      rows={columns}
      rowKey={(column) => String(column.index)}
    />
  </Disclosure>
);

const encodingWords = ({ reading: { encoding, dialect } }: LoadedFile): string =>
  `${encoding}, separated by ${dialect.delimiter === '\t' ? 'tabs' : `“${dialect.delimiter}”`}`;
