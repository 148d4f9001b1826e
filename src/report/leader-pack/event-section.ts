import { formatDate } from '../../domain/format.ts';
import { groupWords } from '../../domain/place-words.ts';
import type { PackSection } from './leader-pack.ts';
import { isWithin, type PackScope } from './pack-scope.ts';

/** What happened up to the end of the period that figures may show: of the whole organization, and of the home of the pack. */
export const eventSection = ({ input, home }: PackScope): readonly PackSection[] => {
  const events = input.events
    .filter(({ on, unit }) => on <= input.period.endsOn && (unit === null || home.cut.length === 0 || isWithin(unit, home)))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  if (events.length === 0) return [];
  return [
    {
      id: 'events',
      place: 'body',
      title: `${events.length} ${events.length === 1 ? 'event' : 'events'} that the figures may show`,
      chart: null,
      table: {
        name: 'Events',
        columns: [
          { label: 'Date', align: 'left' },
          { label: 'Event', align: 'left' },
          { label: 'Where', align: 'left' },
        ],
        rows: events.map(({ on, text, unit }) => [formatDate(on), text, groupWords(unit?.group ?? [])]),
        foot: [],
      },
      sources: [],
      footnotes: [],
    },
  ];
};
