/** Starts PostgreSQL, stops it, and has failed: what a run of the tests does when one of them fails. */
import { startPostgres } from '../postgres.ts';

const server = await startPostgres();
await server.stop();
process.exitCode = 3;
