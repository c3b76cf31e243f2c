/** Links to quotes, followed by a real Chromium: it scrolls to the quote, and to no earlier passage like it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { quoteLink } from '../../src/bot/quote-link.ts';
import { HEADERS } from '../../src/platforms/web/guard.ts';
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
function pageOf(written: Written): string {
  const told = paragraphs(STORY).map(({ start, end }) => {
    const text = STORY.slice(start, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<div class="told" id="p${start}" style="height: 600px">${written(text.split('\n'))}</div>`;
  });
  return `<!doctype html><div style="height: 2000px">No menu</div>${told.join('')}<div style="height: 2000px"></div>`;
}

/** Each page at its place in `ON_A_PAGE`. Under the policies of the page that tests leave, so that it needs no new process. */
const server = createServer(({ url = '' }, answer) => {
  const [, written] = ON_A_PAGE[Number(url.slice(1))] ?? [];
  const headers = { ...HEADERS, 'content-security-policy': '' };
  answer.writeHead(written ? 200 : 404, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  answer.end(written && pageOf(written));
});
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const HEIGHT = 200;

/** Ids of the paragraphs that are seen. */
const SEEN = `[...document.querySelectorAll('.told')]
  .filter((each) => each.getBoundingClientRect().bottom > 0 && each.getBoundingClientRect().top < innerHeight)
  .map(({ id }) => id)`;

describe.for(ON_A_PAGE.map(([end], at) => [end, at] as const))(
  'where the end of a line is %s, a link leads to',
  ([, at]) => {
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
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${at}#part`;
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
      await eventually(() => page.evaluate(SEEN)).toContain(`p${(within ?? first)?.start ?? 0}`);
    });
  },
);
