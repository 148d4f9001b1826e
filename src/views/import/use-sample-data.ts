import { createContext, useContext, useState } from 'react';
import { goTo } from '../hash-location.ts';
import { useDesk } from './desk-context.ts';
import { useShowFindings, wasCanceled } from './use-show-findings.ts';

/** Fetches the bundled sample files from this page's own folder. */
export const SampleFilesContext = createContext<() => Promise<readonly File[]>>(async () => []);

/** One click from nothing to the overview of the sample organization. */
export const useSampleData = (): { readonly load: () => void; readonly busy: boolean; readonly problem: string | null } => {
  const files = useContext(SampleFilesContext);
  const [, desk] = useDesk();
  const findings = useShowFindings();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await desk.add(await files(), { sample: true });
      const { plans } = desk.state().read;
      const open = plans.some((plan) => plan.questions.some((question) => question.blocking && question.answered === undefined));
      if (open || plans.length === 0) goTo('/import');
      else await findings.show();
    } catch (cause) {
      if (!wasCanceled(cause)) setProblem(cause instanceof Error ? cause.message : String(cause));
    } finally {
      setBusy(false);
    }
  };
  return { load: () => void run(), busy, problem };
};
