import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictures, scenes } from '../../docs/render/scenes.ts';
import { servePlayground } from '../web/bot.ts';
import { openPage, testInBrowser } from '../web/browser.ts';
import { sitAt } from '../web/sitting.ts';

test('the documents show all pictures, and no other', () => {
  const shown = ['README.md', 'docs/MODERATORS.md'].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/pictures\/([\w-]+)\.png/g)].map(([, name]) => name),
  );
  expect(shown.filter((name) => !existsSync(`docs/pictures/${name ?? ''}.png`))).toEqual([]);
  const light = shown.map((name = '') => name.replace(/-dark$/, ''));
  expect([...new Set(light)].sort()).toEqual([...pictures].sort());
});

testInBrowser('the pictures show what the bot still does', async () => {
  const { address, logged } = await servePlayground();
  const elsewhere = await servePlayground();
  const sit = async (where: string) => sitAt(await openPage(where));
  const places = {
    ...{ here: await sit(address), beside: await sit(address) },
    elsewhere: await sit(elsewhere.address),
  };
  const made = new Map<string, string>();
  for await (const [name, shown] of scenes(places)) {
    const { page } = places.here;
    made.set(name, await (shown === 'page' ? page.locator('main') : shown).innerHTML());
  }
  expect([...made.keys()].sort()).toEqual([...pictures].sort());
  expect(made.get('answer')).toContain('<blockquote>');
  expect(made.get('refusal')).toMatch(/No source here/);
  expect(made.get('quote')).toMatch(/<del>three<\/del> <ins>two<\/ins>/);
  expect(made.get('review')).toContain('Approve all confident');
  expect(logged).toEqual([]);
});
