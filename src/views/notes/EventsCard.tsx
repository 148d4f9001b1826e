import { useState } from 'react';
import type { OrganizationEvent } from '../../domain/act.ts';
import { formatDate } from '../../domain/format.ts';
import { Button, Card, DataTable, Muted, Row, Stack } from '../../ui/index.ts';
import { withoutOne } from '../acting/plans-contract.ts';
import { usePlans } from '../acting/plans-context.ts';
import { UndoChange } from '../acting/UndoChange.tsx';
import { cutWords, groupWords } from '../figures/words.ts';
import { EventDialog } from './EventDialog.tsx';

/** What happened in the organization, entered once and drawn on every trend that it concerns. */
export const EventsCard = () => {
  const { state, change } = usePlans();
  const [edited, edit] = useState<OrganizationEvent | 'new' | null>(null);
  const events = state.events.toSorted((a, b) => b.on.localeCompare(a.on));
  const remove = (event: OrganizationEvent): void =>
    change('the removal of an event', (now) => ({ ...now, events: withoutOne(now.events, event.id) }));
  return (
    <Card title="Events" foot="A raise, a reorganization, a telework rule: an event is no explanation, it only says what happened when.">
      <Stack gap={12}>
        {events.length === 0 ? (
          <Muted>No event yet. One that is entered here is drawn on every trend that it concerns.</Muted>
        ) : (
          <DataTable
            caption="Events, the latest first"
            captionHidden
            columns={[
              { id: 'on', header: 'Day', value: ({ on }) => on, cell: ({ on }) => formatDate(on) },
              { id: 'text', header: 'What happened', names: true, value: ({ text }) => text },
              { id: 'unit', header: 'Where', value: whereWords },
              {
                id: 'do',
                header: 'Change',
                value: () => '',
                cell: (event) => (
                  <Row>
                    <Button size="small" label={`Edit ${event.text}`} onClick={() => edit(event)}>
                      Edit
                    </Button>
                    <Button size="small" kind="quiet" label={`Remove ${event.text}`} onClick={() => remove(event)}>
                      Remove
                    </Button>
                  </Row>
                ),
              },
            ]}
            rows={events}
            rowKey={({ id }) => id}
          />
        )}
        <Row>
          <Button onClick={() => edit('new')}>Add an event</Button>
          <UndoChange />
        </Row>
      </Stack>
      {edited === null ? null : <EventDialog event={edited === 'new' ? null : edited} onClose={() => edit(null)} />}
    </Card>
  );
};

const whereWords = ({ unit }: OrganizationEvent): string =>
  unit === null ? 'Whole organization' : `${groupWords(unit.group)} · ${cutWords(unit.cut).toLowerCase()}`;
