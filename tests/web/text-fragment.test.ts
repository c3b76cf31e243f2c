/** Links to quotes, followed by a real Chromium: it scrolls to the quote, and to no earlier passage like it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished } from 'vitest';
import { quoteLink } from '../../src/bot/quote-link.ts';
import { articleKnowledge } from '../../src/packs/article.ts';
import { paragraphs } from '../../src/text/sentences.ts';
import { emptyPage, eventually, testInBrowser } from './browser.ts';

const STORY = `Harbour reopens - "nine days" after the storm

No one was hurt. The harbour master, Pelle Rask, said that the pier would be rebuilt before the herring season & after the fair.

“We slept badly, for three nights,” he said. (It rained.)
No one was hurt.

The mayor told reporters on Monday that the town had lost four million crowns in the storm, and that she would ask the government in Velm for half of it.

“We are here.

“We stay here for as long as the river runs to the sea, and nobody, nobody will make us leave the harbour, she said.”

Dear Sir,
the pier stands
where it always stood.

The mayor told reporters on Monday that the town had lost four million crowns in the fire, and that she would pay. No one was hurt.`;

/** What a page makes of the lines of a paragraph. */
type Written = (lines: readonly string[]) => string;
const ON_A_PAGE: readonly (readonly [string, Written])[] = [
  ['nothing', (lines) => lines.join('\n')],
  ['a break', (lines) => lines.join('<br>')],
  ['the end of a block', (lines) => lines.map((line) => `<p>${line}</p>`).join('')],
];

/** A tall page with the story in its midst, each paragraph by where it starts. */
async function serveStory(written: Written): Promise<string> {
  const told = paragraphs(STORY).map(({ start, end }) => {
    const text = STORY.slice(start, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<div class="told" id="p${start}" style="height: 600px">${written(text.split('\n'))}</div>`;
  });
  const html = `<!doctype html><div style="height: 2000px">No menu</div>${told.join('')}<div style="height: 2000px"></div>`;
  const server = createServer((_asked, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/story#part`;
}

const HEIGHT = 200;

/** The paragraphs that are seen. */
async function seen(page: Page): Promise<readonly (string | null)[]> {
  const shown = [];
  for (const each of await page.locator('.told').all()) {
    const box = await each.boundingBox();
    if (box && box.y + box.height > 0 && box.y < HEIGHT) shown.push(await each.getAttribute('id'));
  }
  return shown;
}

describe.for(ON_A_PAGE)('where the end of a line is %s, a link leads to', ([, written]) => {
  testInBrowser.for([
    ['a short quote', 'No one was hurt.', 0],
    ['the same one later, in the midst of a paragraph', 'No one was hurt.', 1],
    ['the same one at the end', 'No one was hurt.', 2],
    ['one with all that parts a directive', 'Harbour reopens - "nine days" after the storm', 0],
    ['one in typographic marks', '“We slept badly, for three nights,” he said.', 0],
    [
      'a long one whose beginning stands earlier',
      'The mayor told reporters on Monday that the town had lost four million crowns in the fire, and that she would pay.',
      0,
    ],
    [
      'one over paragraphs',
      STORY.slice(STORY.indexOf('“We are here'), STORY.indexOf(', she said.”')),
      0,
    ],
    ['one of few words over lines', 'Dear Sir,\nthe pier stands\nwhere it always stood.', 0],
  ] as const)('%s', async ([, quote, nth]) => {
    const url = await serveStory(written);
    const places = STORY.split(quote).slice(0, -1);
    const start = places.slice(0, nth + 1).join(quote).length;
    expect(STORY.startsWith(quote, start)).toBe(true);
    const [known] = articleKnowledge(STORY, 'Skerne Post').sources.values();
    if (!known) throw new Error('no source');
    const source = { ...known, text: STORY, url };
    const page = await emptyPage({ viewport: { width: 600, height: HEIGHT } });
    const link = quoteLink({ type: 'quote', quote, source, start }) ?? '';
    expect(link).toMatch(/#part:~:text=/);
    await page.goto(link);
    const within = paragraphs(STORY).findLast((paragraph) => paragraph.start <= start);
    const first = paragraphs(STORY).find((paragraph) => paragraph.end >= start + quote.length);
    await eventually(() => seen(page)).toContain(`p${(within ?? first)?.start ?? 0}`);
  });
});
