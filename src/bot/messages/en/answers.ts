/** What is said around answers. */
export const answers = {
  silent: 'The sources do not say.',
  noMention: 'No source here mentions “{name}”.',
  understoodAs: 'Understood as: “{question}”',
  goesOnFrom: 'Going on from: “{question}”',
  near: 'Not certain. The nearest passage:',
  standsHere: 'That stands word for word in this article:',
  nearest: 'The nearest that is known:',
  whichEvent: 'More than one story fits. Which do you mean?',
  whichPerson: 'More than one person fits. Who is meant?',
  // As a reader of the passage would say; the word is right in four cases of five, the passage decides.
  yes: 'Probably yes',
  no: 'Probably no',
  otherSource: 'Another source on this:',
  sameInOtherSource: 'Another source says the same:',
  differsInOtherSource: 'Another source says otherwise:',
  // "Thursday" of an article is seen from the day on which it was published.
  publishedAgo: 'Published on {published, date, long}, {ago}.',
} as const;
