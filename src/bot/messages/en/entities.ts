/** /entity: the names of people, bodies and places. */
export const entities = {
  description: 'Names of people, bodies and places: aliases, roles, duplicates',
  add: 'Add someone or something with a name',
  edit: 'Change a name, its aliases and roles',
  editName: 'Which name',
  merge: 'Make two entries for one person one',
  mergeName: 'The entry that becomes another name',
  mergeKept: 'The entry that is kept',
  duplicates: 'Entries that may be one',
  everyone: 'Everyone',
  gone: 'That name is no longer here. /who shows what is.',
  noName: 'The name is missing: what is it called?',
  saved: 'The name is saved.',
  showButton: 'Show',
  noDuplicates: 'No two names here look like one.',
  duplicatesTitle: 'These may be one',
  pair: '{other} and {keep}',
  mergeNote: 'Merged, the first becomes another name of the second. It can be undone.',
  mergeInto: '{number, number}: Merge into {keep}',
  oneGone: 'One of the two names is no longer here. Please try again.',
  sameAlready: 'That is one and the same name already.',
  merged: '“{other}” is now another name of “{keep}”.',
} as const;

/** The form of a name. */
export const entityForm = {
  titleNew: 'New name',
  titleEdit: 'Edit a name',
  name: 'Name',
  type: 'What it is',
  aliases: 'Also called',
  aliasesHint: 'Other spellings, initials and short forms, one a line',
  roles: 'Roles',
  rolesHint: 'One a line, such as: foreign minister, South Korea',
  demonyms: 'People',
  demonymsHint: 'Of a country: words such as Korean, one a line',
} as const;
