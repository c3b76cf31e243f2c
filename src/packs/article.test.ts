import { describe, expect, test } from 'vitest';
import { articleKnowledge } from './article.ts';
import type { Source } from './knowledge.ts';

function sourceOf(text: string, file = 'stories/Harbour fire (1).txt'): Source {
  const [source] = [...articleKnowledge(text, file).sources.values()];
  if (!source) throw new Error('an article has one source');
  return source;
}

const story = `Fire at the harbour

Oct. 17, 2013 - 19:44 By Ana Lind
A fire destroyed three boats on Thursday.
`;

describe('articleKnowledge', () => {
  test('is one event with one source, the text as it is, and no facts', () => {
    const knowledge = articleKnowledge(story, 'stories/Harbour fire (1).txt');
    expect(knowledge.events).toHaveLength(1);
    expect(knowledge.events[0]).toMatchObject({
      id: 'harbour-fire-1',
      title: 'Fire at the harbour',
    });
    expect(knowledge.facts.size).toBe(0);
    expect(knowledge.sources.get('harbour-fire-1/article')?.text).toBe(story);
  });

  test('reads headline, byline and date from the top', () => {
    expect(sourceOf(story)).toMatchObject({
      publisher: 'Harbour fire (1).txt',
      headline: 'Fire at the harbour',
      byline: 'Ana Lind',
      published: '2013-10-17',
    });
  });

  test.each([
    ['2013-10-17 19:44', '2013-10-17'],
    ['Published 7 March 2021', '2021-03-07'],
    ['Tuesday, September 3rd, 2019', '2019-09-03'],
    ['31 February 2020', undefined],
    ['Updated an hour ago', undefined],
  ])('date in "%s": %s', (line, published) => {
    expect(sourceOf(`Fire at the harbour\n${line}\nA fire broke out.`).published).toBe(published);
  });

  test('invents nothing', () => {
    const source = sourceOf(
      'A fire destroyed three boats.\nNobody was hurt on 3 May 2020, said police.',
    );
    expect(source.headline).toBe('Harbour fire (1).txt');
    expect(source).not.toHaveProperty('byline');
    expect(source).not.toHaveProperty('published');
  });

  test.each(['', ' \n\n', '火事'])('takes any text: %j', (text) => {
    expect(sourceOf(text, '火事.txt')).toMatchObject({ eventId: 'article', text });
  });
});
