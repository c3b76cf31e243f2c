/** What Discord shows around replies, or in place of one that it does not take. */
export const discord = {
  left: '… and {count, number} more',
  leftOut: '… and more that does not fit here.',
  nothing: 'There is nothing to show.',
  late: 'That took a moment. The answer stands below.',
  busy: 'There is too much to do just now. Please try again in a moment.',
  shared: 'Shown to all:',
  alreadyShared: 'It is shown to all already.',
  notShared: 'I could not show it to all here: I may not, or Discord did not take it.',
  formTooLong:
    '“{label}” holds {count, number} characters, and a form of Discord takes {most, number}. /export gives it in a file: change it there, and bring it back with /import.',
  notShown: 'I could not show the answer here. It is in the log.',
  filtered:
    'The answer can’t stand here: AutoMod of this server, or Discord’s own filter, does not let it through.',
} as const;

/** What every platform shows beside names. */
export const people = {
  byline: 'By {name}',
  formerMember: 'a former member',
} as const;
