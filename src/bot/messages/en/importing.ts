/** /import: an export brought in. */
export const importing = {
  description: 'Bring an export in; shows first what would change',
  file: 'What /export gave',
  fileMissing: 'The file is missing.',
  nothingNew: 'Nothing would change: all of it is here already.',
  otherVersion: 'That import is from another version of the bot.',
  done: 'Imported {count, plural, one {# change} other {# changes}} from {name}.',
  broken: 'Nothing was imported: the file does not hold together.',
  late: 'Nothing was imported: checking the file takes too long. Please export and import one event after the other.',
  formTitle: 'Import of {name}',
  title: 'What the import would do',
  added: 'Added: {count, number}',
  changed: 'Changed: {count, number}',
  hides: 'Hidden: {count, number}',
  merges: 'Merged: {count, number}',
  more: '… and {count, number} more',
  allOrNothing: 'All of it is done, or nothing. It can be undone as one.',
  confirm: 'Import {count, plural, one {# change} other {# changes}}',
  archives:
    'Would be archived, so that nothing is answered from {count, plural, one {it} other {them}} any more: {titles}.',
  comesArchived:
    '{count, plural, one {Comes} other {Come}} archived, so that nothing is answered from {count, plural, one {it} other {them}} until /event-admin restore: {titles}.',
  bringsBack: 'Would be back from the archive: {titles}.',
} as const;
