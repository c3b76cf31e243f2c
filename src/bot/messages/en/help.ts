/** /help. */
export const help = {
  description: 'What I can do, and how',
  title: 'Answers in the sources’ own words',
  ask: 'Ask a question with /ask. I answer only with what stands in a source, and show the passage; when no source says it, I say so.',
  command: '{name}: {description}',
  forModerators: 'For moderators:',
  moderatorsBegin:
    'To begin: /event-admin add and /source add put in an article, /review shows the facts drafted from it. What members miss is in /gaps, what they report in /reports.',
  forManagers: 'For whoever manages the server:',
  managersBegin:
    'To begin: /settings moderators lets a role moderate, /settings reports brings reports to a channel, /settings caution chooses how sure I must be.',
  forExample: 'For example:',
  example: '/ask question: {question}',
  privacy: 'Privacy policy',
  terms: 'Terms of use',
  document: 'Here it is, as a file.',
  noDocument: 'That document is not here. Please ask whoever runs this bot.',
  private: 'With private: true an answer is shown only to you.',
} as const;
