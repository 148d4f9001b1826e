import { useState } from 'react';
import { formatPercent } from '../../domain/format.ts';
import { Button, Dialog, Row, Stack, TextInput } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';
import type { OccupationCandidate, OccupationMatch } from '../session-contract.ts';
import styles from './benchmarks.module.css';

export interface FindOccupationProps {
  readonly match: OccupationMatch;
  readonly onClose: () => void;
}

/** Other proposals for one job, a search over all occupations, or none. */
export const FindOccupation = ({ match, onClose }: FindOccupationProps) => {
  const { findOccupations, decideOccupation } = useSession();
  const [words, setWords] = useState('');
  const candidates = words.trim() === '' ? match.candidates : findOccupations(words);
  const decide = (code: string | null) => {
    decideOccupation(match.jobTitle, code);
    onClose();
  };
  return (
    <Dialog
      title={`Occupation of “${match.jobTitle}”`}
      open
      onClose={onClose}
      actions={
        <Row>
          <Button onClick={() => decide(null)}>None fits</Button>
          <Button onClick={onClose}>Cancel</Button>
        </Row>
      }
    >
      <Stack gap={12}>
        <TextInput
          label="Search occupations"
          type="search"
          value={words}
          onChange={setWords}
          hint="Words of the title, or a code such as 49-3031"
        />
        {candidates.length === 0 ? <p>Nothing found.</p> : <Candidates candidates={candidates} onChoose={decide} />}
      </Stack>
    </Dialog>
  );
};

const Candidates = ({
  candidates,
  onChoose,
}: {
  readonly candidates: readonly OccupationCandidate[];
  readonly onChoose: (code: string) => void;
}) => (
  <ul className={styles['candidates']}>
    {candidates.map(({ code, title, confidence }) => (
      <li key={code}>
        <span>
          {title} <small>{code}</small>
        </span>
        <span>{formatPercent(confidence)}</span>
        <Button size="small" label={`Choose ${title}`} onClick={() => onChoose(code)}>
          Choose
        </Button>
      </li>
    ))}
  </ul>
);
