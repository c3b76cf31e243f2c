/** /verify and /check: what the sources have on a quotation or a text. */
export const verify = {
  description: 'Whether a quotation stands in a source, word for word',
  quote: 'The words, as you found them',
  speaker: 'Who is said to have said it',
  noWords: 'There are no words in that quotation. Paste it as you found it.',
  tooLong:
    'That has {count, number} characters; a quotation can have {most, number}. Please check a part of it.',
  late: 'Looking for these words takes too long here. Please choose the event, or quote fewer words.',
  noneNear: 'No source here has these words, nor anything near them.',
  otherLanguage:
    'A translation cannot be compared word for word: quote the words as the source has them.',
  nearest: 'No source here has these words. The nearest passage:',
  onlyMarks:
    'Nothing differs but punctuation, capitals, hyphens, how numbers are written, or who speaks in between.',
  onlyQuoted: 'Only what stands in quotation marks was looked up.',
  whatDiffers: 'What differs',
  sourceHas: 'The source has:',
  leftOut: 'Words are left out: {words}.',
  leftOutHas: 'What is left out has {words}.',
  alsoIn: 'It also stands in: {sources}.',
} as const;

/** Over what was found: what the quotation is, and whether it is wrongly given to someone. */
export const finding = {
  verbatim: 'Verbatim',
  altered: 'Altered',
  unknown: 'Not found',
  verbatimOfOther: 'Verbatim, but said by someone else',
  verbatimOfNoOne: 'Verbatim, but said by no one here',
  alteredOfOther: 'Altered, and said by someone else',
  alteredOfNoOne: 'Altered, and said by no one here',
  spliced: 'Altered: words of several people in one quotation',
  joined: 'Altered: words from several places in one quotation',
  nested: 'Verbatim, but quoted from someone else',
} as const;

/** Who said it, as the source has it; `not` is to whom it was wrongly given. */
export const saidBy = {
  theirs: 'These are the words of {names}.',
  theirsNot: 'These are the words of {names}, not {not}.',
  altered: 'The true words are those of {names}.',
  alteredNot: 'The true words are those of {names}, not {not}.',
  told: 'The source tells in its own words what {names} said.',
  toldNot: 'The source tells in its own words what {names} said, not {not}.',
  spliced: 'Each of these said a part of it: {names}.',
  joined: 'These are words of {names}, but they stand apart.',
  nested: 'In the source {names} quotes these words as those of somebody else.',
  unclear: 'The source quotes it without a clear speaker.',
  unclearNot: 'The source quotes it without a clear speaker; it does not give it to {not}.',
  itself: 'The source tells it in its own words.',
  itselfNot: 'The source tells it in its own words; it does not give it to {not}.',
} as const;

/** What a changed negation or number does. */
export const difference = {
  negationAdded: 'The source does not have “{word}”.',
  negationLeftOut: 'The source has “{word}”, which the quotation leaves out.',
  numberAdded: 'The source does not have “{number}” there.',
  numberOther: 'The source says {original}, not {number}.',
} as const;

export const check = {
  description: 'Whether the sources agree with each claim of a text or contradict it',
  text: 'The text to check',
  noWords: 'There are no words in that to check.',
  noClaims:
    'There is no claim in that which sources could tell: questions, opinions and greetings are not checked.',
  onlyEnglish: 'Only claims in English are checked. Please write them in English.',
  partEnglish:
    'A part of the text is not in English, and was left out: only claims in English are checked.',
  head: '{count, plural, one {# claim} other {# claims}}: {agrees, plural, one {# agrees} other {# agree}}, {contradicted, number} contradicted, {silent, number} not in the sources.',
  agrees: '✅ Agrees: “{claim}”',
  contradicted: '❌ Contradicted: “{claim}”',
  silent: '❔ Not in the sources: “{claim}”',
  nearest: 'No source clearly says so or denies it. What comes nearest:',
  rest: 'That is not all of the text. Check the rest separately.',
} as const;
