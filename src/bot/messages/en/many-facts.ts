/** Many facts at once. */
export const many = {
  title: 'Several facts',
  which: 'Which of the list',
  whichHint: 'Numbers from 1 to {most, number}, such as 1, 3-7; or: all',
  act: 'What to do',
  event: 'To which event',
  eventHint: 'Only for moving: its title or another name of it',
  listChanged:
    'Meanwhile the list has changed, so its numbers may mean others: look at it again with /fact list.',
  noNumbers:
    'Those are no numbers of the list: expected some from 1 to {most, number}, such as 1, 3-7; or: all.',
  tooMany: 'At most {most, number} facts go into one change.',
  nothing: 'Nothing would change: these facts are like that already.',
  noEvent: 'The event is missing: to which one shall they go?',
  whichEvent: 'No single event is called “{typed}”. Nearest: {titles}.',
  askMove: 'Move {count, plural, one {this fact} other {these # facts}} to “{title}”?',
  stay: '{count, plural, one {One that was chosen stays as it is: it is like that already, or can’t be answered from.} other {# that were chosen stay as they are: they are like that already, or can’t be answered from.}}',
  textsCome: 'What {count, plural, one {it quotes} other {they quote}} comes along: {sources}.',
  textsStay: 'It also stays where it was, as it is needed there or came with the bot: {sources}.',
  oneChange: 'Nothing is changed yet. It is one change, which one press takes back.',
} as const;

/** What can be done with many facts. */
export const manyActs = {
  remove: 'Remove',
  move: 'Move to another event',
  restore: 'Bring back',
} as const;

/** What would be done with them, as a question. */
export const manyAsk = {
  remove: 'Remove {count, plural, one {this fact} other {these # facts}}?',
  restore: 'Bring {count, plural, one {this fact} other {these # facts}} back?',
} as const;

/** The button that does it. */
export const manySure = {
  remove: 'Remove {count, plural, one {it} other {all #}}',
  move: 'Move {count, plural, one {it} other {all #}}',
  restore: 'Bring {count, plural, one {it} other {all #}} back',
} as const;

/** What waits to be done, in /unfinished. */
export const manyWaiting = {
  remove: 'Removing {count, plural, one {# fact} other {# facts}}',
  move: 'Moving {count, plural, one {# fact} other {# facts}}',
  restore: 'Bringing back {count, plural, one {# fact} other {# facts}}',
} as const;

/** What was done. */
export const manyDone = {
  remove:
    '{count, plural, one {# fact is} other {# facts are}} removed, in one change. /fact restore brings {count, plural, one {it} other {them}} back.',
  move: '{count, plural, one {# fact is} other {# facts are}} moved, in one change.',
  restore: '{count, plural, one {# fact is} other {# facts are}} back, in one change.',
} as const;
