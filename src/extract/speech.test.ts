import { describe, expect, test } from 'vitest';
import { reader } from '../../tests/reader.ts';
import type { Speech, SpeechKeeper } from '../packs/speech.ts';
import { speechBy } from './speech.ts';

/** Who says what around the words, and how many word pieces were read for it. */
async function heard(text: string, words: string) {
  let pieces = 0;
  const { model } = reader;
  const speechOf = speechBy({
    pieces: model.pieces,
    label(ids) {
      pieces += ids.length;
      return model.label(ids);
    },
  });
  const start = text.indexOf(words);
  const speeches = await speechOf({ sha256: words, text }, { start, end: start + words.length });
  const own = speeches.filter((each) => each.start <= start && start < each.end);
  return { speakers: own.map(({ speaker }) => speaker), pieces };
}

const told = '“We will not raise the toll before 2035,” said Ida Falk, the mayor of Brunn.';
const tiny = 'He ran. She sat. It was so. '.repeat(5000);

test.each([
  ['one paragraph without end', `${tiny}${told} ${tiny}`],
  ['a paragraph of its own between others', `${tiny}\n\n${told}\n\n${tiny}`],
  [
    'a line without any stop',
    `${'and so on '.repeat(9000)}\n${told}\n${'and so on '.repeat(9000)}`,
  ],
])('who said it is found in %s, and little is read for it', async (_what, text) => {
  const { speakers, pieces } = await heard(text, 'We will not raise');
  expect(speakers).toEqual(['Ida Falk']);
  expect(pieces).toBeLessThan(8000);
});

test('words are nobody’s where it is open whom “he” means', async () => {
  const men = 'A letter came on Monday from Mr Odo Quist to Mr Karl Marsh, the mayor of Brunn.';
  const said = '“We will not raise the toll before 2035,” he said.';
  expect((await heard(`${men} ${said}`, 'We will not')).speakers).toEqual([]);
  expect((await heard(`Mr Odo Quist came on Monday. ${said}`, 'We will not')).speakers).toEqual([
    'Odo Quist',
  ]);
});

test('whom “she” means may be told at the beginning of a usual text alone', async () => {
  const spring = 'The weir was mended in the spring of that year. '.repeat(200);
  const text = `Carl Brandt and Ida Falk run the weir.\n\n${spring}\n\nFalk met Brandt. “We will not raise the toll before 2035,” she said.`;
  expect((await heard(text, 'We will not')).speakers).toEqual(['Falk']);
});

describe('what was found', () => {
  const whole = { start: 0, end: told.length };

  function counting() {
    let windows = 0;
    const speechOf = speechBy({
      pieces: reader.model.pieces,
      label(ids) {
        windows++;
        return reader.model.label(ids);
      },
    });
    return { speechOf, windows: () => windows };
  }

  function keeping() {
    const kept = new Map<string, readonly Speech[]>();
    const keeper: SpeechKeeper = {
      load: (sha256, part) => Promise.resolve(kept.get(`${sha256} ${part}`)),
      save: (sha256, part, speeches) =>
        Promise.resolve(void kept.set(`${sha256} ${part}`, speeches)),
    };
    return { kept, keeper };
  }

  test('is read once, however many ask', async () => {
    const { speechOf, windows } = counting();
    const source = { sha256: 'a', text: told };
    await Promise.all([speechOf(source, whole), speechOf(source, whole)]);
    expect(await speechOf(source, whole, { onlyKnown: true })).toMatchObject([
      { speaker: 'Ida Falk' },
    ]);
    expect(windows()).toBe(1);
  });

  test('is kept, and not read again by another process', async () => {
    const source = { sha256: 'a', text: told };
    const { kept, keeper } = keeping();
    const found = await counting().speechOf(source, whole, { keeper });
    expect([...kept]).toEqual([['a -1', found]]);
    const { speechOf, windows } = counting();
    expect(await speechOf(source, whole, { keeper, onlyKnown: true })).toEqual(found);
    expect(await speechOf(source, whole)).toEqual(found);
    expect(windows()).toBe(0);
  });

  test('is nothing where nobody found it and nobody is to wait', async () => {
    const { speechOf, windows } = counting();
    const { kept, keeper } = keeping();
    const source = { sha256: 'a', text: told };
    expect(await speechOf(source, whole, { keeper, onlyKnown: true })).toEqual([]);
    expect([windows(), kept.size]).toEqual([0, 0]);
  });
});
