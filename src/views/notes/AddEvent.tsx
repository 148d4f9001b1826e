import { useState } from 'react';
import { Button, LinkText, Row } from '../../ui/index.ts';
import { EventDialog } from './EventDialog.tsx';

/** Enters an event where its mark is wanted; all of them are listed in Settings. */
export const AddEvent = () => {
  const [open, setOpen] = useState(false);
  return (
    <div className="no-print">
      <Row>
        <Button size="small" onClick={() => setOpen(true)}>
          Add an event
        </Button>
        <LinkText href="#/settings">All events</LinkText>
      </Row>
      {open ? <EventDialog event={null} onClose={() => setOpen(false)} /> : null}
    </div>
  );
};
