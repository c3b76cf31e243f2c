/** Kysely over PostgreSQL: the pool and its limits. */
import { PostgresDialect } from 'kysely';
import pg from 'pg';

/** Of one pool; questions and changes have one each. */
const MAX_CONNECTIONS = 5;

/**
 * A dialect over a pool of connections. No wait is endless: a process that stops in the middle of a change loses its
 * lock, and a server that no longer speaks is given up. `patience` is how many milliseconds to wait for a lock;
 * `onLost` hears of connections that break.
 */
export function postgresDialect(
  url: string,
  patience: number,
  onLost: (error: Error) => void,
): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'verbatim',
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: 2000,
    lock_timeout: patience,
    statement_timeout: 2 * patience,
    query_timeout: 3 * patience,
    idle_in_transaction_session_timeout: 3 * patience,
    keepAlive: true,
  });
  pool.on('error', onLost);
  // A connection can also break in the middle of a change; unheard, that would end the process.
  pool.on('connect', (client) => client.on('error', onLost));
  pool.on('release', (_error, client) => {
    if (isWaiting(client)) client.end().catch(onLost);
  });
  return new PostgresDialect({ pool });
}

/** Whether a query is unanswered that was given up: the next one on this connection would wait behind it. */
function isWaiting(client: pg.PoolClient): boolean {
  return 'readyForQuery' in client && client.readyForQuery === false;
}
