/** The shipped packs, read once for all bots of a process: what one bot makes of the very same packs others take over. */
import { loadPacks, packDirectories } from '../src/packs/load.ts';

export const shipped = loadPacks(packDirectories('knowledge'));
