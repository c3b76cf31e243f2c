/** Opens the store at the address given and closes it: what every process does at its start. */
import { openStore } from '../../../src/guilds/db/store.ts';

const store = await openStore(process.argv[2] ?? '');
await store.close();
