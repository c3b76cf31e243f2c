/** /help. */
export const help = {
  description: 'What I can do, and how',
  title: 'Answers in the sources’ own words',
  ask: 'Ask a question with /ask. I answer only with what stands in a source, and show the passage; when no source says it, I say so.',
  command: '{name}: {description}',
  forModerators: 'For moderators:',
  forExample: 'For example:',
  example: '/ask question: {question}',
  private: 'With private: true an answer is shown only to you.',
} as const;
