import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../../../tests/qa/stories.ts';
import type { Speech, SpeechOf } from '../../../packs/speech.ts';
import { saidBy } from './said-by.ts';

const text = [
  'Mill burns in Brunn',
  '“We will wait for rain,” said Mayor Ida Falk. “And we will rebuild it.”',
  'Per Holm said: “The mayor told us ‘we have no money at all’ on Friday.” Holm left.',
  '“It was a loss,” Falk said. She wept. “Nobody was hurt.”',
  'Falk and Holm said the fair would go on.',
  '“It is late,” Falk said. “Go home.” Holm laughed.',
].join('\n\n');
const knowledge = knowledgeOf({
  id: 'brunn-mill',
  texts: { post: text },
  entities: [
    { id: 'ida-falk', type: 'person', name: 'Ida Falk' },
    { id: 'per-holm', type: 'person', name: 'Per Holm' },
  ],
  facts: [
    {
      ...{ id: 'rain', kind: 'statement', answer: 'They will wait', speaker: 'ida-falk' },
      quote: '“We will wait for rain,” said Mayor Ida Falk.',
    },
    { id: 'weather', kind: 'topic', answer: 'Rain', quote: 'for rain' },
    { id: 'mill', kind: 'place', answer: 'In Brunn', quote: 'Mill burns in Brunn' },
    {
      ...{ id: 'fair', kind: 'statement', answer: 'It goes on', speaker: 'per-holm' },
      quote: 'Falk and Holm said the fair would go on.',
    },
    {
      ...{ id: 'all', kind: 'statement', answer: 'Money', speaker: 'per-holm' },
      quote: 'Per Holm said: “The mayor told us ‘we have no money at all’ on Friday.” Holm left.',
    },
    {
      ...{ id: 'money', kind: 'statement', answer: 'None', speaker: 'ida-falk' },
      quote: '‘we have no money at all’',
    },
  ],
});
const source = knowledge.sources.get('brunn-mill/post') ?? expect.fail();

function spanOf(part: string) {
  const start = text.indexOf(part);
  return start < 0 ? expect.fail(part) : { start, end: start + part.length };
}
/** Who says these parts of the story, by its facts and what is told to be said. */
async function said(
  parts: readonly string[],
  speeches: readonly (readonly [string, string])[] = [],
) {
  const spans = parts.map(spanOf);
  const all: Speech[] = speeches.map(([part, speaker]) => ({ ...spanOf(part), speaker }));
  const speechOf: SpeechOf = () => Promise.resolve(all);
  const place = { source, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, parts: spans };
  const { speakers, parts: own, ...told } = await saidBy(place, knowledge, speechOf);
  return {
    ...told,
    speakers: speakers.map(({ name }) => name),
    entities: speakers.map(({ entity }) => entity?.id),
    parts: own.map(({ start, end }) => text.slice(start, end)),
  };
}

describe('the speaker', () => {
  test('is the fact’s, whatever the source is read to say', async () => {
    expect(await said(['We will wait'], [['We will wait', 'Per Holm']])).toMatchObject({
      ...{ speakers: ['Ida Falk'], entities: ['ida-falk'] },
    });
  });

  test('is that of the tightest fact around it, and of none that nobody says', async () => {
    expect((await said(['for rain'])).speakers).toEqual(['Ida Falk']);
    expect((await said(['have no money'])).speakers).toEqual(['Ida Falk']);
    expect((await said(['on Friday'])).speakers).toEqual(['Per Holm']);
    expect((await said(['Mill burns in Brunn'])).speakers).toEqual([]);
  });

  test('is else whom the source tells, of the speech that has most of it', async () => {
    const found = await said(
      ['It was a loss'],
      [
        ['wept', 'Per Holm'],
        ['It was', 'Per Holm'],
        ['“It was a loss,”', 'Falk'],
      ],
    );
    expect(found.speakers).toEqual(['Ida Falk']);
  });

  test('is of speeches that have as much the shortest one’s', async () => {
    const found = await said(
      ['a loss'],
      [
        ['“It was a loss,” Falk said.', 'Per Holm'],
        ['It was a loss', 'Falk'],
      ],
    );
    expect(found.speakers).toEqual(['Ida Falk']);
  });

  test('are several who say the very same, each once', async () => {
    const own = '“Nobody was hurt.”';
    const found = await said(
      [own],
      [
        [own, 'Falk'],
        [own, 'Holm'],
        [own, 'Holm'],
      ],
    );
    expect(found).toMatchObject({ speakers: ['Ida Falk', 'Per Holm'], spliced: false });
  });

  test('has no entity where no pack knows the name', async () => {
    const found = await said(['Nobody was hurt'], [['Nobody was hurt', 'a clerk']]);
    expect(found).toMatchObject({ speakers: ['a clerk'], entities: [undefined] });
  });

  test('is nobody where nothing is told, or nothing is read', async () => {
    expect((await said(['Nobody was hurt'])).speakers).toEqual([]);
    const place = { source, ...spanOf('Nobody was hurt'), parts: [spanOf('Nobody was hurt')] };
    expect((await saidBy(place, knowledge, undefined)).speakers).toEqual([]);
  });

  test('goes on in a quotation that ends its paragraph, unless another sentence stands between', async () => {
    const first = '“We will wait for rain,”';
    expect((await said(['we will rebuild'], [[first, 'Falk']])).speakers).toEqual(['Ida Falk']);
    expect((await said(['Nobody was hurt'], [['“It was a loss,”', 'Falk']])).speakers).toEqual([]);
    expect((await said(['Go home'], [['“It is late,”', 'Falk']])).speakers).toEqual([]);
    const after = await said(
      ['Go home'],
      [
        ['“It is late,”', 'Falk'],
        ['Go home', 'Holm'],
      ],
    );
    expect(after.speakers).toEqual(['Per Holm']);
    expect((await said(['The mayor told'], [['Holm left', 'Falk']])).speakers).not.toContain(
      'Ida Falk',
    );
  });
});

describe('a place', () => {
  test.each([
    ['We will wait', true, false],
    ['said Mayor Ida Falk', false, false],
    ['Falk and Holm said', false, false],
    ['“We will wait for rain,” said', false, false],
    ['told us', true, false],
    ['we have no money', true, true],
  ])('“%s” is quoted: %s, and inside a quotation of its own: %s', async (part, quoted, nested) => {
    expect(await said([part])).toMatchObject({ quoted, nested, parts: [part] });
  });

  test('that runs through two quotations has a part in each', async () => {
    const found = await said(['wait for rain,” said Mayor Ida Falk. “And we']);
    expect(found).toMatchObject({ quoted: true, parts: ['wait for rain,', 'And we'] });
  });

  test('joins words of several where no speaker is shared', async () => {
    expect((await said(['We will wait', 'told us'])).spliced).toBe(true);
    expect((await said(['We will wait', 'have no money'])).spliced).toBe(false);
    expect((await said(['We will wait', 'Nobody was hurt'])).spliced).toBe(false);
    const shared = await said(
      ['We will wait', 'Nobody was hurt'],
      [
        ['Nobody was hurt', 'Holm'],
        ['Nobody was hurt', 'Falk'],
      ],
    );
    expect(shared).toMatchObject({ spliced: false, speakers: ['Ida Falk', 'Per Holm'] });
  });

  test('is quoted only where all its parts are', async () => {
    expect((await said(['We will wait', 'Holm left'])).quoted).toBe(false);
    expect((await said(['told us', 'we have no money'])).nested).toBe(false);
  });
});
