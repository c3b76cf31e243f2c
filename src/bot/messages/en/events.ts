/** /event-admin: the events that sources and facts are about. */
export const events = {
  description: 'Add, correct and archive events',
  add: 'Add an event',
  edit: 'Correct title, days, place or other names',
  archive: 'Keep an event, but answer from it no longer',
  restore: 'Bring an archived event back',
  gone: 'That event is no longer here. /event shows what is.',
  noTitle: 'The title is missing: what is the event called?',
  noPlace: 'The place is missing: where was it?',
  endsBefore: 'The last day is before the first.',
  added: 'The event is added. What it needs next is a source.',
  addSource: 'Add a source',
  changed: 'The event is changed.',
  notArchived: 'No archived event has that name. These are archived; a button brings one back:',
  askArchive: 'Archive this event?',
  archiveMeans:
    'Nothing would be answered from {facts, plural, one {its # fact} other {its # facts}} and {sources, plural, one {# source} other {# sources}}. All of it is kept, and /event-admin restore brings it back.',
  archiveSure: 'Archive it',
  archived:
    '“{title}” is archived: nothing is answered from it. /event-admin restore brings it back.',
  back: '“{title}” is back, with its facts.',
  noneArchived: 'No event is archived here.',
  archivedTitle: 'Archived events: {count, number}. A button brings one back.',
  severalArchived: 'More than one archived event fits. Which one?',
} as const;

/** The form of an event. */
export const eventForm = {
  titleNew: 'New event',
  titleEdit: 'Edit an event',
  title: 'Title',
  start: 'First day',
  startHint: 'Such as 17 October 2013 or 2013-10-17',
  end: 'Last day',
  endHint: 'Empty when it was one day',
  place: 'Place',
  aliases: 'Also called',
  aliasesHint: 'Other names that people use for it, one a line',
} as const;
