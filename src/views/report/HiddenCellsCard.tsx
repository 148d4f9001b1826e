import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { facetWords, groupWords } from '../../domain/place-words.ts';
import type { Period } from '../../domain/period.ts';
import { Button, Card, DataTable, StateBox } from '../../ui/index.ts';
import { useSession } from '../session-context.ts';

/** What the release withholds and why: for the analyst alone, in no file (PR32). */
export const HiddenCellsCard = ({ period }: { readonly period: Period }) => {
  const { handouts, infos, releases, version } = useSession();
  const [wanted, setWanted] = useState(false);
  const { data, isError } = useQuery({
    queryKey: ['hidden cells', version, releases.length, period],
    queryFn: ({ signal }) => handouts.hidden(period, signal),
    enabled: wanted,
  });
  return (
    <Card title="What is hidden, and why" foot="For the analyst only: this list is in no page of the pack and in no file.">
      {!wanted ? (
        <div>
          <Button onClick={() => setWanted(true)}>List the hidden figures</Button>
        </div>
      ) : isError ? (
        <StateBox state="error" title="The list could not be made." />
      ) : data === undefined ? (
        <StateBox state="loading" title="Looking up the reasons" height={160} />
      ) : (
        <DataTable
          caption="Hidden figures"
          captionHidden
          bounded
          compact
          empty="Nothing is hidden."
          columns={[
            { id: 'group', header: 'Group', names: true, value: ({ group }) => groupWords(group) },
            {
              id: 'figure',
              header: 'Figure',
              value: ({ metric, facet }) => `${infos.get(metric)?.label ?? metric}${facet === null ? '' : `, ${facetWords(facet)}`}`,
            },
            { id: 'because', header: 'Why', value: ({ because }) => because },
          ]}
          rows={data}
          rowKey={(_, index) => String(index)}
        />
      )}
    </Card>
  );
};
