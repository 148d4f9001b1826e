import { principles, type Principle } from '../../domain/framework.ts';
import { Button, Choice, Columns, Disclosure, LinkText, Row, Slider, Stack, Switch } from '../../ui/index.ts';
import { initialRanking } from '../running/settings.ts';
import { useSession } from '../session-context.ts';
import type { Dimension, Session } from '../session-contract.ts';
import { dimensionWords } from './dimension-words.ts';
import { rankingWords } from './ranking-words.ts';

/** The factors of the severity in the user's hand: weights, order, nesting; the line above is printed with the list (ST70, ST71). */
export const RankingPanel = () => {
  const { settings, limits, infos, changeSettings } = useSession();
  const { ranking } = settings;
  const { weights, order, nestBy } = ranking;
  const isDefault = JSON.stringify(ranking) === JSON.stringify(initialRanking);
  const weigh = (dimension: Dimension, weight: number): void => {
    const { [dimension]: _, ...others } = weights;
    changeSettings({ ranking: { ...ranking, weights: weight === 1 ? others : { ...others, [dimension]: weight } } });
  };
  return (
    <Disclosure summary={<span data-ranking>How it is ranked: {rankingWords(ranking, limits)}</span>}>
      <Stack gap={12}>
        <p>
          Severity = weight × people × material gaps, at most three gaps a person. A weight of 0 takes a principle out of the order, not out
          of the list. It changes what comes first, never what a figure says.
        </p>
        <Columns min={340} gap={8}>
          {dimensionsOf(infos).map((dimension) => (
            <Slider
              key={dimension}
              label={dimensionWords(dimension)}
              min={0}
              max={3}
              step={0.25}
              value={weights[dimension] ?? 1}
              onChange={(weight) => weigh(dimension, weight)}
            />
          ))}
        </Columns>
        <Row gap={24} align="end">
          <Switch
            label="Necessities first"
            hint="Pay, schedules and safety before opportunities, features last; within each by severity"
            checked={order === 'necessities first'}
            onChange={(on) => changeSettings({ ranking: { ...ranking, order: on ? 'necessities first' : 'severity' } })}
          />
          <Choice
            label="Where office and department cross"
            value={nestBy}
            options={[
              { value: 'department', label: 'Offices are parts of departments' },
              { value: 'office', label: 'Departments are parts of offices' },
            ]}
            onChange={(value) => changeSettings({ ranking: { ...ranking, nestBy: value === 'office' ? 'office' : 'department' } })}
          />
        </Row>
        <Row gap={16}>
          <Button disabled={isDefault} onClick={() => changeSettings({ ranking: initialRanking })}>
            Reset the ranking
          </Button>
          <LinkText href="#/settings">Tolerances and material gaps of each class</LinkText>
        </Row>
      </Stack>
    </Disclosure>
  );
};

/** The eight principles, then the families of metrics that belong to none. */
const dimensionsOf = (infos: Session['infos']): readonly Dimension[] => {
  const ownFamilies = [...infos.values()].flatMap(({ principle, family, better }) =>
    principle === null && family !== null && better !== 'context' ? [family] : [],
  );
  return [...(Object.keys(principles) as Principle[]), ...new Set(ownFamilies)];
};
