import { Suspense, useState } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { formatDate, formatPeriod } from '../domain/format.ts';
import { Button, Callout, Select, Shell, StateBox, type NavItem } from '../ui/index.ts';
import { AudienceSwitch } from './AudienceSwitch.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FiguresOfOne } from './FiguresOfOne.tsx';
import { addressOf, useViewState } from './view-state.ts';
import { usePrintedBaselines } from './goals/use-printed-baselines.ts';
import { useHashPath } from './hash-location.ts';
import { useKeeping } from './keeping/keeping-context.ts';
import { KeepingNotices } from './keeping/KeepingNotices.tsx';
import { KeepingStatus } from './keeping/KeepingStatus.tsx';
import { statusSentence } from './keeping/status-words.ts';
import { useNow } from './keeping/use-now.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { topics } from './metric/topics.ts';
import { noBoundary } from './no-boundary.ts';
import { NotForLeaders } from './NotForLeaders.tsx';
import { periodWords } from './period-words.ts';
import { ReleaseGate } from './ReleaseGate.tsx';
import { releaseWords } from './release-words.ts';
import { screens } from './routes.tsx';
import type { Session } from './session-contract.ts';
import { useSession } from './session-context.ts';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useShortcuts } from './shortcuts.ts';
import { usePeriod } from './use-period.ts';

/** The shell around whichever screen the address names. */
export const Frame = () => {
  const session = useSession();
  const [keeping] = useKeeping();
  const [path] = useHashPath();
  const [keysOpen, setKeysOpen] = useState(false);
  useShortcuts(() => setKeysOpen(true));
  usePrintedBaselines();
  const hasData = session.status === 'ready' || (session.status === 'loading' && session.dataAsOf !== null);
  const forLeaders = session.audience === 'leader';
  return (
    <Shell
      organization={session.organizationName}
      sample={session.sample}
      nav={useNav(session, path)}
      controls={<Controls hasData={hasData} onKeys={() => setKeysOpen(true)} />}
      foot={`${footOf(session)} · ${statusSentence(keeping, useNow())}`}
    >
      {session.status === 'failed' ? (
        <Callout
          tone="danger"
          title="The local database stopped"
          action={
            <Button kind="primary" onClick={session.restart}>
              Restart it
            </Button>
          }
        >
          {session.problem}
        </Callout>
      ) : null}
      <UpdateNotice />
      <KeepingNotices forLeaders={forLeaders} />
      <ErrorBoundary resetOn={`${session.audience} ${path}`}>
        <Suspense fallback={<StateBox state="loading" title="Opening" height={480} />}>
          <FiguresOfOne key={forLeaders ? session.version : `analyst ${keeping.emptied}`}>
            {forLeaders && session.leaderRelease.state !== 'ready' ? (
              <ReleaseGate />
            ) : (
              <Switch>
                {screens.map(({ path: pattern, Page, leaders }) => (
                  <Route key={pattern} path={pattern}>
                    {forLeaders && leaders !== true ? <NotForLeaders /> : <Page />}
                  </Route>
                ))}
                <Route>
                  <Redirect to={hasData ? '/overview' : '/start'} replace />
                </Route>
              </Switch>
            )}
          </FiguresOfOne>
        </Suspense>
      </ErrorBoundary>
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
    </Shell>
  );
};

const Controls = ({ hasData, onKeys }: { readonly hasData: boolean; readonly onKeys: () => void }) => {
  const session = useSession();
  const { period } = usePeriod();
  const [, change] = useViewState();
  return (
    <>
      {hasData && session.periods.length > 1 ? (
        <Select
          label="Period"
          labelHidden
          value={period.endsOn}
          options={session.periods.map((choice) => ({ value: choice.endsOn, label: formatPeriod(choice) }))}
          onChange={(endsOn) => change({ p: endsOn === session.period.endsOn ? undefined : endsOn.slice(0, 7) })}
        />
      ) : hasData ? (
        <span>{periodWords(session, period)}</span>
      ) : null}
      {hasData ? <AudienceSwitch /> : null}
      <KeepingStatus forLeaders={session.audience === 'leader'} />
      <Button size="small" kind="quiet" label="List of keys" onClick={onKeys}>
        ?
      </Button>
    </>
  );
};

const useNav = (session: Session, path: string): readonly NavItem[] => {
  const [{ p }] = useViewState();
  const item = (label: string, to: string, more: Partial<NavItem> = {}): NavItem => ({
    label,
    href: `#${addressOf(to, { p })}`,
    current: path === to || path.startsWith(`${to}/`),
    ...more,
  });
  const warnings = session.plans.reduce((sum, plan) => sum + plan.findings.filter((finding) => finding.severity !== 'note').length, 0);
  const forLeaders = [
    item('Overview', '/overview'),
    item('Pain points', '/pain'),
    item('Metrics', '/metrics', {
      current: path === '/metrics' || path.startsWith('/metric/'),
      children: topics.map((topic) => item(topic.label, `/topic/${topic.id}`)),
    }),
  ];
  if (session.audience === 'leader') return [...forLeaders, item('Report', '/report')];
  return [
    ...forLeaders,
    item('Goals', '/goals'),
    item('Levers', '/levers'),
    item('Self-assessment', '/assess'),
    item('Benchmarks', '/bench'),
    item('Data quality', '/data', warnings === 0 ? {} : { note: `${warnings} to see` }),
    item('Add files', '/import'),
    item('Report', '/report'),
    item('Settings', '/settings'),
  ];
};

const footOf = (session: Session): string =>
  [
    'Local only: nothing leaves this computer',
    session.status === 'starting' ? 'starting the local database' : null,
    session.dataAsOf === null || !session.dated ? null : `data as of ${formatDate(session.dataAsOf)}`,
    session.audience === 'leader' ? leaderFoot(session) : 'analyst view',
  ]
    .filter((part) => part !== null)
    .join(' · ');

/** What the release came to, and what it does not protect against (PR3). */
const leaderFoot = ({ leaderRelease }: Session): string =>
  leaderRelease.state === 'ready'
    ? `leader view: ${releaseWords(leaderRelease.summary)}. ${noBoundary}`
    : 'leader view: nothing is released yet';
