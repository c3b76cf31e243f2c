/** /reports: what members reported. */
export const reports = {
  description: 'What members reported, newest first',
  closedAlready: 'That report is closed already.',
  gone: 'That report is no longer kept.',
  noneOpen: 'No report is open.',
  title: 'Reports: {count, number}',
  fewLeft:
    'Your server keeps up to {most, number} open reports. Once there are so many, members can’t report anything.',
  reportedBy: 'Reported by',
  numbered: '{number}: {label}',
  correct: 'Correct',
  addFact: 'Add a fact',
  dismiss: 'Dismiss',
  subjectGone: 'What it was about is no longer here: {subject}',
} as const;

/** How a report ended, before the name of the moderator. */
export const reportEnded = {
  corrected: 'Corrected by',
  dismissed: 'Dismissed by',
  open: 'Seen by',
} as const;
