import { describe, expect, test } from 'vitest';
import type { ExtractedArticle } from './draft.ts';
import type { FactDraft } from './facts/fact-draft.ts';
import { missingDetails, packOf, SOURCE_FILE } from './pack.ts';

const text =
  'Velm closes its pier\n\nThe pier is old. Ann Orn, the mayor of Velm, said: “The pier is old.” The pier is old.';

function fact(quote: string, more: Partial<FactDraft> = {}): FactDraft {
  return {
    ...{ kind: 'statement', answer: quote, quote, start: text.indexOf(quote), end: 0 },
    ...{
      subjects: [],
      sampleQuestions: [],
      quantities: [],
      event: 'main',
      confidence: 1,
      signs: {},
    },
    ...more,
  };
}

const draft: ExtractedArticle = {
  source: {
    ...{ headline: 'Velm closes its pier', byline: 'Ulf Sand', publisher: 'Velm Post' },
    ...{ published: '2031-05-02', sha256: 'a'.repeat(64) },
  },
  text,
  entities: [
    { ...{ id: 'velm', type: 'place', name: 'Velm', aliases: [], demonyms: [] }, roles: [] },
    {
      ...{ id: 'ann-orn', type: 'person', name: 'Ann Orn', aliases: ['Orn'], demonyms: [] },
      roles: [
        { title: 'mayor', of: 'Velm' },
        { title: 'sailor', of: 'Nowhere' },
        { title: 'baker' },
      ],
    },
  ],
  facts: [
    fact('The pier is old.', { start: text.lastIndexOf('The pier is old.'), speaker: 'Ann Orn' }),
    fact('Ann Orn, the mayor of Velm', {
      kind: 'place',
      answer: 'Velm',
      subjects: ['Ann Orn', 'Velm', 'x'],
    }),
    fact('Velm closes its pier'),
  ],
  lessSure: [],
};

describe('a draft as a pack', () => {
  const { event, facts, texts } = packOf(draft, { id: 'velm-pier', url: 'https://example.com/a' });

  test('has the article as its source', () => {
    expect(event).toMatchObject({
      ...{ id: 'velm-pier', title: 'Velm closes its pier', place: 'Velm' },
      ...{ start: '2031-05-02', end: '2031-05-02' },
      sources: [
        {
          ...{ id: 'article', publisher: 'Velm Post', headline: 'Velm closes its pier' },
          ...{ byline: 'Ulf Sand', published: '2031-05-02', url: 'https://example.com/a' },
          ...{ file: SOURCE_FILE, sha256: 'a'.repeat(64) },
        },
      ],
    });
    expect(texts).toEqual(new Map([['article', text]]));
  });

  test('has its people, with offices by the ids of what they are held for', () => {
    expect(event.entities.map(({ id }) => id)).toEqual(['velm', 'ann-orn']);
    const roles = event.entities[1]?.roles ?? [];
    expect(roles.map(({ title, of }) => [title, of])).toEqual([
      ['mayor', 'velm'],
      ['sailor', undefined],
      ['baker', undefined],
    ]);
  });

  test('has its facts, counted by kind, with who says them and of whom', () => {
    expect(
      facts.map(({ id, speaker, subjects, occurrence }) => [id, speaker, subjects, occurrence]),
    ).toEqual([
      ['statement-1', 'ann-orn', [], 3],
      ['place-1', undefined, ['ann-orn', 'velm'], undefined],
      ['statement-2', undefined, [], undefined],
    ]);
  });

  test('takes what it is told before what the article tells', () => {
    const told = { id: 'a', publisher: 'Mail', published: '2031-06-01', place: 'Quell' };
    expect(packOf(draft, told).event).toMatchObject({
      ...{ start: '2031-06-01', place: 'Quell' },
      sources: [{ publisher: 'Mail', published: '2031-06-01' }],
    });
  });

  test('plays where its dateline says', () => {
    const dated = { ...draft, source: { ...draft.source, dateline: 'PORT SELLIN (UPI)' } };
    expect(packOf(dated, { id: 'a' }).event.place).toBe('PORT SELLIN');
  });
});

test('what neither the article nor the caller tells is missing', () => {
  const bare = { ...draft, source: { sha256: 'a'.repeat(64) }, facts: [] };
  expect(missingDetails(draft, { id: 'a' })).toEqual([]);
  const missing = missingDetails(bare, { id: 'a' });
  expect(missing).toEqual(
    expect.arrayContaining([
      'a headline as the first line of the text',
      '--publisher NAME',
      '--published YYYY-MM-DD',
    ]),
  );
  const told = missingDetails(bare, {
    id: 'a',
    publisher: 'b',
    published: '2031-06-01',
    place: 'c',
  });
  expect(told).toEqual(['a headline as the first line of the text']);
});
