/** Forms that wait for a button, and what was typed into those that failed. */
export const forms = {
  ready: 'The form is ready.',
  gone: 'That form is no longer kept here. What was typed stands above: please open it again with its command.',
  open: 'Open the form',
  cameBefore:
    'This form was sent before, and nothing was stored twice: /audit shows what it changed, /unfinished what could not be saved.',
  waits: 'Nothing is lost: your form waits under /unfinished.',
  typed: 'What you typed:',
  typedInFile: 'What you typed is in the file {name}.',
} as const;

/** The inputs of forms, above what was typed into them. */
export const inputs = {
  act: 'What to do',
  aliases: 'Also called',
  answer: 'Answer',
  byline: 'Byline',
  demonyms: 'People',
  end: 'Last day',
  event: 'To which event',
  headline: 'Headline',
  kind: 'Kind',
  name: 'Name',
  place: 'Place',
  published: 'Published',
  publisher: 'Publisher',
  quote: 'Quote',
  roles: 'Roles',
  sampleQuestions: 'Asked as',
  source: 'Source',
  speaker: 'Speaker',
  start: 'First day',
  text: 'Text',
  title: 'Title',
  type: 'What it is',
  url: 'Link',
  which: 'Which of the list',
} as const;
