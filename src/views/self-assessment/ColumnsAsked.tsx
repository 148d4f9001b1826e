import type { PolicyAgainstData } from '../../levers/index.ts';
import { Card, LinkText } from '../../ui/index.ts';

/** What to ask for so that the data can confirm or contradict what we say is in place; nothing while each such statement has its figure. */
export const ColumnsAsked = ({ against }: { readonly against: PolicyAgainstData }) => {
  const waiting = against.rows.filter(
    ({ answer, statement, figures }) => answer === 'yes' && statement.metric !== null && figures.length === 0,
  );
  const asked = new Map<string, number>();
  for (const { because } of waiting) asked.set(because, (asked.get(because) ?? 0) + 1);
  if (asked.size === 0) return null;
  return (
    <Card
      title="Columns to ask for"
      actions={<LinkText href="#/import">Add files</LinkText>}
      foot="Files are read in this tab and stay on this computer."
    >
      <p>We say that these are in place, and no figure can confirm or contradict it yet.</p>
      <ul>
        {[...asked]
          .toSorted(([, a], [, b]) => b - a)
          .map(([because, count]) => (
            <li key={because}>
              {because} {count === 1 ? 'One statement waits for it.' : `${count} statements wait for it.`}
            </li>
          ))}
      </ul>
    </Card>
  );
};
