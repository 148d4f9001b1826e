import { formatCount } from '../../domain/format.ts';
import { levers, type Lever } from '../../domain/lever.ts';
import type { LeverGuide } from '../../levers/index.ts';
import { leverContent } from '../../pipeline.ts';
import { Card, LinkText, PageHead, Stack } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { FittingPoints } from './FittingPoints.tsx';
import styles from './levers.module.css';
import { PracticeLibrary } from './PracticeLibrary.tsx';
import { bestPractices, usePointsByLever, type PointsByLever } from './use-points-by-lever.ts';

/** The five ways to act, what each fits today, and the library of practices. */
export const LeversPage = () => {
  const { guides, practices } = leverContent();
  const own = usePlans().state.ownPractices;
  const points = usePointsByLever();
  const every = [...practices, ...own];
  return (
    <Stack gap={16}>
      <PageHead
        page="Levers"
        finding={findingOf(guides, every.length, points)}
        lead="HR practices come first: the data and the authority are in-house, and the other levers need them as a foundation. Two levers at a time are enough."
      />
      <Card
        title="The five levers"
        foot={`Suits: a practice of the lever is among the ${bestPractices} that fit a pain point best. Procurement, policy and enforcement often reach people who are not in these files.`}
      >
        <ul className={styles['levers']}>
          {guides.map((guide) => (
            <Guide
              key={guide.lever}
              guide={guide}
              practices={every.filter(({ lever }) => lever === guide.lever).length}
              statements={leverContent().statements.filter(({ part }) => part.kind === 'lever' && part.lever === guide.lever).length}
              points={points}
            />
          ))}
        </ul>
      </Card>
      <PracticeLibrary title="Practice library" />
    </Stack>
  );
};

const findingOf = (guides: readonly LeverGuide[], practices: number, points: PointsByLever): string => {
  const library = `${formatCount(practices)} practices`;
  if (points.state !== 'ready') return `Five levers and ${library} to choose from`;
  const fitting = new Set(guides.flatMap(({ lever }) => points.of(lever).map(({ id }) => id))).size;
  return points.all === 0
    ? `Five levers and ${library}; no pain point today asks for one`
    : `${library} in five levers: something fits ${fitting === points.all ? 'each' : `${formatCount(fitting)}`} of today’s ${formatCount(points.all)} pain points`;
};

interface GuideProps {
  readonly guide: LeverGuide;
  readonly practices: number;
  readonly statements: number;
  readonly points: PointsByLever;
}

const Guide = ({ guide, practices, statements, points }: GuideProps) => (
  <li className={styles['lever']}>
    <div>
      <h3>
        <LinkText href={addressOf(guide.lever)}>{levers[guide.lever].label}</LinkText>
      </h3>
      <p>{guide.whatItIs}</p>
      <p className={styles['small']}>
        Reaches {guide.whomItReaches}. {formatCount(practices)} practices, {formatCount(statements)} self-assessment statements,{' '}
        <LinkText href={addressOf(guide.lever)}>a one-page quick start</LinkText>.
      </p>
    </div>
    <div>
      <h4 className={styles['smallHead']}>Suits today</h4>
      <FittingPoints points={points} lever={guide.lever} most={2} />
    </div>
  </li>
);

const addressOf = (lever: Lever): string => `#/levers/${lever}`;
