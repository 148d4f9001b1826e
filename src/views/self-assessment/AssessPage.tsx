import { formatCount } from '../../domain/format.ts';
import { assessmentForm } from '../../pipeline.ts';
import { Button, Choice, FilterBar, PageHead, Stack, Tabs } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { useViewState, type ViewState } from '../view-state.ts';
import { Questions } from './Questions.tsx';
import { Result } from './Result.tsx';
import { statementGroups } from './statement-groups.ts';
import { useChecked, type Checked } from './use-checked.ts';

/** How we say we work, beside what was measured; needs no file to begin with. */
export const AssessPage = () => {
  const [{ form, order, part }, change] = useViewState();
  const { assessment } = usePlans().state;
  const checked = useChecked();
  const statements = assessmentForm(form);
  const answered = statements.filter(({ id }) => assessment[id] !== undefined).length;
  return (
    <Stack gap={16}>
      <PageHead
        page="Self-assessment"
        finding={findingOf(answered, statements.length, checked)}
        lead="Answer for the organization as it works today. Where a figure can confirm or contradict the answer, it stands beside it. Nothing leaves this computer; answers are kept with the workspace, if you keep one."
        actions={<Button onClick={() => print()}>Print {part === 'result' ? 'the result' : 'the statements'}</Button>}
      />
      <FilterBar label="Form">
        <Choice
          label="Form"
          value={form}
          options={(['quick', 'full'] as const).map((one) => ({ value: one, label: `${formWords[one]}: ${assessmentForm(one).length}` }))}
          onChange={(next) => change({ form: next as ViewState['form'] })}
        />
        <Choice
          label="First come"
          value={order}
          options={[
            { value: 'principle', label: 'Principles' },
            { value: 'lever', label: 'Levers' },
          ]}
          onChange={(next) => change({ order: next as ViewState['order'] })}
        />
      </FilterBar>
      <Tabs
        label="Self-assessment"
        value={part}
        onChange={(next) => change({ part: next as ViewState['part'] })}
        tabs={[
          {
            id: 'questions',
            label: `Statements (${formatCount(answered)} of ${formatCount(statements.length)})`,
            content: <Questions groups={statementGroups(statements, order)} checked={checked} />,
          },
          { id: 'result', label: 'Result', content: <Result statements={statements} checked={checked} /> },
        ]}
      />
    </Stack>
  );
};

const formWords = { quick: 'Quick', full: 'Full' } as const;

const findingOf = (answered: number, asked: number, { against }: Checked): string => {
  const checkable = against.rows.filter(({ data }) => data !== 'no data');
  const contradicted = checkable.filter(({ answer, data }) => answer === 'yes' && data === 'misses').length;
  if (contradicted > 0)
    return `Policy says yes and data says no in ${contradicted === 1 ? 'one place' : `${formatCount(contradicted)} places`}`;
  if (answered === 0) return `${formatCount(asked)} statements about how we work, none answered yet`;
  return `${formatCount(answered)} of ${formatCount(asked)} statements answered; ${
    checkable.length === 0
      ? 'no answer can be checked against data yet'
      : `data can check ${formatCount(checkable.length)} of the answers and contradict none`
  }`;
};
