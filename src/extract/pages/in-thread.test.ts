import { expect, test } from 'vitest';
import { storyOfPage } from './in-thread.ts';
import { page, PARAGRAPHS } from './page.fixture.ts';
import { NoArticleError } from './refusal.ts';

test('the story of a page, and of none', async () => {
  const [story, none] = await Promise.all([storyOfPage(page()), storyOfPage('<p></p>')]);
  expect(story?.text).toContain(PARAGRAPHS[4]);
  expect(none).toBeUndefined();
});

test('a page that takes too long is given up, and the next one is read', async () => {
  const long = page().replace(
    '</body>',
    `${'<div><p>Some words.</p></div>'.repeat(20_000)}</body>`,
  );
  const late = storyOfPage(long, 20);
  await expect(late).rejects.toThrow(NoArticleError);
  await expect(late).rejects.toThrow(/took too long/);
  // However busy the machine is, the next one does not take so long.
  expect((await storyOfPage(page(), 3_600_000))?.text).toContain(PARAGRAPHS[4]);
});

/** A page of more than 200,000 characters; so many rows of it take time to read, the rest does not. */
function longPage(rows: number): string {
  const slow = '<div><p>Some words.</p></div>'.repeat(rows);
  return page().replace('</body>', `${slow}<!--${'.'.repeat(200_000)}--></body>`);
}

test('a usual page does not wait for a long one', async () => {
  const hour = 3_600_000;
  // Its thread is there.
  await storyOfPage(page(), hour);
  const long = longPage(4_000);
  const read: string[] = [];
  const first = storyOfPage(long, hour).then(() => read.push('long'));
  const second = storyOfPage(page(), hour).then(() => read.push('usual'));
  await Promise.all([first, second]);
  expect(read).toEqual(['usual', 'long']);
});

test('who has to wait behind a long page, or behind many, is told the place in line', async () => {
  const long = longPage(1);
  const told: Record<string, number[]> = { long: [], usual: [] };
  const reads = (html: string, line: 'long' | 'usual'): Promise<unknown> =>
    storyOfPage(html, 3_600_000, (place) => told[line]?.push(place));
  const all = [
    ...Array.from({ length: 3 }, () => reads(long, 'long')),
    ...Array.from({ length: 6 }, () => reads(page(), 'usual')),
  ];
  // They are told at once.
  expect(told).toEqual({ long: [2, 3], usual: [5, 6] });
  await Promise.all(all);
  await reads(long, 'long');
  expect(told.long).toEqual([2, 3]);
});

test('pages nested 100,000 deep are refused kindly, and the next one is read', async () => {
  const deep = page().replace('</body>', `${'<div>'.repeat(100_000)}</body>`);
  const refused = await Promise.allSettled(Array.from({ length: 16 }, () => storyOfPage(deep)));
  for (const each of refused) {
    expect(each).toMatchObject({ reason: { fault: { code: 'heavyPage' } } });
  }
  expect((await storyOfPage(page()))?.text).toContain(PARAGRAPHS[4]);
});
