/** /source: the texts that facts quote. */
export const source = {
  description: 'Add, correct and remove the texts that facts quote',
  add: 'Add a text about an event: a link, pasted, or as a file',
  edit: 'Correct publisher, headline, byline, day or link',
  replace: 'Put a newer edition of the text in its place',
  remove: 'Remove a text, with the facts that quote it if you say so',
  which: 'Which source',
  all: 'All sources',
  gone: 'That source is no longer here. /sources shows what is.',
  editButton: 'Edit the source',
  noText: 'The text is missing: paste it, or upload it as a file.',
  link: 'The address of the article, to be fetched',
  linkOrFile: 'Give a link or a file, not both.',
  pageWaits: 'The page is read when its turn comes.',
  pageComesHere:
    'What comes of it will stand here; a very long page before it may take half a minute.',
  readFrom: 'Read from {host}',
  paragraphs:
    '{paragraphs, plural, one {# paragraph} other {# paragraphs}}, {length, plural, one {# character} other {# characters}}',
  firstLines: 'First lines',
  lastLines: 'Last lines',
  short:
    'This is short for an article: a site may show only the beginning to those who do not pay. Is the text whole?',
  extent: 'Length',
  notAdded: 'Nothing is added yet.',
  fillIn: 'Fill in the details',
  correct: 'Correct the details',
  addAndDraft: 'Add and draft',
  sameLink:
    'From this address there is a source already: “{source}”. /source replace puts a newer edition in its place.',
  noPublisher: 'The publisher is missing: who published it?',
  noHeadline: 'The headline is missing.',
  noLink: '“{typed}” is no link: expected one such as https://example.org/story.',
  sameText: 'This very text is here already: “{source}”, about “{event}”.',
  noAddress: 'No address of this source is known; /source edit adds one.',
  sameEdition: 'This very text is what is here already.',
  added: 'The source is added. /ask answers from its own sentences already.',
  size: '{length, plural, one {# character} other {# characters}}, about “{event}”',
  changed: 'The source is changed.',
  removed: 'The source “{source}” is removed.',
  stays:
    'This source is shipped and stays. Hide its facts with /fact remove, or archive its event with /event-admin archive.',
  replaced: 'The newer edition of “{source}” is in place.',
  allStand: 'Every quote from it stands in the newer edition.',
  toMend:
    '{count, plural, one {To mend: # of its facts quotes what does not stand in the newer edition. It is not answered from until it is mended.} other {To mend: # of its facts quote what does not stand in the newer edition. They are not answered from until they are mended.}}',
  mend: 'Mend: {answer}',
  allToMend: 'All to mend',
  askRemove: 'Remove this source?',
  removeMeans: 'Nothing would be answered from its text any more. An undo brings it back.',
  quotedBy:
    '{count, plural, one {# fact quotes it and would go with it:} other {# facts quote it and would go with it:}}',
  draftsGo:
    '{count, plural, one {Its open draft is} other {Its # open drafts are}} no longer offered then.',
  removeAll: 'Remove it with {count, plural, one {its fact} other {its # facts}}',
  removeSure: 'Remove it',
  removedWith:
    'The source “{source}” is removed, with {count, plural, one {# fact} other {# facts}}.',
  waiting: 'Newer edition: {source}',
  askReplace: 'Put this edition in place?',
  lengths:
    'The text has {then, plural, one {# character} other {# characters}} in place of {now, number}.',
  replaceSure: 'Replace the text',
} as const;

/** The forms of a source. */
export const sourceForm = {
  titleNew: 'New source: {event}',
  titleEdit: 'Edit a source',
  titleNewer: 'Newer edition: {publisher}',
  text: 'Text',
  textHint: 'As it was published; a longer one as a file',
  file: 'File',
  fileHint: 'A .txt or .md file up to 1 MB, or .html up to 5 MB',
  emptyHint: 'Empty: as the text itself says',
  publisher: 'Publisher',
  publisherHint: 'Who published it, such as a newspaper',
  headline: 'Headline',
  byline: 'Byline',
  bylineHint: 'Who wrote it; empty when it does not say',
  published: 'Published',
  publishedHint: 'A day such as 17 October 2013 or 2013-10-17',
  url: 'Link',
  urlHint: 'Where it stands on the web, if it does',
} as const;
