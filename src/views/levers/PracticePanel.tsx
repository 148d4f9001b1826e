import type { ReactNode } from 'react';
import type { Practice } from '../../domain/lever.ts';
import { Button, LinkText, Row, SidePanel, Stack } from '../../ui/index.ts';
import { isOwn } from './own-practices.ts';
import { MetricLinks } from './MetricLinks.tsx';
import { controlOfPractice, costOf, familiesOf, gradeOf, leverOf, levelOf, principlesOf } from './practice-words.ts';
import styles from './levers.module.css';

export interface PracticePanelProps {
  readonly practice: Practice | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Opens the editor with it: one's own to change it, one of the library to write one's own after it. */
  readonly onEdit: (practice: Practice) => void;
  readonly onRemove: (practice: Practice) => void;
}

/** One practice in full: first steps, what to measure, what is known about it. */
export const PracticePanel = ({ practice, open, onClose, onEdit, onRemove }: PracticePanelProps) => (
  <SidePanel title={practice?.id ?? 'Practice'} open={open} onClose={onClose}>
    {practice === undefined ? (
      <p>There is no such practice in the library.</p>
    ) : (
      <Stack>
        <p>
          <strong>{practice.title}</strong>
        </p>
        <dl className={styles['facts']}>
          <Line term="First steps">
            <ol className={styles['steps']}>
              {practice.firstSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Line>
          <Line term="What to measure">
            {practice.measure}
            {practice.metrics.length === 0 ? null : (
              <>
                <br />
                In this app: <MetricLinks ids={practice.metrics} />
              </>
            )}
          </Line>
          <Line term="Evidence">
            {gradeOf(practice)}
            {practice.evidence.note === '' ? null : (
              <>
                <br />
                {practice.evidence.note}
              </>
            )}
          </Line>
          <Line term="Lever">
            <LinkText href={`#/levers/${practice.lever}`}>{leverOf(practice)}</LinkText>
          </Line>
          <Line term="Principles">{principlesOf(practice)}</Line>
          <Line term="Pain points">{familiesOf(practice)}</Line>
          <Line term="Who can act">{levelOf(practice)}</Line>
          <Line term="Control">{controlOfPractice(practice)}</Line>
          <Line term="Cost">{costOf(practice)}</Line>
        </dl>
        <p className={styles['small']}>
          A grade is for the outcome named, not for your setting. Re-read a source before you quote it; for a legal matter, check with
          counsel.
        </p>
        {isOwn(practice) ? (
          <Row>
            <Button onClick={() => onEdit(practice)}>Edit</Button>
            <Button kind="danger" onClick={() => onRemove(practice)}>
              Remove
            </Button>
          </Row>
        ) : (
          <Row>
            <Button onClick={() => onEdit(practice)}>Write your own after it</Button>
          </Row>
        )}
      </Stack>
    )}
  </SidePanel>
);

const Line = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);
