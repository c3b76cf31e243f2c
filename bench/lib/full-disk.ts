/**
 * Loaded before a bot: SIGUSR2 makes the disk full for its database, and the next one gives it room again. SQLite itself
 * refuses then, as it does when no page can be had; a disk that is really full would take an administrator to make.
 */
import { DatabaseSync } from 'node:sqlite';
import { isMainThread } from 'node:worker_threads';

const ROOM = 1_000_000_000;
const seen = new Set<DatabaseSync>();
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the database that it was called on
const { prepare } = DatabaseSync.prototype;
DatabaseSync.prototype.prepare = function (...given) {
  seen.add(this);
  return prepare.apply(this, given);
};

let full = false;
if (isMainThread) {
  process.on('SIGUSR2', () => {
    full = !full;
    for (const database of seen) {
      if (database.isOpen) database.exec(`pragma max_page_count = ${full ? 1 : ROOM}`);
    }
  });
}
