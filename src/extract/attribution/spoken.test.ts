import { expect, test } from 'vitest';
import { reader } from '../../../tests/reader.ts';
import { STORM } from '../../../tests/extract/stories.ts';
import { readText } from '../article/article.ts';
import { labelled, spokenIn, type Labeller } from './spoken.ts';

const STORY = `Council closes the old pier

By Nessa Orrick

The harbour master, Ada Orn, spoke on Monday in Tarnmouth.

“The wall is as old as the town,” said Ada Orn. “It must go before the winter.”
`;

test('what is said comes with who says it, in the order of the text', async () => {
  const spoken = await spokenIn(readText(STORM), reader.model);
  const said = spoken.map(({ attribution, speakers }) => ({
    start: attribution.content[0]?.start ?? -1,
    speaker: speakers[0]?.name,
  }));
  expect(said).toEqual(said.toSorted((a, b) => a.start - b.start));
  expect(said.map(({ speaker }) => speaker)).toContain('Imelda Farrow');
  expect(said.map(({ speaker }) => speaker)).toContain('Piet Larkin');
});

test('only the sentences of the story are read, each at its place in the text', async () => {
  const article = readText(STORY);
  const { labels } = await labelled(article, reader.model);
  expect(labels.count).toBeGreaterThan(0);
  const byline = STORY.indexOf('By Nessa');
  for (let piece = 0; piece < labels.count; piece++) {
    const { start = 0, end = 0 } = article.sentences[labels.sentence[piece] ?? -1] ?? {};
    const [from, to] = [labels.starts[piece] ?? -1, labels.ends[piece] ?? -1];
    expect(from >= start && to <= end && from < to).toBe(true);
    expect(from === byline).toBe(false);
    expect(STORY.slice(from, to)).not.toMatch(/\s/);
  }
});

test('the article, its labels, names and speech come together', async () => {
  const article = readText(STORY);
  const read = await labelled(article, reader.model);
  expect(read.article).toBe(article);
  expect(read.mentions.entities.map(({ name }) => name)).toContain('Ada Orn');
  expect(read.spoken).toEqual(await spokenIn(article, reader.model));
});

test('a name that words do not give away has the type that labels give its words', async () => {
  // Nothing but the story around it tells what “Velmora Tarn” is.
  const typeIn = async (sentence: string): Promise<string | undefined> => {
    const article = readText(`Council closes the old pier\n\n${sentence}\n`);
    const { mentions } = await labelled(article, reader.model);
    return mentions.entities.find(({ name }) => name === 'Velmora Tarn')?.type;
  };
  expect(await typeIn('The storm hit Velmora Tarn and its harbour, police said.')).toBe('place');
  expect(await typeIn('“I was born at sea and have three sons,” smiled Velmora Tarn.')).toBe(
    'person',
  );
});

test('an article without a sentence asks for no labels, and nobody speaks in it', async () => {
  const by: Labeller = {
    label: () => Promise.reject(new Error('nothing is to be labelled')),
    pieces: reader.model.pieces,
  };
  expect(await spokenIn(readText(''), by)).toEqual([]);
});
