/** /gaps: questions that no source answered. */
export const gaps = {
  description: 'Questions that no source answered, most asked first',
  gone: 'That question is no longer on the list. /gaps shows what is.',
  noSource: 'No source is here yet that could answer: add one with /source add.',
  noSourceNow: 'No source is here any more: add one with /source add.',
  noneOpen: 'No question is open: all were answered, or none was asked.',
  title: 'Questions without an answer: {count, number}',
  anonymous: 'Who asked is not kept.',
  addFact: '{number}: Add a fact',
  dismiss: '{number}: Dismiss',
  quoted: '“{question}”',
  asked: '“{question}” ({times, plural, =1 {asked once} =2 {asked twice} other {asked # times}})',
  askedAlso:
    '“{question}” ({times, plural, =1 {asked once} =2 {asked twice} other {asked # times}}; also {others})',
  formTitle: 'A fact that answers it',
  week: 'What was asked in the last 7 days: like questions together, each with the nearest passage',
  noneThisWeek: 'In the last 7 days no question stayed without an answer.',
  weekTitle: 'Asked in the last 7 days, and answered by no source: {count, number}',
  weekMore:
    '{count, plural, one {# more question stands} other {# more questions stand}} in /gaps.',
  all: 'All questions',
  nearest: 'The nearest passage:',
  nothingNear: 'No passage comes near it.',
} as const;
