import { useParams } from 'wouter';
import { formatCount } from '../../domain/format.ts';
import { families, principles } from '../../domain/framework.ts';
import { levers } from '../../domain/lever.ts';
import type { LeverGuide } from '../../levers/index.ts';
import { leverContent } from '../../pipeline.ts';
import { Card, LinkText, PageHead, Stack, StateBox } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { ApproachGrid } from './ApproachGrid.tsx';
import { FittingPoints } from './FittingPoints.tsx';
import { PracticeLibrary } from './PracticeLibrary.tsx';
import { QuickStart } from './QuickStart.tsx';
import styles from './levers.module.css';
import { StatementsOfLever } from './StatementsOfLever.tsx';
import { bestPractices, usePointsByLever } from './use-points-by-lever.ts';
import { pointsWords } from './points-words.ts';

/** One lever: its approach in its own form, its practices, its statements, and the one page to begin with. Paper gets the one page. */
export const LeverPage = () => {
  const { id } = useParams<{ id: string }>();
  const guide = leverContent().guides.find(({ lever }) => lever === id);
  return guide === undefined ? (
    <Stack gap={24}>
      <PageHead page="Levers" finding="There is no such lever" />
      <StateBox state="empty" title="There are five levers to choose from" action={<LinkText href="#/levers">All levers</LinkText>} />
    </Stack>
  ) : (
    <OneLever key={guide.lever} guide={guide} />
  );
};

const OneLever = ({ guide }: { readonly guide: LeverGuide }) => {
  const { label } = levers[guide.lever];
  const own = usePlans().state.ownPractices;
  const practices = [...leverContent().practices, ...own].filter(({ lever }) => lever === guide.lever);
  const statements = leverContent().statements.filter(({ part }) => part.kind === 'lever' && part.lever === guide.lever);
  const points = usePointsByLever();
  return (
    <Stack gap={16}>
      <PageHead
        page={label}
        crumbs={[{ label: 'Levers', href: '#/levers' }, { label }]}
        finding={`${label}: ${formatCount(practices.length)} practices${points.state === 'ready' ? `, ${pointsWords(points.of(guide.lever).length)}` : ''}`}
        lead={`${guide.whatItIs} It reaches ${guide.whomItReaches}. Principles: ${listOf(guide.principles, 8, (one) => principles[one].label)}. Pain points: ${listOf(guide.families, 6, (one) => families[one])}.`}
      />
      <QuickStart guide={guide} practices={practices} statements={statements} />
      <div className={styles['sections']} data-not-on-sheet>
        <Card
          title="Today’s pain points that it suits"
          foot={`Those for which a practice of this lever is among the ${bestPractices} that fit best.`}
        >
          <FittingPoints points={points} lever={guide.lever} most={8} />
        </Card>
        <Card title="How it is approached">
          <ApproachGrid approach={guide.approach} caption={`${label}: how it is approached`} />
        </Card>
        <PracticeLibrary title="Practices of this lever" lever={guide.lever} />
        <StatementsOfLever statements={statements} />
      </div>
    </Stack>
  );
};

const listOf = <T,>(list: readonly T[], all: number, words: (one: T) => string): string =>
  list.length === all ? `all ${all === 8 ? 'eight' : 'six'}` : list.map(words).join(', ');
