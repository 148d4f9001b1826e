import { useState } from 'react';
import { formatMoment } from '../../domain/format.ts';
import type { Period } from '../../domain/period.ts';
import { Button, Callout, Card, Checkbox, Muted, Progress } from '../../ui/index.ts';
import { releaseWords } from '../release-words.ts';
import { useSession } from '../session-context.ts';

/** The release every file is made from: not yet checked, being attacked, refused with its reason, or standing. */
export const CheckCard = ({ period, lastYear }: { readonly period: Period; readonly lastYear: Period }) => {
  const { audience, handouts, infos, leaderRelease, reachesBack } = useSession();
  const [withLastYear, setWithLastYear] = useState(true);
  const tells = [...infos.keys()].some((metric) => reachesBack(metric, lastYear));
  const release = handouts.released(period);
  if (audience === 'analyst' && leaderRelease.state === 'checking')
    return (
      <Card title="Release check">
        <div role="status">
          <Progress
            label={leaderRelease.progress?.label ?? 'Planning the tables'}
            share={
              leaderRelease.progress === null || leaderRelease.progress.of === 0
                ? null
                : leaderRelease.progress.done / leaderRelease.progress.of
            }
            onCancel={handouts.cancel}
          />
        </div>
        <Muted>Everything that is left after hiding small groups is attacked by subtraction and by tightest bounds.</Muted>
      </Card>
    );
  if (release !== null)
    return (
      <Card title="Release check" foot={`Released ${formatMoment(release.at)}. What is out is out: its figures stay known.`}>
        <p>{releaseWords(release.summary)}.</p>
      </Card>
    );
  return (
    <Card title="Release check">
      {leaderRelease.state === 'refused' ? (
        <Callout tone="danger" title={leaderRelease.because}>
          Without a finished check there is no file.
        </Callout>
      ) : (
        <p>
          Every page and file is made from one checked release: small groups hidden, then attacked. It is recorded, and limits of leaders
          stay as they are from then on.
        </p>
      )}
      {tells ? (
        <Checkbox
          label="Also the year before, to compare with"
          hint="A release of its own, attacked together with this one."
          checked={withLastYear}
          onChange={setWithLastYear}
        />
      ) : null}
      <div>
        <Button kind="primary" onClick={() => handouts.check(period, tells && withLastYear ? lastYear : null)}>
          {leaderRelease.state === 'refused' ? 'Check again' : 'Check the release'}
        </Button>
      </div>
    </Card>
  );
};
