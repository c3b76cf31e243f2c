/** /import: an export brought in. */
export const importing = {
  description: 'Bring an export in; shows first what would change',
  file: 'What /export gave',
  fileMissing: 'The file is missing.',
  nothingNew: 'Nothing would change: all of it is here already.',
  otherVersion: 'That import is from another version of the bot.',
  done: 'Imported {count, number} changes from {name}.',
  broken: 'Nothing was imported: the file does not hold together.',
  late: 'Nothing was imported: checking the file takes too long. Please export and import one event after the other.',
  formTitle: 'Import of {name}',
  title: 'What the import would do',
  added: 'Added: {count, number}',
  changed: 'Changed: {count, number}',
  more: '… and {count, number} more',
  allOrNothing: 'All of it is done, or nothing. It can be undone as one.',
  confirm: 'Import {count, number} changes',
} as const;
