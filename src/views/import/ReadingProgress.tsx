import { useEffect, useState } from 'react';
import { formatCount } from '../../domain/format.ts';
import { Progress } from '../../ui/index.ts';
import { useDesk } from './desk-context.ts';
import type { DeskWork } from './desk-state.ts';

const shownAfter = 300;

/** What is being read, once it takes longer than a moment; time left after three seconds (import.md §16). */
export const ReadingProgress = () => {
  const [{ work }, desk] = useDesk();
  const late = useLate(work !== null);
  if (work === null || !late) return null;
  if (work.file === '') return <Progress label="Working out what the columns mean" share={null} />;
  const which = work.files > 1 ? ` (${work.position} of ${work.files})` : '';
  return (
    <Progress
      label={`Reading ${work.file}${which}`}
      share={work.bytes === 0 ? null : work.bytesRead / work.bytes}
      detail={detail(work)}
      onCancel={desk.cancel}
    />
  );
};

const megabytes = (bytes: number): string => formatCount(Math.max(1, Math.round(bytes / 1e6)));

const detail = (work: DeskWork): string => {
  const seconds = (performance.now() - work.startedAt) / 1000;
  const left = work.bytesRead > 0 && seconds > 3 ? ((work.bytes - work.bytesRead) / work.bytesRead) * seconds : null;
  return [
    `${megabytes(work.bytesRead)} of ${megabytes(work.bytes)} MB`,
    `${formatCount(work.rows)} rows`,
    ...(left === null ? [] : [`about ${formatCount(Math.ceil(left))} s left`]),
  ].join(' · ');
};

/** True once `on` has held for longer than a moment, so that short work does not flicker. */
export const useLate = (on: boolean): boolean => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setLate(true), shownAfter);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [on]);
  return on && late;
};
