/** /unfinished: forms that were refused or left. */
export const unfinished = {
  description: 'Go on with what you began: forms that could not be saved as they were',
  gone: 'That form is no longer kept: it was finished or discarded. /unfinished shows what is.',
  goOn: 'Go on',
  discarded: 'Discarded. Nothing of it was saved.',
  none: 'You have nothing unfinished here.',
  title: 'What you began',
  older: '{count, plural, one {# older one follows} other {# older ones follow}} these.',
  open: '{number}: {title}',
  discard: 'Discard {number}',
} as const;
