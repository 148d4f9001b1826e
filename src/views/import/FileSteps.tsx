import { useEffect, useRef } from 'react';
import type { FilePlan } from '../../domain/imported-file.ts';
import { formatCount } from '../../domain/format.ts';
import { Card, Disclosure, Stack } from '../../ui/index.ts';
import { FindingList } from './FindingList.tsx';
import { groupFindings } from './finding-groups.ts';
import styles from './import.module.css';
import { MatchColumns } from './MatchColumns.tsx';
import { columnsWithWords, MatchedValues, unknownValues } from './MatchedValues.tsx';
import { ReadFacts } from './ReadFacts.tsx';
import { hasColumnToCheck, type StepId } from './wizard-steps.ts';

/** Read, match, values and check of one file, each folded where nothing is asked. */
export const FileSteps = ({ plan, step }: { readonly plan: FilePlan; readonly step: StepId | null }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const section = box.current?.querySelector<HTMLElement>(`[data-step="${step}"]`);
    section?.querySelector('summary')?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'start' });
  }, [step]);
  const sections = [
    { id: 'read', summary: `Read: ${readWords(plan)}`, asks: false, content: <ReadFacts plan={plan} /> },
    { id: 'match', summary: `Columns: ${matchWords(plan)}`, asks: hasColumnToCheck(plan), content: <MatchColumns plan={plan} /> },
    { id: 'values', summary: `Values: ${valueWords(plan)}`, asks: false, content: <MatchedValues plan={plan} /> },
    { id: 'check', summary: `Check: ${checkWords(plan)}`, asks: hasWarning(plan), content: <FindingList plan={plan} /> },
  ] as const;
  return (
    <Card title={plan.reading.name}>
      <div ref={box}>
        <Stack gap={8}>
          {sections.map(({ id, summary, asks, content }) => (
            <div key={`${id} ${id === step}`} data-step={id} className={styles['step']}>
              <Disclosure summary={summary} open={id === step || asks}>
                {content}
              </Disclosure>
            </div>
          ))}
        </Stack>
      </div>
    </Card>
  );
};

const readWords = ({ reading }: FilePlan): string =>
  `${reading.encoding}, ${formatCount(reading.header.length)} columns, ${formatCount(reading.ledger.loaded)} rows`;

const matchWords = ({ columns }: FilePlan): string => {
  const matched = columns.filter((column) => column.field !== null && column.door !== 'drop').length;
  const toCheck = columns.filter((column) => column.chip === 'check' && column.door !== 'drop').length;
  const dropped = columns.filter((column) => column.door === 'drop').length;
  return [
    `${matched} matched`,
    ...(toCheck > 0 ? [`${toCheck} to check`] : []),
    ...(dropped > 0 ? [`${dropped} dropped at the door`] : []),
  ].join(', ');
};

const valueWords = (plan: FilePlan): string => {
  const columns = columnsWithWords(plan).length;
  const unknown = unknownValues(plan);
  if (columns === 0) return 'nothing to match';
  return `${columns} ${columns === 1 ? 'column' : 'columns'} of words${unknown === 0 ? ', all known' : `, ${unknown} unknown`}`;
};

const hasWarning = (plan: FilePlan): boolean => groupFindings(plan).some((group) => group.severity === 'error');

const checkWords = (plan: FilePlan): string => {
  const groups = groupFindings(plan);
  if (groups.length === 0) return 'no problems found';
  const rows = plan.reading.ledger.quarantined;
  return `${groups.length} ${groups.length === 1 ? 'kind' : 'kinds'} of remark${rows === 0 ? '' : `, ${formatCount(rows)} ${rows === 1 ? 'line' : 'lines'} set aside`}`;
};
