/** Lists about an event, in pages: events to choose from, attendance, themes, the timeline, the sources. */
export const lists = {
  page: 'Page {page, number} of {pages, number}',
  previous: 'Previous',
  next: 'Next',
  whichEvent: 'Which event?',
  allEvents: 'All events',
  noEvents: 'There is no event here to show.',
  eventGone: 'That event is no longer here. /event shows what is.',
  known: 'What is known:',
  kindCount: '{kind}: {count, number}',
  noFacts: 'No facts are written down yet; /ask answers from the sources’ own sentences.',
  quotesBehind: 'The buttons show the quotes behind these lines.',
} as const;

export const attendance = {
  description: 'How many people came to an event, and who',
  title: 'Attendance: {title}',
  none: 'How many came, and who, is not written down here; /ask answers from the sources’ sentences.',
  othersCounted: 'How many came is not written down here. What else is counted:',
} as const;

export const themes = {
  description: 'The theme of an event and its topics',
  title: 'Theme and topics: {title}',
  none: 'No theme or topics are written down here; /ask answers from the sources’ sentences.',
} as const;

export const timeline = {
  description: 'The days of an event, earlier editions, and what comes next',
  title: 'Timeline: {title}',
  none: 'No other days are written down here; /ask answers from the sources’ sentences.',
  onlyItself: 'No other days are written down here. The event itself: {days}.',
} as const;

export const sources = {
  description: 'The articles that the answers about an event come from',
  title: 'Sources: {title}',
  publisher: 'Publisher',
  headline: 'Headline',
  by: 'By',
  published: 'Published',
  link: 'Link',
  credits: 'Credits',
  facts: 'Facts from it',
  factCount: '{count, number}',
  notKnown: 'not known',
} as const;
