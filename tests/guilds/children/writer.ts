/**
 * Moderators of one process, all writing at once until they are done or killed. Each adds facts of its own and counts
 * up the fact that all share. Every acknowledged change is a line of standard output: revision, fact, answer.
 * Arguments: database address, guild, names of the moderators joined by commas, changes each.
 */
import { change } from '../../../src/guilds/items/change.ts';
import { emptyGuild, readGuild, type GuildRows } from '../../../src/guilds/items/guild-rows.ts';
import { openStore } from '../../../src/guilds/db/store.ts';
import { fact } from '../fixtures.ts';

const [address = '', guild = '', names = '', count = '0'] = process.argv.slice(2);
const store = await openStore(address);
let rows = emptyGuild;
await Promise.all(names.split(',').map(moderate));
await store.close();

async function moderate(name: string): Promise<void> {
  for (let i = 0; i < Number(count); i += 1) await write(name, i % 2 ? 'shared' : `${name}-${i}`);
}

async function write(name: string, id: string): Promise<void> {
  const key = `harbour-fire/${id}`;
  for (;;) {
    rows = await readGuild(store, guild, rows);
    const seen = rows.revision;
    // With the name, because two who write the very same are both right.
    const answer = `${countOf(rows, key) + 1}:${name}`;
    const sampleQuestions = id === 'shared' ? [`How often was ${id} counted?`] : [];
    const edits = [fact(id, { answer, sampleQuestions }, seen)];
    const wanted = { guild, member: name, at: new Date(), edits };
    const outcome = await change(store, wanted, new Set());
    // A stale edit is made again on what stands now, as a moderator would.
    if (!outcome.done) continue;
    process.stdout.write(`${outcome.revision} ${id} ${answer}\n`);
    const newest = await readGuild(store, guild, rows);
    const read = countOf(newest, key);
    if (newest.revision < outcome.revision || read < Number.parseInt(answer, 10))
      throw new Error(`Wrote ${answer} at ${outcome.revision}, read ${read} at ${newest.revision}`);
    return;
  }
}

function countOf(rows: GuildRows, key: string): number {
  return Number.parseInt(rows.items.fact.get(key)?.body.answer ?? '0', 10);
}
