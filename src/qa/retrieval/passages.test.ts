import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pieces } from '../../../tests/qa/stories.ts';
import { sourceTexts } from '../../../tests/qa/sources.ts';
import type { Source } from '../../packs/knowledge.ts';
import { atOnce } from '../../runtime/schedule.ts';
import { wordsOfTable } from '../../text/word-table.ts';
import { eachPosting } from './postings.ts';
import { readingPassages, type SourcePassages } from './passages.ts';

function sourceOf(text: string): Source {
  return {
    ...{
      id: 'post',
      key: 'velm/post',
      eventId: 'velm',
      publisher: 'Post',
      headline: '',
      credits: [],
    },
    ...{ text, sha256: createHash('sha256').update(text).digest('hex') },
  };
}

function passagesOf(source: Source): SourcePassages {
  return atOnce(readingPassages(source, pieces));
}

/** The passages of a text that may be shown as answers. */
function answersIn(text: string): string[] {
  const { passages } = passagesOf(sourceOf(text));
  return passages.filter(({ isAnswer }) => isAnswer).map((each) => each.text);
}

describe('no answer is', () => {
  test.each([
    ['a headline', 'Bridge opens in Velm'],
    ['a headline with a quotation', 'Mayor: “Nobody will be left behind” on new bridge'],
    ['a heading', 'What we know so far'],
    ['a heading in capitals', '“A BRIDGE TOO FAR”'],
    ['a heading in capitals with a figure', '(THE LAST 40 METRES)'],
    ['a label with a stop', 'ABSTRACT.'],
    ['a label with a stop', '“FULL TEXT.”'],
    ['a rule', '___.'],
    ['a rule', '...'],
    ['a time alone', '2:45 p.m.'],
    ['a time alone', '11 am'],
    ['a figure alone', '1,200.'],
    ['a question', 'Who will pay for the bridge?'],
    ['a question in quotation marks', '“Who will pay for it?”'],
    [
      'a long question',
      'How many of the guests who came on Friday had ever been asked what they wanted, and by whom?',
    ],
    ['a line that ends in a colon', 'The council listed its reasons as follows:'],
    ['a line that ends in a colon and a mark', 'She read out one sentence:”'],
    ['a caption', 'Guests walk over the new bridge'],
    ['a photo credit', 'Photo: Ilse Ekko/Velm Post'],
    ['a photo credit', 'Photograph by Ilse Ekko'],
    ['a photo credit', '(AP Photo/Rolf Marten)'],
    ['a photo credit', 'Picture: Getty Images.'],
    ['an agency', 'Reuters'],
    ['an agency', 'AFP/Getty Images'],
    ['a file photo', 'File photo.'],
    ['a byline', 'By Ada Orn'],
    ['a byline', 'By Ada Orn and Rolf Marten, Velm'],
    ['a caption with its credit', 'Image caption: Mayor Orn at the ribbon.'],
    ['a video', 'Video: the ribbon is cut'],
    ['a right', '© 2031 Velm Post. All rights reserved'],
    ['a right', 'Copyright 2031 Velm Post.'],
    ['a link', 'Read more: How the bridge was built.'],
    ['a link', 'Related: Ferry company in trouble.'],
    ['a link', 'Watch: the ribbon is cut.'],
    ['an advertisement', 'Advertisement'],
    ['a newsletter', 'Sign up for our weekly newsletter.'],
    ['a newsletter', 'Click here to subscribe.'],
    ['a newsletter', 'Subscribe to the Velm Post for 3 crowns a month.'],
    ['a link', 'Read the rest here.'],
    ['a link', 'Watch the whole interview below.'],
    ['a link', 'Listen to the interview here:'],
    ['a link', 'You can read the full letter here.'],
    ['a link', 'For more on the bridge, click here.'],
    ['a link', 'Follow Ada Orn on Twitter @adaorn.'],
    ['a source', 'Source: Velm Town Council.'],
    ['a date', 'Friday 2 May 2031'],
  ])('%s: %s', (_, line) => {
    expect(answersIn(line)).toEqual([]);
  });
});

describe('an answer is', () => {
  test.each([
    ['a sentence', 'It rained.'],
    ['a quotation', '“No town can build a bridge alone,” she said.'],
    ['a quotation that ends in its mark', 'She said: “It is blue.”'],
    ['a sentence in brackets', '(The bridge is blue.)'],
    ['an exclamation', '“What a day!”'],
    ['a shout', '“NEVER!”'],
    ['a word', '“Absolutely.”'],
    ['a sentence with a time', 'It opens at 2 p.m.'],
    ['a loud sentence', 'THE BRIDGE IS OPEN.'],
    [
      'a long line without its stop',
      'The bridge in Velm cost 3.5 million crowns and is blue from one end to the other',
    ],
    ['a sentence on time', 'By Monday the water had gone.'],
    ['a sentence on time', 'By then, 40 houses were empty.'],
    ['a sentence on an agency', 'Reuters reported three deaths on Monday.'],
    ['a sentence on a source', 'Source code worth 2 million was stolen.'],
    ['a sentence on a photo', 'Photos show smoke over the harbour.'],
    ['a sentence on a video', 'Video of the fall was seen 2 million times.'],
    ['a sentence on a picture', 'Picture books were handed out to the children.'],
    ['a sentence on images', 'Image rights cost the club 3 million.'],
    ['a sentence on copyright', 'Copyright law was changed in May.'],
    ['a sentence on a place', 'The bridge was built here.'],
    ['a sentence on a place', 'People watch the ships from below.'],
    ['a sentence on reading', 'Read and Orn left for Velm on Monday.'],
    ['a sentence on seeing', 'See the bridge once and you will know why it is loved.'],
    ['a sentence on Twitter', 'She wrote of it on Twitter.'],
    ['a sentence on watching', 'Watch towers were built along the river.'],
    ['a sentence on relations', 'Related projects cost 2 million.'],
  ])('%s: %s', (_, line) => {
    expect(answersIn(line)).toEqual([line]);
  });
});

describe('the passages of a source', () => {
  test.each(sourceTexts.map((text) => [text.slice(0, 40), text] as const))(
    'are letters of it, in order, and all are covered by windows: %s',
    (_, text) => {
      const { passages, windows } = passagesOf(sourceOf(text));
      let done = 0;
      for (const { start, end, text: letters, pieces: own } of passages) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(text.slice(start, end)).toBe(letters);
        expect([...own.ids]).toEqual([...pieces.of(letters).ids]);
        done = end;
      }
      const covered = new Set(
        windows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
      );
      expect(covered.size).toBe(passages.length);
    },
  );

  test('have the stems of their words that carry content', () => {
    const { stems, lengths } = passagesOf(
      sourceOf('She was opening the bridges for 1,200 guests. Guests, guests!'),
    );
    expect([...wordsOfTable(stems.words)]).toEqual(['1200', 'bridg', 'guest', 'open']);
    expect([...lengths]).toEqual([4, 2]);
    const found: (readonly number[])[] = [];
    eachPosting(stems, 'guest', (passage, count) => found.push([passage, count]));
    expect(found).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('know the words of all of them', () => {
    const { words } = passagesOf(sourceOf('Café Velm is open.\n\nIt is blue?'));
    expect([...wordsOfTable(words)]).toEqual(['blue', 'cafe', 'is', 'it', 'open', 'velm']);
  });

  test('are made once for one text', () => {
    const source = sourceOf('It rained all day in Velm.');
    expect(passagesOf({ ...source, id: 'other' })).toBe(passagesOf(source));
  });

  test('are read a sentence at a time, so that others get their turn amid a long source', () => {
    const long = Array.from({ length: 300 }, (_, i) => `Bridge ${i} opened on Sunday.`).join(' ');
    const work = readingPassages(sourceOf(long), pieces);
    let steps = 0;
    for (let step = work.next(); !step.done; step = work.next()) steps += 1;
    expect(steps).toBeGreaterThan(300);
  });

  test('of an empty text are none', () => {
    expect(passagesOf(sourceOf(''))).toMatchObject({ passages: [], windows: [] });
  });
});
