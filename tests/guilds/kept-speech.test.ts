/** Who says what in a guild's sources: found ahead, and kept. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { guildBot } from '../../src/cli/guild-bot.ts';
import { speechBy } from '../../src/extract/speech.ts';
import { lazyStore } from '../../src/guilds/db/lazy.ts';
import { applyChanges, type Edit, type GuildView } from '../../src/guilds/guild.ts';
import type { Model } from '../../src/model/model.ts';
import { createLog } from '../../src/runtime/log.ts';
import { ownDatabase } from '../programs.ts';
import { reader } from '../reader.ts';
import { at, event, guild, member, source } from './fixtures.ts';

const TEXT =
  'Toll on the bridge\n\nThe bridge opens on Friday, and cars pay from then on.\n\n“We will not raise the toll before 2035,” said Ida Falk, the mayor.\n';

/** A process of its own, which counts the windows that it reads for who speaks. */
function startBot(url: string) {
  let windows = 0;
  const model: Model = {
    ...reader.model,
    label(ids) {
      windows++;
      return reader.model.label(ids);
    },
  };
  const log = createLog({ level: 'silent' });
  const bot = guildBot({
    ...{ shipped: [], store: lazyStore(url), log },
    reader: { ...reader, model, speechOf: speechBy(model) },
  });
  onTestFinished(bot.close);
  return { bot, windows: () => windows };
}

async function tell({ guild }: GuildView, edits: readonly Edit[]): Promise<void> {
  if (!guild) throw new Error('no guild');
  const outcome = await applyChanges(guild, { member, now: at }, edits);
  expect(outcome.done).toBe(true);
}

/** Whose words stand there, as the index of a state tells. */
async function speakersIn({ index, knowledge }: GuildView): Promise<string[]> {
  const [own] = knowledge.sources.values();
  if (!own || !index.speechOf) throw new Error('no source');
  const start = own.text.indexOf('We will');
  const speeches = await index.speechOf(own, { start, end: start + 10 });
  return speeches.map(({ speaker }) => speaker);
}

test('it is found before anybody asks, and no process finds it again', async () => {
  const url = ownDatabase();
  const first = startBot(url);
  first.bot.readAhead();
  await tell(await first.bot.view(guild), [event(), source('harbour-fire', TEXT)]);
  await vi.waitFor(
    () => {
      expect(first.windows()).toBe(1);
    },
    { timeout: 60_000 },
  );
  expect(await speakersIn(await first.bot.view(guild))).toEqual(['Ida Falk']);
  const second = startBot(url);
  expect(await speakersIn(await second.bot.view(guild))).toEqual(['Ida Falk']);
  expect([first.windows(), second.windows()]).toEqual([1, 0]);
});

test('what is asked of a text that is not the guild’s is not kept', async () => {
  const url = ownDatabase();
  const { bot } = startBot(url);
  await tell(await bot.view(guild), [event(), source('harbour-fire', TEXT)]);
  const { index } = await bot.view(guild);
  await index.speechOf?.({ sha256: 'claim', text: TEXT }, { start: 0, end: 0 });
  const store = lazyStore(url);
  onTestFinished(store.close);
  await store.ready();
  const rows = await store.read((db) => db.selectFrom('source_speech').selectAll().execute());
  expect(rows).toEqual([]);
});
