import { useContext, useState } from 'react';
import { goTo } from '../hash-location.ts';
import { useDesk } from './desk-context.ts';
import { blockingQuestions } from './open-questions.ts';
import { SampleFilesContext, type SampleFiles } from './sample-files.ts';
import { useShowFindings, wasCanceled } from './use-show-findings.ts';

export interface SampleLoad {
  readonly load: () => void;
  readonly busy: boolean;
  readonly problem: string | null;
}

/** One click from the sample's files to its figures, through the desk like any other files. `then`: the screen that shows them. */
export const useSampleData = (which: keyof SampleFiles = 'county', then: '/overview' | '/goals' = '/overview'): SampleLoad => {
  const sample = useContext(SampleFilesContext);
  const [, desk] = useDesk();
  const findings = useShowFindings();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await desk.add(await sample[which](), { sample: true });
      const { read } = desk.state();
      if (blockingQuestions(read).length > 0 || read.plans.length === 0) goTo('/import');
      else await findings.show(then);
    } catch (cause) {
      if (!wasCanceled(cause)) setProblem(cause instanceof Error ? cause.message : String(cause));
    } finally {
      setBusy(false);
    }
  };
  return { load: () => void run(), busy, problem };
};
