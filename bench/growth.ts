/**
 * How the time to read a page or a text grows with what it has much of: `npm run bench:growth [-- --json]`. A page comes
 * from whoever sends it, so nothing in it may take the square of its length. Each row does a piece of work, and the same
 * with 16 times as much; what is linear takes 16 times as long, what is quadratic 256 times. A row above 64 times ends
 * the program with exit code 1: noise would have to make the best of some runs four times as slow.
 */
import { authorsOf } from '../src/extract/pages/authors.ts';
import { blocksOf } from '../src/extract/pages/blocks.ts';
import { parsePage, type Document } from '../src/extract/pages/dom.ts';
import { headlineOf } from '../src/extract/pages/headline.ts';
import { linkedArticle } from '../src/extract/pages/json-ld.ts';
import { isLabel, isPlea } from '../src/extract/pages/labels.ts';
import { marksOf } from '../src/extract/pages/markup.ts';
import { metasOf } from '../src/extract/pages/metas.ts';
import { articleOfPage } from '../src/extract/pages/page.ts';
import { publishedOf } from '../src/extract/pages/published.ts';
import { unwrapped } from '../src/extract/pages/unwrapped.ts';
import { commandLine } from './lib/report.ts';

const TIMES_AS_MUCH = 16;
const MAX_TIMES_AS_LONG = 64;
/** Milliseconds; what takes less is counted as this, since the clock and the runtime's own work hide it. */
const MIN_TIME = 5;
const RUNS = 3;

interface Row {
  readonly what: string;
  readonly count: number;
  /** The work with so much, which is not timed until it is called. */
  readonly prepare: (count: number) => () => unknown;
}

const rows: readonly Row[] = [
  {
    what: 'metas of one name',
    count: 1500,
    prepare: (count) => {
      const document = html('<meta name="a" content="b">'.repeat(count));
      return () => metasOf(document);
    },
  },
  { what: 'times in one part', count: 1500, prepare: published('<time>soon</time>') },
  {
    what: 'days that are none',
    count: 100,
    prepare: published('<b itemprop="datePublished">soon'),
  },
  { what: 'lines without a stop', count: 1500, prepare: blocks('a boat<br>') },
  { what: 'stops without words', count: 1000, prepare: blocks('. .<br>') },
  { what: 'spaces behind data', count: 6000, prepare: data((count) => `{}${' '.repeat(count)}x`) },
  { what: 'spaces before data', count: 6000, prepare: data((count) => `${' '.repeat(count)}x`) },
  {
    what: 'tags in data that do not end',
    count: 4000,
    prepare: data((count) =>
      JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'A',
        articleBody: '<p '.repeat(count),
      }),
    ),
  },
  { what: 'parts of a headline', count: 1000, prepare: headline },
  { what: 'writers of an article', count: 1000, prepare: writers },
  { what: 'quotations that do not end', count: 5000, prepare: quotations },
  { what: 'names of classes around many paragraphs', count: 500, prepare: classes },
  {
    what: 'lines of a text that was wrapped',
    count: 4000,
    prepare: (count) => {
      const text = 'words of a line that is as long as the others are, and\n'.repeat(count);
      return () => unwrapped(text);
    },
  },
  {
    what: 'paragraphs of a story',
    count: 400,
    prepare: (count) => {
      const story = Array.from(
        { length: count },
        (_, at) => `<p>Boat ${at} was late, she said.</p>`,
      );
      const page = `<h1>A second boat</h1><main>${story.join('')}</main>`;
      return () => articleOfPage(page);
    },
  },
  {
    what: 'parts within each other',
    count: 60,
    prepare: (count) => {
      const prose = '<p>The council voted for it. It was the second one in ten years.</p>'.repeat(
        20,
      );
      const page = `<h1>A second boat</h1>${prose}${'<div>soon'.repeat(count)}`;
      return () => articleOfPage(page);
    },
  },
];

function html(head: string, body = ''): Document {
  return parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
}

function published(part: string): Row['prepare'] {
  return (count) => {
    const document = html('', part.repeat(count));
    const given = { linked: undefined, near: [], url: undefined, metas: metasOf(document) };
    return () => publishedOf(document, given);
  };
}

function blocks(part: string): Row['prepare'] {
  return (count) => {
    const { body } = html('', part.repeat(count));
    return () => blocksOf(body);
  };
}

function data(json: (count: number) => string): Row['prepare'] {
  return (count) => {
    const document = html(`<script type="application/ld+json">${json(count)}</script>`);
    return () => linkedArticle(document, []);
  };
}

function headline(count: number): () => unknown {
  const given = { linked: undefined, title: '', sites: ['Selby Mail'], metas: new Map() };
  const headings = ['a | '.repeat(count)];
  return () => headlineOf({ ...given, headings, lower: [] });
}

function writers(count: number): () => unknown {
  const linked = Array.from({ length: count }, (_, number) => `Ann Selby ${number}`);
  return () => authorsOf({ linked, bodies: [], metas: new Map(), sites: [], near: [], below: [] });
}

function quotations(count: number): () => unknown {
  const opened = blocksOf(html('', `<p>a ${'‘'.repeat(count)}</p>`).body);
  return () => opened.map((block) => isLabel(block) || isPlea(block, []));
}

function classes(count: number): () => unknown {
  const names = Array.from({ length: count }, (_, number) => `c${number}`).join(' ');
  const found = blocksOf(html('', `<div class="${names}">${'<p>a</p>'.repeat(count)}</div>`).body);
  return () => found.map(({ element }) => element.parentElement && marksOf(element.parentElement));
}

/** Milliseconds that the fastest of some runs takes; each has a page of its own, as some work is remembered. */
function timeOf({ prepare }: Row, count: number): number {
  const runs = Array.from({ length: RUNS }, () => {
    const work = prepare(count);
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...runs);
}

const { json } = commandLine();
const grown = [];
for (const row of rows) {
  const small = timeOf(row, row.count);
  const large = timeOf(row, row.count * TIMES_AS_MUCH);
  const times = large / Math.max(small, MIN_TIME);
  grown.push({ what: row.what, count: row.count, small, large, times });
  if (!json) console.log(line(row, small, large, times));
}
if (json) console.log(JSON.stringify(grown));
const tooLong = grown.filter(({ times }) => times > MAX_TIMES_AS_LONG);
for (const { what } of tooLong) {
  console.error(
    `${what}: over ${MAX_TIMES_AS_LONG} times as long for ${TIMES_AS_MUCH} times as much.`,
  );
}
if (tooLong.length > 0) process.exitCode = 1;

function line({ what, count }: Row, small: number, large: number, times: number): string {
  const sizes = `${count}, ${count * TIMES_AS_MUCH}`;
  const figures = [`${small.toFixed(1)} ms`, `${large.toFixed(1)} ms`, `${times.toFixed(1)}×`];
  return `${what.padEnd(42)}${sizes.padEnd(14)}${figures.map((each) => each.padStart(12)).join('')}`;
}
