/** /ask, and the buttons under what it shows. */
export const ask = {
  description: 'Ask a question; the answer is quoted from a source',
  question: 'Your question, in your own words',
  event: 'Which event',
  private: 'Show the answer only to me',
  noQuestion: 'There is no question in that. Try, for example, “Who took part?”',
  tooLong:
    'That has {count, number} characters; a question can have {most, number}. Please ask it in a sentence or two.',
  gone: 'That fact is no longer here: it has been changed or removed. Please ask again.',
  reported: 'Thank you. Those who look after the facts will have a look at it.',
  report: 'Report',
  share: 'Share',
  sharedBy: 'Shared by',
  link: 'Link',
  linkIs: 'The lasting link to this answer:',
  linkToShare: 'Only you see this answer, so that no link leads to it. Share it first.',
  linkToPin:
    'To pin it, open the menu of the message (right click, or a long press) and choose Pin Message.',
  inContext: 'Show in context',
  moreFromSpeaker: 'More from this speaker',
  moreAboutEvent: 'More about this event',
  allKnown: 'All that is known',
  left: '{left, number} more: ask “what else?” again.',
  nothingElse: 'The sources have nothing else of that.',
} as const;
