/** What can go wrong with the store itself, told apart so that callers can serve from memory and moderators know what to do. */

const advice = {
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

/** Why the store can’t do what was asked. */
export type FaultKind = keyof typeof advice;

/** The store can't do what was asked; `kind` says why, the message what to do. Nothing is half written. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly kind: FaultKind;

  constructor(kind: FaultKind, detail?: string, cause?: unknown) {
    super(detail === undefined ? advice[kind] : `${detail}. ${advice[kind]}`, { cause });
    this.kind = kind;
  }
}

/** What is refused by a rule of what is kept, while the store itself does all that is asked of it. */
const BY_RULE: ReadonlySet<FaultKind> = new Set(['reports', 'left']);

/** Whether the store is in trouble, which somebody has to look at; not where a rule refuses what is asked. */
export function isTrouble({ kind }: StoreFault): boolean {
  return !BY_RULE.has(kind);
}

/** Primary result codes of SQLite, see https://www.sqlite.org/rescode.html. */
const sqliteFaults: ReadonlyMap<number, FaultKind> = new Map([
  [5, 'busy'],
  [6, 'busy'],
  [8, 'read-only'],
  [10, 'gone'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'gone'],
  [26, 'damaged'],
]);

/** Codes, or beginnings of codes, of PostgreSQL and of the sockets below it; the first that fits counts. */
const postgresFaults: readonly (readonly [string, FaultKind])[] = [
  ['25006', 'read-only'],
  ['53100', 'full'],
  ['40001', 'busy'],
  ['40P01', 'busy'],
  ['55P03', 'busy'],
  ['57014', 'busy'],
  ['53', 'gone'],
  ['08', 'gone'],
  ['57P', 'gone'],
  ['28', 'gone'],
  ['3D000', 'gone'],
  ['25P03', 'gone'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
  // A table, a column or the whole schema is not there: it was dropped.
  ['42P01', 'damaged'],
  ['42703', 'damaged'],
  ['3F000', 'damaged'],
  ['42501', 'read-only'],
  ['E', 'gone'],
];

/** SQLite has one code for all that is wrong with a statement. */
const dropped = /^no such (?:table|column)/;

/** The driver gives these without a code: a wait for one of the pool's own connections, all in use. */
const noneFree = /^timeout exceeded when trying to connect$/;
const connectionLost = /connection (terminated|timeout)|read timeout|not queryable/i;

/** The fault behind a driver's error; any other error is given back as it is. */
export function faultOf(error: unknown): unknown {
  if (error instanceof StoreFault || !(error instanceof Error)) return error;
  const kind = sqliteFault(error) ?? postgresFault(error);
  return kind ? new StoreFault(kind, undefined, error) : error;
}

function sqliteFault(error: Error): FaultKind | undefined {
  if (!('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  if (dropped.test(error.message)) return 'damaged';
  // The low byte is the primary code; the rest says more than is needed here.
  return sqliteFaults.get(error.errcode & 0xff);
}

function postgresFault(error: Error): FaultKind | undefined {
  if (noneFree.test(error.message)) return 'crowded';
  if (connectionLost.test(error.message)) return 'gone';
  if (!('code' in error) || typeof error.code !== 'string' || error.code.startsWith('ERR_'))
    return undefined;
  const { code } = error;
  return postgresFaults.find(([start]) => code.startsWith(start))?.[1];
}
