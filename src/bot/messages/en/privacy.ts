/** /privacy. */
export const privacy = {
  description: 'What is kept of you, for how long, and how to delete it',
  title: 'What is kept',
  questions:
    'Questions: nobody keeps who asked. For a follow-up, your last question stays in memory for ten minutes.',
  gaps: 'Questions that no source answered: their words, without who asked, for {days, plural, one {# day} other {# days}}.',
  posts:
    'Answers under posts in forums: the question, what was answered and whether it was right, with the id of who wrote the post, for {days, plural, one {# day} other {# days}}.',
  reports: 'Reports: what you reported, with your id, until you delete them.',
  counts:
    'Counts: how often you asked, checked or reported, with your id, for little more than a day.',
  changes:
    'For moderators: the changes they made, with their id, as long as the server keeps its facts.',
  drafts: 'For moderators: which drafts they decided on, with their id, as long.',
  forms:
    'For moderators: forms they have not finished, for {days, plural, one {# day} other {# days}}.',
  deleting:
    'Deleting takes away your reports and unfinished forms in all servers, and your id from changes, closed reports, decided drafts, answers under posts and what you had followed. These themselves stay the server’s.',
  delete: 'Delete my data',
  sure: 'Delete your reports, your unfinished forms, and your id elsewhere?',
  yes: 'Yes, delete',
  nothingKept: 'Nothing is kept here.',
  done: 'Done: {reports, number} of your reports are deleted, and {names, number} changes no longer name you.',
} as const;
