/** /review: the drafts of a source. */
export const review = {
  description: 'Facts drafted from a source: approve, edit or reject them',
  source: 'Which source; left out, those with open drafts are listed',
  noneOpen:
    'No draft is open. /source add drafts the facts of a new text, /review with a source those of one that is here.',
  toReview: 'Drafts to review',
  openIn: '{source}: {open, number}',
  openChoice: '{open, number} open: {source}',
  moreSources: '… and {count, plural, one {# more source} other {# more sources}}.',
  drafting: 'Facts are being drafted from “{source}” …',
  inLine: 'Other articles are read first: this one is number {place, number} in line.',
  comesHere:
    'The first one will stand here in some seconds; a very long text may take a minute. /review comes back to it at any time.',
  begin: 'Review the drafts',
  notDrafted: 'No facts were drafted.',
  failed: 'The facts could not be drafted.',
  failedWhy:
    'Something went wrong on my side. It is in the log. The source is kept, and /ask answers from its own sentences.',
  tryAgain: 'Try again',
  noDraft: 'No fact could be drafted from this text. /ask answers from its own sentences.',
  othersHaveRest: 'Nothing is left for you: other moderators have the rest before them.',
  allReviewed: 'Every draft is reviewed.',
  draftedFrom: 'Drafted from “{source}”',
  progress: '{reviewed, number} of {total, number} reviewed',
  progressHeld:
    '{reviewed, number} of {total, number} reviewed; other moderators have {held, number} before them',
  noneSure: 'No fact could be drafted from this text that is sure enough to be shown at once.',
  showLessSure: 'Show {count, plural, one {# less sure draft} other {# less sure drafts}}',
  lessSureShown:
    '{count, plural, one {One less sure draft is} other {# less sure drafts are}} now among those to review. Most are not right as they stand: edit or reject those.',
  hideLessSure: 'Put them away again',
  lessSureHidden:
    '{count, plural, =0 {No draft was put away.} one {One less sure draft is put away again.} other {# less sure drafts are put away again.}}',
  isAside: '{draft} was put away meanwhile, with the less sure drafts.',
  lookAgain: 'Look again',
  addFact: 'Add a fact',
  allFacts: 'All facts',
  gone: 'Those drafts are no longer here. /review shows what is.',
  draftGone: 'That draft is no longer here. /review shows what is.',
  newerText: 'A newer edition of the text has taken its place since these were drafted.',
  whoFirst: 'First say who the speaker is: it may be someone known here.',
  approved: 'Approved. {draft}',
  rejected: 'Rejected. {draft}',
  edited: 'Edited and approved. {draft}',
  undoRejection: 'Take it back',
  notRejected: 'That draft is not a rejected one any more.',
  noneConfident:
    'No confident draft is left to approve: each is a fact already, or is before another moderator.',
  allApproved:
    '{count, plural, one {One draft is approved, in one change. The next question is answered from it.} other {# drafts are approved, in one change. The next question is answered from them.}}',
  allTitle: 'Approve all confident: {count, plural, one {# draft} other {# drafts}}',
  takeThese: 'Approve {count, plural, one {this one} other {these #}}',
  backToDraft: 'Back to the draft',
  allOneChange:
    'Nothing is approved yet. These and no others become facts, in one change that one press takes back.',
  allLater: '{count, number} more do not fit into one go and are offered after these.',
  allLeft:
    '{count, plural, one {One of those that were listed was} other {# of those that were listed were}} decided meanwhile, or is before another moderator, and was left as it is.',
  namesAdded: 'Names that are added with them: {names}.',
  namesAddedMore: 'Names that are added with them: {names} and {count, number} more.',
  wordingBy: '{draft} ({speaker})',
  takenBackAlready: 'That was taken back already.',
  takenBack:
    'Taken back. {count, plural, one {The draft is open again.} other {# drafts are open again.}}',
  heldBy: '{draft} is before another moderator just now:',
  became: 'It became “{answer}”.',
  youEditedInto: 'You edited it already. {draft} It became “{answer}”.',
  editTitle: 'Edit a draft',
  sameThere: 'A fact quotes this passage already: “{answer}”.',
  whoSays:
    'Who says this? It is not clear from the text: name the speaker with Edit, or reject it.',
  isKnown: 'Is “{name}” someone known here?',
  itIs: 'It is {name}',
  someoneNew: 'Someone new',
  newHere: '{name}, who is new here and will be added',
  approve: 'Approve',
  edit: 'Edit',
  reject: 'Reject',
  next: 'Next',
  approveAll: 'Approve all confident ({count, number})',
  undo: 'Undo',
  howSure: 'How sure',
  wording: '{kind}: “{answer}”',
  person: 'Only drafts of this name’s words, or about it',
  day: 'Only drafts that tell of this day, or of an article of it: 17 October 2013, today or yesterday',
  asList: 'As a list',
  noneListed: 'No such draft is open, or another moderator has it before them.',
  listTitle: 'Open drafts, the most important first: {count, number}',
  listedAlone: '{draft} – right as it stands: {right, number} of 20',
  listed: '{draft} – right as it stands: {right, number} of 20; {source}',
  openNumber: '{number, number}: {answer}',
} as const;

/** How many drafts were decided on so. */
export const reviewed = { approved: 'Approved', edited: 'Edited', rejected: 'Rejected' } as const;

/** What another moderator decided, before their name. */
export const decidedBy = {
  approved: '{draft} was approved already, by',
  edited: '{draft} was edited already, by',
  rejected: '{draft} was rejected already, by',
} as const;

/** What the same moderator decided. */
export const youDecided = {
  approved: 'You approved it already. {draft}',
  edited: 'You edited it already. {draft}',
  rejected: 'You rejected it already. {draft}',
} as const;

/** What a probability means to someone who decides. */
export const confidenceLevel = {
  confident: 'Confident: of 20 drafts like this one, about {right} are right',
  likely: 'Likely right: of 20 drafts like this one, about {right} are right',
  rather: 'Rather right than wrong: of 20 drafts like this one, about {right} are right',
  doubtful: 'Doubtful: of 20 drafts like this one, about {right} are right',
} as const;
