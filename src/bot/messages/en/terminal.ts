/** The chat in a terminal: its greeting, forms asked line by line, and mistakes in what is typed. */
export const terminal = {
  title: "Verbatim: answers in the source's own words",
  nothingLoaded: 'No event is loaded: put packs into the folder KNOWLEDGE_DIR.',
  askAbout: 'Ask about:',
  moreEvents: 'and {count, number} more: type /event to see them',
  hint: 'Type a question, /help for the commands, or /quit to leave.',
  connect: 'To connect to Discord, set DISCORD_TOKEN in .env (see .env.example).',
  nothingToChoose: 'The last reply has nothing to choose by number.',
  onlyChoice: 'There is no choice {number} here: the only one is 1.',
  noChoice: 'There is no choice {number} here: type 1 to {most}.',
  saved: 'Saved in the current folder as {name}.',
  mayNotSave: '{name} could not be saved in the current folder: no permission.',
  notSaved: '{name} could not be saved in the current folder: {reason}.',
} as const;

/** A form is asked input by input. */
export const terminalForm = {
  left: 'You left the form; nothing was changed.',
  how: 'Nothing typed keeps what stands there, “{empty}” empties it, {cancel} leaves the form.',
  line: 'One line.',
  text: 'Several lines; a line with a single “{end}” ends them.',
  choice: 'Type its number.',
  file: 'Type the path of a file.',
  named: 'Type its number or its name.',
  needed: 'Needed.',
  now: 'Now',
  empty: '{label} must be filled in.',
  numbers: 'Type a number from 1 to {most}.',
  tooLong: 'That has {length} characters; at most {most} fit. Please type it again.',
} as const;

/** What is wrong with a typed command. */
export const typed = {
  noCommand: 'There is no command /{name}. Type /help to see them all.',
  noCommandNear: 'There is no command /{name}. Did you mean /{near}? Type /help to see them all.',
  noSubcommand: 'There is no {command} {typed}.',
  noSubcommandNear: 'There is no {command} {typed}. Did you mean {command} {near}?',
  subcommandMissing: '{command} needs to know what to do.',
  usage: 'Usage: {usage}',
  noOptionFor: 'There is no option for "{text}".',
  noOptionNear: 'There is no option {name}: here. Did you mean {near}:?',
  missing: '{option} is missing: {description}',
  empty: '{option}: is empty.',
  mustBeOneOf: '{option} must be one of {names}, not "{text}".',
  mustBeTrueOrFalse: '{option} must be true or false, not "{text}".',
  mustBeId: '{option} must be an id of Discord, of 17 to 20 digits, not "{text}".',
  mustBeNumber:
    '{option} must be {kind, select, whole {a whole number} other {a number}}, not "{text}".',
  mustBeAtLeast:
    '{option} must be {kind, select, whole {a whole number} other {a number}} from {least}, not "{text}".',
  mustBeAtMost:
    '{option} must be {kind, select, whole {a whole number} other {a number}} to {most}, not "{text}".',
  mustBeBetween:
    '{option} must be {kind, select, whole {a whole number} other {a number}} from {least} to {most}, not "{text}".',
} as const;
