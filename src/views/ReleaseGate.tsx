import type { Period } from '../domain/period.ts';
import { Button, Callout, Card, PageHead, Progress, Row, Stack } from '../ui/index.ts';
import { periodWords } from './period-words.ts';
import { useSession } from './session-context.ts';
import { usePeriod } from './use-period.ts';

/** In the place of every leader screen until a release stands: the check with its progress, or why there is none. No figure either way. */
export const ReleaseGate = () => {
  const session = useSession();
  const { leaderRelease, setAudience } = session;
  const { period } = usePeriod();
  return leaderRelease.state === 'refused' ? (
    <Refused because={leaderRelease.because} period={period} />
  ) : (
    <Stack gap={24}>
      <PageHead
        page="Checking the release"
        finding="Trying to give the hidden groups away before anyone else can"
        lead={`${periodWords(session, period)}. Tables are planned, small groups hidden, then everything that is left is attacked by subtraction and by tightest bounds. Nothing is shown until the attack has failed.`}
      />
      <div role="status">
        <Progress
          label={leaderRelease.state === 'checking' ? (leaderRelease.progress?.label ?? 'Planning the tables') : 'Planning the tables'}
          share={shareDone(leaderRelease)}
          onCancel={() => setAudience('analyst', period)}
        />
      </div>
    </Stack>
  );
};

const shareDone = (release: ReturnType<typeof useSession>['leaderRelease']): number | null =>
  release.state !== 'checking' || release.progress === null || release.progress.of === 0
    ? null
    : release.progress.done / release.progress.of;

const Refused = ({ because, period }: { readonly because: string; readonly period: Period }) => {
  const session = useSession();
  const { setAudience } = session;
  return (
    <Stack gap={24}>
      <PageHead page="No release" finding="Nothing is released to leaders" lead={periodWords(session, period)} />
      <Card>
        <Callout tone="danger" title={because}>
          Without a finished check there is no figure for leaders, on screen or in a file.
        </Callout>
        <Row>
          <Button onClick={() => setAudience('analyst', period)}>Back to the analyst view</Button>
          <Button kind="primary" onClick={() => setAudience('leader', period)}>
            Check again
          </Button>
        </Row>
      </Card>
    </Stack>
  );
};
