import { useState } from 'react';
import { PageHead, StateBox } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import type { PackAsk } from '../handouts-contract.ts';
import { NoData } from '../NoData.tsx';
import { periodWords } from '../period-words.ts';
import { useSession } from '../session-context.ts';
import { usePeriod } from '../use-period.ts';
import { CheckCard } from './CheckCard.tsx';
import { DecisionsCard } from './DecisionsCard.tsx';
import { EveryUnitCard } from './EveryUnitCard.tsx';
import { FilesCard } from './FilesCard.tsx';
import { HiddenCellsCard } from './HiddenCellsCard.tsx';
import { NotesCard } from './NotesCard.tsx';
import { OptionsCard } from './OptionsCard.tsx';
import { firstChoice, kindOf, type PackChoice } from './pack-choice.ts';
import { Preview } from './Preview.tsx';
import styles from './report.module.css';
import { usePack } from './use-pack.ts';

/** From one checked release to what leadership is handed: the page on paper and the files, all of the same figures. */
export const ReportPage = () => {
  const session = useSession();
  const { handouts, audience } = session;
  const { period, lastYear } = usePeriod();
  const { state: plans } = usePlans();
  const [choice, setChoice] = useState<PackChoice>(firstChoice);
  const units = handouts.units(period);
  const kind = kindOf(choice, units);
  const { goals, events, notes, decisionsAsked } = plans;
  const { painPoints, topics, appendix, twoDimensions } = choice;
  const askFor = (of: PackAsk['kind']): PackAsk => ({
    kind: of,
    period,
    lastYear,
    wanted: { painPoints, topics, appendix, twoDimensions },
    plans: { goals, events, notes, decisionsAsked },
  });
  const release = handouts.released(period);
  const pack = usePack(kind === null ? null : askFor(kind), release);
  if (session.dataAsOf === null)
    return <NoData page="Report" session={session} would="what leadership is handed: one page, findings, tables" />;
  return (
    <div className={styles['page']}>
      <div className="no-print">
        <PageHead
          page="Report"
          finding={
            release === null
              ? 'Nothing is handed out before its release is checked'
              : (pack.data?.onePage.painPoints[0]?.sentence ?? pack.data?.onePage.title ?? 'Putting the pack together')
          }
          lead={`${session.organizationName} · ${periodWords(session, period)} · every page and file holds released figures only`}
        />
      </div>
      <div className="no-print">
        <OptionsCard choice={choice} onChange={(change) => setChoice({ ...choice, ...change })} units={units} />
      </div>
      <div className={`${styles['cards']} no-print`}>
        <CheckCard period={period} lastYear={lastYear} />
        <FilesCard pack={pack.data} />
        {audience === 'analyst' ? <DecisionsCard /> : null}
        {audience === 'analyst' ? <NotesCard /> : null}
        <EveryUnitCard units={units} askFor={askFor} />
        {audience === 'analyst' && release !== null ? <HiddenCellsCard period={period} /> : null}
      </div>
      {release === null ? null : pack.isError ? (
        <StateBox state="error" title={pack.error.message} />
      ) : pack.data === undefined ? (
        <StateBox state="loading" title="Putting the pack together" height={480} />
      ) : (
        <Preview pack={pack.data} choice={choice} />
      )}
    </div>
  );
};
