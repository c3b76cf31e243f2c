import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageOf } from '../../docs/render/page.ts';
import { guilds, scenes } from '../../docs/render/scenes.ts';
import { runKeeping } from '../discord/bot.ts';

test('the moderators’ guide shows what the bot still does', async () => {
  const guide = readFileSync('docs/MODERATORS.md', 'utf8');
  const named = [...guide.matchAll(/\]\(pictures\/([\w-]+)\.png\)/g)].map(([, name]) => name);
  expect(named.filter((name) => !existsSync(`docs/pictures/${name ?? ''}.png`))).toEqual([]);
  const { discord } = await runKeeping({ guilds });
  const made = new Map<string, string>();
  for await (const [name, shown] of scenes(discord)) made.set(name, pageOf(shown));
  expect([...made.keys()].sort()).toEqual([...named].sort());
  expect(discord.refusals()).toEqual([]);
  expect(made.get('answer')).toContain('<blockquote>');
  expect(made.get('refusal')).toMatch(/No source here/);
  expect(made.get('quote')).toMatch(/<s>three<\/s> <strong>two<\/strong>/);
  expect(made.get('review')).toContain('Approve all confident');
});
