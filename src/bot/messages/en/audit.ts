/** /audit: who changed what. */
export const audit = {
  description: 'Who changed what, newest first',
  member: 'Only what they did',
  action: 'Only what was done so',
  what: 'Only things of this sort',
  none: 'There are no such changes here.',
  pageGone: 'That page is no longer here. Please try /audit again.',
  title: 'Changes',
  older: 'Older',
  undo: 'Undo no. {revision}',
} as const;

/** What was done, as choices. */
export const auditActions = {
  add: 'add',
  edit: 'edit',
  remove: 'remove',
  restore: 'restore',
  undo: 'undo',
  import: 'import',
} as const;

/** To what it was done, as choices. */
export const auditKinds = {
  event: 'event',
  source: 'source',
  entity: 'entity',
  fact: 'fact',
  hidden: 'hidden',
  merge: 'merge',
  settings: 'settings',
} as const;
