import type { CategoryRule, ScaleRule } from '../../domain/column-rule.ts';
import type { ColumnMatch, FilePlan } from '../../domain/imported-file.ts';
import { fields } from '../../domain/fields.ts';
import { formatCount } from '../../domain/format.ts';
import { DataTable, Disclosure, Muted, Stack } from '../../ui/index.ts';

interface ValueRow {
  readonly raw: string;
  readonly count: number;
  readonly ours: string | null;
}

/** Words of the file beside ours: what each value counts as, unknown ones first. */
export const MatchedValues = ({ plan }: { readonly plan: FilePlan }) => {
  const columns = columnsWithWords(plan);
  if (columns.length === 0) return <Muted>No column of this file holds words that must be matched with ours.</Muted>;
  return (
    <Stack gap={8}>
      {columns.map((column) => {
        const rows = valueRows(plan, column);
        const unknown = rows.filter((row) => row.ours === null);
        return (
          <Disclosure
            key={column.index}
            open={unknown.length > 0 && columns.length <= 4}
            summary={`${column.label}: ${rows.length} values${unknown.length === 0 ? '' : `, ${unknown.length} unknown`}`}
          >
            <DataTable
              caption={`Values of ${column.label}`}
              captionHidden
              compact
              columns={[
                { id: 'raw', header: 'In the file', names: true, value: (row) => row.raw },
                { id: 'count', header: 'Rows', align: 'right', value: (row) => row.count, cell: (row) => formatCount(row.count) },
                {
                  id: 'ours',
                  header: `Ours: ${column.field === null ? '' : fields[column.field].label}`,
                  value: (row) => row.ours ?? 'unknown, counted as such',
                },
              ]}
              rows={rows}
              rowKey={(row) => row.raw}
            />
          </Disclosure>
        );
      })}
    </Stack>
  );
};

export const columnsWithWords = (plan: FilePlan): readonly ColumnMatch[] =>
  plan.columns.filter((column) => column.door === 'keep' && column.field !== null && hasWords(column.rule));

const hasWords = (rule: ColumnMatch['rule']): rule is CategoryRule | ScaleRule =>
  rule.kind === 'category' || (rule.kind === 'scale' && Object.keys(rule.labels).length > 0);

const valueRows = (plan: FilePlan, column: ColumnMatch): readonly ValueRow[] => {
  const values = plan.reading.profiles.find((profile) => profile.index === column.index)?.values ?? new Map<string, number>();
  return [...values]
    .map(([raw, count]) => ({ raw, count, ours: oursFor(column.rule, raw) }))
    .sort((a, b) => Number(a.ours !== null) - Number(b.ours !== null) || b.count - a.count);
};

const oursFor = (rule: ColumnMatch['rule'], raw: string): string | null => {
  const folded = raw.trim().toLowerCase();
  if ('missing' in rule && rule.missing.some((token) => token.toLowerCase() === folded)) return 'empty';
  if (rule.kind === 'category') return rule.values[raw] ?? rule.values[folded] ?? null;
  if (rule.kind !== 'scale') return null;
  const point = rule.labels[raw] ?? rule.labels[folded] ?? Number(raw);
  return point >= rule.min && point <= rule.max ? `${point} of ${rule.max}` : null;
};

export const unknownValues = (plan: FilePlan): number =>
  columnsWithWords(plan).reduce((sum, column) => sum + valueRows(plan, column).filter((row) => row.ours === null).length, 0);
