/** /fact: adding, correcting and tracing facts. */
export const facts = {
  description: 'Add, correct and trace facts',
  add: 'Add a fact, with the words of a source that prove it',
  addSource: 'Where it stands',
  list: 'Facts by event, kind, state, person, day and words',
  listState: 'Shipped or your own, hidden, removed, or to mend',
  edit: 'Change a fact: its form, filled in',
  remove: 'Take a fact out of the answers; a shipped one is hidden here',
  restore: 'Bring back a removed or hidden fact, or a shipped one as it is shipped',
  show: 'Everything that is written down of a fact',
  history: 'Who changed a fact, when, and which words',
  undo: 'Take back the last change of a fact',
  which: 'Which fact: some of its words',
  all: 'All facts',
  gone: 'That fact is no longer here. /fact list shows what is.',
  editButton: 'Edit',
  showButton: 'Show',
  historyButton: 'History',
  removeButton: 'Remove',
  added: 'The fact is added. The next question is answered from it.',
  changed: 'The fact is changed. The next question is answered from it.',
  removed: 'The fact is removed. /fact restore brings it back.',
  hidden: 'The shipped fact is hidden in this server. /fact restore brings it back.',
  removedMeanwhile:
    'This fact was removed meanwhile. /fact restore brings it back; then send the form.',
  sourceGone: 'That source is no longer here. Please choose another.',
  noAnswer: 'The answer is empty: please say it in a few words.',
  noQuote: 'The quote is empty: please copy it from the source.',
  noKind: 'The kind is empty: please say what sort of fact it is.',
  saveAs: 'Save it as {kind}',
  quoteMissing: 'The quote does not stand in “{source}”.',
  nothingLikeIt: 'Nothing like it stands there: please quote the source’s own words.',
  nearestPassage: 'The nearest passage; what differs is marked',
  takeWords: 'Take the source’s words',
  severalSpeakers: 'More than one name fits the speaker “{name}”.',
  noSpeaker: 'No speaker called “{name}” is known here.',
  fullName: 'Type the full name of who is meant:',
  addSpeaker: 'Add “{name}” as someone new',
  historyTitle: 'History',
  historyGone: 'That history is no longer here. Please try /fact history again.',
  older: 'Older',
  unchanged: 'Nobody has changed this fact here: it is as shipped.',
  neverHere: 'No fact “{key}” was ever here.',
  nothingToUndo: 'Nobody has changed such a fact here, so there is nothing to undo.',
  notRestorable: 'No fact that can be brought back is called “{typed}”.',
  hereAlready: 'That fact is here already.',
  back: 'The fact is back.',
  isOwn: 'This server’s own fact. Its key is {key}.',
  isShipped: 'A shipped fact. Its key is {key}.',
  isCorrected: 'A shipped fact, corrected for this server. Its key is {key}.',
  correctedSince:
    'A shipped fact that was moved here, and was corrected since. It now says: “{answer}”, from “{quote}”. Edit this one to say so, or save it as it is. Its key is {key}.',
  listGone: 'That list is no longer here. Please try /fact list again.',
  noneListed: 'There are no such facts here.',
  listed: '{fact} ({kind})',
  restoreBrings: '/fact restore brings one back.',
  removeTitle: 'Remove this fact?',
  wouldRemove:
    'It would no longer be an answer. Its passage stays in the source, and may still be quoted. /fact restore brings it back.',
  wouldHide:
    'It came with the bot and would be hidden in this server alone. Its passage stays in the source, and may still be quoted. /fact restore brings it back.',
  wouldClose:
    '{count, plural, one {One open report} other {# open reports}} about it would be closed.',
  whichRestorable:
    'Which fact: some of its words; left out, all that can be brought back are listed',
  severalRestorable: 'More than one fact that can be brought back fits “{typed}”:',
  allRestorable: 'All that can be brought back',
  nothingRestorable: 'Nothing can be brought back: no fact is removed, hidden or corrected here.',
  restorableTitle: 'Facts that can be brought back: {count, number}',
  restoreNumbered: '{number, number}: Bring back',
  restoreButton: 'Bring back',
  isHidden: 'A shipped fact, hidden in this server. Its key is {key}.',
  isRemoved: 'This server’s own fact, removed. Its key is {key}.',
  several: 'Several at once …',
  listPerson: 'Who says it, or whom or what it is about',
  listDay: 'A day that it tells of, or that its article is of: 17 October 2013, today or yesterday',
  listWords: 'Words of its answer, quote, people or questions',
} as const;

/** The form of a fact. */
export const factForm = {
  titleNew: 'New fact from {publisher}',
  titleEdit: 'Edit a fact',
  source: 'Source',
  answer: 'Answer',
  answerHint: 'One short sentence or phrase in plain words',
  quote: 'Quote',
  quoteHint: 'The words of the source that prove it, letter for letter',
  kind: 'Kind',
  kindHint: 'What sort of fact: Statement, Number, Date, Place, Cause, Outcome, Cost, Plan …',
  speaker: 'Speaker',
  speakerHint: 'Who said it; empty when nobody did',
  sampleQuestions: 'Asked as',
  sampleQuestionsHint: 'Ways in which people ask for it, one a line',
} as const;

/** Why a fact that can’t be answered from can’t, on its card. */
export const factLacks = {
  event: 'It can’t be answered from: it lacks its event. Its key is {key}.',
  source: 'It can’t be answered from: it lacks its source. Its key is {key}.',
  text: 'It can’t be answered from: it lacks its text. Its key is {key}.',
  entity: 'It can’t be answered from: it lacks its entity. Its key is {key}.',
  quote: 'It can’t be answered from: it lacks its quote. Its key is {key}.',
} as const;

/** The same in a list. */
export const factListLacks = {
  event: '{answer}: lacks its event',
  source: '{answer}: lacks its source',
  text: '{answer}: lacks its text',
  entity: '{answer}: lacks its entity',
  quote: '{answer}: lacks its quote',
  corrected: '{answer}: corrected since it was moved here',
} as const;

/** States that /fact list can be asked for, by their letters in buttons. */
export const factStates = {
  a: 'All that answers',
  o: 'This server’s own',
  c: 'Shipped, corrected here',
  h: 'Shipped, hidden here',
  r: 'To mend: it can’t be answered from, or was corrected since',
  x: 'This server’s own, removed',
} as const;

/** The heading of /fact list, by the state that was asked for. */
export const factListTitle = {
  any: 'Facts: {count, number}',
  a: 'All that answers: {count, number}',
  o: 'This server’s own: {count, number}',
  c: 'Shipped, corrected here: {count, number}',
  h: 'Shipped, hidden here: {count, number}',
  r: 'To mend: it can’t be answered from: {count, number}',
  x: 'This server’s own, removed: {count, number}',
} as const;

/** Facts that /fact restore suggests, by how they were lost. */
export const restorable = {
  hidden: 'Hidden: {answer}',
  corrected: 'Corrected: {answer}',
  removed: 'Removed: {answer}',
} as const;
