import { formatDate } from '../../domain/format.ts';
import type { Statement } from '../../levers/index.ts';
import { Card, DataTable, LinkText } from '../../ui/index.ts';
import { usePlans } from '../acting/plans-context.ts';
import { answerWords } from '../self-assessment/answer-words.ts';

/** The statements of the self-assessment that belong to one lever, with the present answers. */
export const StatementsOfLever = ({ statements }: { readonly statements: readonly Statement[] }) => {
  const { assessment } = usePlans().state;
  return (
    <Card
      title="Where we stand: its self-assessment"
      actions={<LinkText href="#/assess?form=full&order=lever">Answer the self-assessment</LinkText>}
    >
      <DataTable
        caption="Statements of this lever and our answers"
        captionHidden
        sortable={false}
        columns={[
          { id: 'text', header: 'Statement', names: true, value: ({ text }) => text },
          {
            id: 'answer',
            header: 'Our answer',
            value: ({ id }) => {
              const given = assessment[id];
              return given === undefined ? 'not answered yet' : answerWords[given.answer];
            },
          },
          {
            id: 'on',
            header: 'Answered on',
            value: ({ id }) => {
              const given = assessment[id];
              return given === undefined ? '–' : formatDate(given.on);
            },
          },
          { id: 'evidence', header: 'Evidence', value: ({ id }) => assessment[id]?.evidence || '–' },
        ]}
        rows={statements}
        rowKey={({ id }) => id}
      />
    </Card>
  );
};
