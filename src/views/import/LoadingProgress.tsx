import { formatCount } from '../../domain/format.ts';
import { Progress } from '../../ui/index.ts';
import { useLate } from './ReadingProgress.tsx';
import { useLoadWork } from './use-show-findings.ts';

/** Rows on their way into the local database, once that takes longer than a moment. */
export const LoadingProgress = () => {
  const [work, cancel] = useLoadWork();
  const late = useLate(work !== null);
  if (work === null || !late) return null;
  const done = work.rows >= work.allRows;
  return (
    <Progress
      label={done ? 'Building the tables' : `Loading ${work.file}`}
      share={done || work.allRows === 0 ? null : work.rows / work.allRows}
      detail={`${formatCount(work.rows)} of ${formatCount(work.allRows)} rows`}
      onCancel={cancel}
    />
  );
};
