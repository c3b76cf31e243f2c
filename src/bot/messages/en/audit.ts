/** /audit: who changed what. */
export const audit = {
  description: 'Who changed what, newest first',
  member: 'Only what they did',
  action: 'Only what was done so',
  what: 'Only things of this sort',
  none: 'There are no such changes here.',
  noneYet:
    'Nothing has been changed here yet. What moderators add, change or remove will stand here, with a button that takes it back.',
  pageGone: 'That page is no longer here. Please try /audit again.',
  title: 'Changes',
  older: 'Older',
  olderGone: 'Older changes have left the log.',
  undo: 'Undo no. {revision}',
  day: 'Only what was done on this day, such as 17 October 2013, today or yesterday (UTC)',
  bulkBy: '{first, number}–{last, number}. {count, plural, other {# changes at once}}, by',
  undoBulk: 'Undo no. {first, number}–{last, number}',
  showAll: 'All of {first, number}–{last, number}',
  allTitle: 'Changes {first, number}–{last, number}, done at once',
  added: 'Added',
  edited: 'Changed',
  removed: 'Removed',
  undoTakes: 'An undo',
  undoAdded: 'takes out what was added: {things}',
  undoEdited: 'makes what was changed as it was before: {things}',
  undoRemoved: 'brings back: {things}',
  undoDrafts: 'opens again: {count, plural, one {# draft} other {# drafts}}',
  undoWhole: 'All of it or nothing: where one of these was changed since, nothing is taken back.',
  past: 'Changed again since, so it can’t be taken back any more.',
} as const;

/** How many of a sort. */
export const auditCounts = {
  event: '{count, plural, one {# event} other {# events}}',
  source: '{count, plural, one {# source} other {# sources}}',
  entity: '{count, plural, one {# name} other {# names}}',
  fact: '{count, plural, one {# fact} other {# facts}}',
  hidden: '{count, plural, one {# shipped fact} other {# shipped facts}}',
  merge: '{count, plural, one {# merged name} other {# merged names}}',
  settings: 'the settings',
} as const;

/** What was done, as choices. */
export const auditActions = {
  add: 'add',
  edit: 'edit',
  remove: 'remove',
  restore: 'restore',
  undo: 'undo',
  import: 'import',
  move: 'move',
} as const;

/** To what it was done, as choices. */
export const auditKinds = {
  event: 'event',
  source: 'source',
  entity: 'entity',
  fact: 'fact',
  hidden: 'hidden',
  merge: 'merge',
  settings: 'settings',
} as const;
