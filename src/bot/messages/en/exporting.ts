/** /export: what a server knows as a file. */
export const exporting = {
  description: 'What is known here as a file: one event, or everything',
  nothing: 'There is nothing here to export.',
  tooMuch: 'That is more than one file can hold here. Please export one event after the other.',
  done: 'Events: {events, number}, sources: {sources, number}, facts: {facts, number}. /import reads the file in any server.',
  toMend: 'Left out: {count, number} to mend, see /fact list.',
  noSource:
    'Left out: {count, plural, one {# event that has} other {# events that have}} no source yet.',
  drafts: 'Left out: {count, plural, one {# open draft} other {# open drafts}}, see /review.',
  hidden:
    '{count, plural, one {1 fact that came with the bot and is hidden here is} other {# facts that came with the bot and are hidden here are}} hidden where the file is imported.',
  merged:
    '{count, plural, one {1 name that was merged here is} other {# names that were merged here are}} merged where the file is imported.',
  archived:
    '{count, plural, one {1 of the events is archived, and stays} other {# of the events are archived, and stay}} so where the file is imported.',
} as const;
