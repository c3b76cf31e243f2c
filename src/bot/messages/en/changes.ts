/** What is said of changes by moderators: what was done, why not, and what differs. */
export const changes = {
  undo: 'Undo',
  nothing: 'Nothing changed: it was like that already.',
  more: '… and {count, number} more.',
  stale: 'Meanwhile someone else changed the {what}.',
  unknown: 'The {what} needs the {missing}, which is not here.',
  inUse: 'The {what} is still needed by:',
  emptySource: 'The text of the {what} has no words, so nothing could be quoted from it.',
  nameless: 'There is no letter and no digit in what this is called: {what}.',
  circle:
    '“{other}” and “{keep}” can’t each be another name of the other: they are merged the other way round.',
  dropped:
    'The {what} no longer comes with the bot, so there is nothing to go back to. All stays as it is.',
  notInSource: 'The quote of the {what} does not stand in its source, letter for letter.',
  entryBy: '{revision}. {done}, by',
  noSuchChange: 'There is no such change here.',
  backToMend:
    '{count, plural, one {To mend: # fact that is back quotes what no longer stands in its source. It is not answered from until it is mended: /fact list has it.} other {To mend: # facts that are back quote what no longer stands in their source. They are not answered from until they are mended: /fact list has them.}}',
  takenBack: 'The change is taken back.',
  meanwhileBy: 'Meanwhile the {what} was changed by',
  standsNow: 'What stands now',
  yours: 'Yours',
  keepStanding: 'Keep what stands',
  saveMine: 'Save mine over it',
  removed: 'It is removed.',
  empty: '(empty)',
  discard: 'Discard',
  otherVersion: 'That form is from another version of the bot.',
  noStore: 'The database can’t be reached just now. Please try again.',
  noDay: '“{typed}” is no day that I understand: expected one such as 17 October 2013.',
  leaveIt: 'Leave it',
} as const;

/** What an item needs that is not there, where nobody knows any more what it was called. */
export const lacking = {
  event: 'The {what} needs an event which is not here.',
  source: 'The {what} needs a source which is not here.',
  entity: 'The {what} needs a name which is not here.',
} as const;

/** Days as they may be typed, in small letters. */
export const dayNames = {
  today: 'today',
  yesterday: 'yesterday',
} as const;

/** A day that a form asks for and that was left out. */
export const dayMissing = {
  first: 'The first day is missing: a day such as 17 October 2013.',
  last: 'The last day is missing: a day such as 17 October 2013.',
  published: 'The day it was published is missing: a day such as 17 October 2013.',
} as const;

/** Items by their sort and what they are called. */
export const things = {
  event: 'event “{title}”',
  source: 'source “{title}”',
  entity: 'name “{title}”',
  fact: 'fact “{title}”',
  hidden: 'fact “{title}”',
  merge: 'merged name “{title}”',
  settings: 'settings',
} as const;

/** What an entry of the log did, as its title. */
export const changeDone = {
  add: 'Added: {what}',
  edit: 'Changed: {what}',
  remove: 'Removed: {what}',
  restore: 'Brought back: {what}',
  undo: 'Undone: {what}',
  undoGone: 'Undone, so that it is gone: {what}',
  undoBack: 'Undone, so that it is back: {what}',
  import: 'Imported: {what}',
  hide: 'Hidden: {what}',
  unhide: 'No longer hidden: {what}',
  move: 'Moved: {what}',
} as const;

/** What the lines of an item are called. */
export const lines = {
  title: 'Title',
  start: 'Start',
  end: 'End',
  place: 'Place',
  aliases: 'Also called',
  archived: 'Archived',
  publisher: 'Publisher',
  headline: 'Headline',
  byline: 'Byline',
  published: 'Published',
  url: 'Link',
  credits: 'Credits',
  sha256: 'Text, its digest',
  name: 'Name',
  type: 'What it is',
  demonyms: 'People',
  roles: 'Roles',
  answer: 'Answer',
  quote: 'Quote',
  occurrence: 'Place in the text',
  kind: 'Kind',
  speaker: 'Speaker',
  subjects: 'About',
  source: 'Source',
  sampleQuestions: 'Asked as',
  when: 'When',
  quantities: 'Numbers',
  into: 'Same as',
} as const;

/** Values of lines. */
export const lineValues = {
  yes: 'yes',
} as const;

/** A number of a fact by how it is meant; the unit is the source’s own word. */
export const quantities = {
  exact: '{value, number} {unit}',
  about: 'about {value, number} {unit}',
  'at-least': 'at least {value, number} {unit}',
  'at-most': 'at most {value, number} {unit}',
  'more-than': 'more than {value, number} {unit}',
  'less-than': 'less than {value, number} {unit}',
} as const;

/** What an entity is. */
export const entityTypes = {
  person: 'person',
  organisation: 'organisation',
  country: 'country',
  place: 'place',
  event: 'event',
  group: 'group',
} as const;

/** What is said to those who may not moderate here. */
export const moderating = {
  noCommand: 'This version has no such command.',
  inServer: 'This works in a server, where its moderators look after the facts.',
  forModerators:
    'That is for moderators: members who may manage messages, or with a role chosen in /settings.',
  rolesUnknown:
    'Discord has not told me yet who may do what in this server. Please try again in a minute.',
} as const;
