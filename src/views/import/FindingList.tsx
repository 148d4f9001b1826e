import type { FilePlan, Finding } from '../../domain/imported-file.ts';
import { formatCount } from '../../domain/format.ts';
import { Badge, Disclosure, Muted, Row, Stack } from '../../ui/index.ts';
import { groupFindings, type FindingGroup } from './finding-groups.ts';
import styles from './import.module.css';

const tones = { error: 'danger', warning: 'caution', note: 'neutral' } as const;
const severityWords = { error: 'Left out', warning: 'Check', note: 'Note' } as const;
const listedAtMost = 50;

/** What was found in one file, in kinds, worst first; each with its count and where it stands. */
export const FindingList = ({ plan }: { readonly plan: FilePlan }) => {
  const groups = groupFindings(plan);
  if (groups.length === 0) return <Muted>No problems found.</Muted>;
  return (
    <ul className={styles['plainList']}>
      {groups.map((group) => (
        <li key={`${group.severity} ${group.code}`}>
          <Group group={group} />
        </li>
      ))}
    </ul>
  );
};

const Group = ({ group }: { readonly group: FindingGroup }) => {
  const [first, ...more] = group.findings;
  if (first === undefined) return null;
  return (
    <Stack gap={4}>
      <Row align="baseline">
        <Badge tone={tones[group.severity]}>{severityWords[group.severity]}</Badge>
        <Muted>{formatCount(group.count)}×</Muted>
        <Muted>{where(first)}</Muted>
      </Row>
      <p>{first.message}</p>
      {more.length === 0 ? null : (
        <Disclosure summary={`${formatCount(more.length)} more of this kind`}>
          <ul className={styles['lines']}>
            {more.slice(0, listedAtMost).map((finding, index) => (
              <li key={index}>
                {where(finding)} {finding.message}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Stack>
  );
};

const where = ({ line, lastLine, column }: Finding): string => {
  const lines = line === undefined ? '' : lastLine === undefined || lastLine === line ? `line ${line}` : `lines ${line}–${lastLine}`;
  return [column, lines].filter(Boolean).join(', ');
};
