/** Cards: of an event, of a person or body, and of what was said. */
export const event = {
  description: 'What happened, when, where, how many, and who reports it',
  themes: 'Themes',
  attendance: 'Attendance',
  timeline: 'Timeline',
  sources: 'Sources',
} as const;

/** The lines of an event's card. */
export const cardLine = {
  what: 'What',
  when: 'When',
  where: 'Where',
  howMany: 'How many',
  theme: 'Theme',
  cause: 'Cause',
  result: 'Result',
  effect: 'Effect',
  cost: 'Cost',
  price: 'Price',
  next: 'Next',
  sources: 'Sources',
} as const;

export const who = {
  description: 'Who took part or spoke, and everything they said',
  person: 'A person, body or country',
  title: 'Who took part or spoke',
  everyone: 'Everyone',
  gone: 'That person is no longer here. /who shows who is.',
  nobody: 'No people are written down here yet; /ask answers from the sources’ sentences.',
  quoteCount: '{name}: {count, plural, one {# quote} other {# quotes}}',
  silent: 'No quote of {name} is written down here yet; /ask answers from the sources’ sentences.',
  role: 'Role',
  alsoCalled: 'Also called',
  itsPeople: 'Its people',
} as const;

export const quotes = {
  description: 'What people said, word for word',
  speaker: 'Who said it',
  topic: 'What it is about',
  all: 'All quotes',
  allOf: 'All that {name} said',
  gone: 'Those quotes are no longer here. Please try /quotes again.',
  nearest: 'No quote here has “{topic}” in it. The nearest:',
  title: 'What was said',
  titleOf: 'What {name} said',
  titleAbout: 'What was said about “{topic}”',
  titleOfAbout: 'What {name} said about “{topic}”',
  none: 'No quotes are written down here yet; /ask answers from the sources’ sentences.',
  noneOf: 'No quote of {name} is written down here yet; /ask answers from the sources’ sentences.',
  noneAbout:
    'No quote about “{topic}” is written down here; /ask answers from the sources’ sentences.',
  noneOfAbout:
    'No quote of {name} about “{topic}” is written down here; /ask answers from the sources’ sentences.',
} as const;
