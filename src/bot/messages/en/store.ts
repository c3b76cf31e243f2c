/** What moderators are told when the database can't do what was asked. */
export const store = {
  busy: 'Another process holds the database. Nothing was changed; please try again in a moment.',
  crowded:
    'More is asked of the database than it answers in time. Nothing was changed; please try again in a moment.',
  full: 'The disk that holds the database is full. Nothing was changed; free some space and try again.',
  gone: 'The database cannot be reached. Check that it runs and that DATABASE_URL is right; then look whether the last change is there before repeating it.',
  unopened:
    'The database cannot be opened. Nothing was changed; check that DATABASE_URL is right: a file in a folder that may be written to, or a PostgreSQL server that runs.',
  'read-only':
    'The database may only be read. Nothing was changed; make its file and folder writable, or use an account that may write.',
  newer:
    'The database was made by a newer version of the program. Update the program, or restore a backup made by this version.',
  damaged: 'The database is damaged or is not one of this program. Restore a backup.',
  reports:
    'As many reports are open in this server as are kept, so yours was not. Its moderators have to close some first.',
  left: 'I am not in this server any more, so nothing is kept here. Nothing was changed.',
  address:
    'DATABASE_URL should be file:PATH or postgres://USER:PASSWORD@HOST/DATABASE, for example file:./data/verbatim.db.',
} as const;
