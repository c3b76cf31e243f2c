import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, pieces, storm } from '../../../tests/qa/stories.ts';
import { atOnce } from '../../runtime/schedule.ts';
import { knownWords } from '../query/known-words.ts';
import { indexingPassages, passagesIn } from './passage-index.ts';
import { wordScores } from './retrieve.ts';

const knowledge = knowledgeOf(bridge, storm);
const index = atOnce(indexingPassages(knowledge, pieces));
const passages = passagesIn(index);
const words = knownWords(knowledge, index);

/** The passages where a word is found, letter for letter. */
function foundAt(word: string): string[] {
  const scores = wordScores(index, word);
  return passages.flatMap(({ passage }, place) => ((scores[place] ?? 0) > 0 ? [passage.text] : []));
}

const GUESTS =
  'Mayor Ada Orn told 1,200 guests, all of them neighbours, that the old road would be mended.';
const FERRY = 'Henrik Marten of the ferry company warned that 40 jobs would go.';

describe('a passage is found', () => {
  test.each([
    ['by its own words', 'neighbours', [GUESTS]],
    ['by another form of them', 'mending', [GUESTS]],
    ['by a number', '1200', [GUESTS]],
    [
      "by a word of its fact's question",
      'came',
      [GUESTS, 'Some 1,100 people came to its opening on Friday.'],
    ],
    ["by a word of its fact's question", 'promise', [GUESTS]],
    ['by a word that no source has', 'zeppelin', []],
    ['by a word without content', 'the', []],
  ])('%s: %s', (_, word, expected) => {
    expect(foundAt(word)).toEqual(expected);
  });

  test("by the names of its fact's speaker", () => {
    expect(foundAt('Orn')).toContain('“No town can build a bridge alone,” she said.');
  });

  test('by a word of its headline, wherever it stands in the source', () => {
    expect(foundAt('storm').length).toBe(index.sources.at(-1)?.own.passages.length);
  });
});

describe('the facts of a passage', () => {
  test('are those whose quote stands in it', () => {
    const ids = passages.map(({ passage, facts }) => [passage.text, facts.map(({ id }) => id)]);
    expect(new Map(ids as [string, string[]][]).get(GUESTS)).toEqual([
      'guests',
      'neighbours',
      'orn-road',
    ]);
    expect(new Map(ids as [string, string[]][]).get(FERRY)).toEqual(['ferry-jobs']);
  });

  test('overlap it', () => {
    for (const { passage, facts, source } of passages) {
      for (const fact of facts) {
        expect(fact.source).toBe(source);
        expect(fact.start < passage.end && passage.start < fact.end).toBe(true);
      }
    }
  });
});

test('a passage is at its place, and its source knows the first one', () => {
  for (const { source, own, first } of index.sources) {
    for (const [position, passage] of own.passages.entries()) {
      expect(passages[first + position]).toMatchObject({ source, passage, position });
    }
  }
});

test('a rare word counts more than a common one, a second one more than one', () => {
  const best = (question: string): string | undefined => {
    const scores = wordScores(index, question);
    return passages[scores.indexOf(Math.max(...scores))]?.passage.text;
  };
  expect(best('ferry bridge')).toBe(FERRY);
  expect(best('did the council say what it cost in crowns')).toMatch(
    /^The new bridge in Velm cost/,
  );
  expect(Math.max(...wordScores(index, 'zeppelin of the and'))).toBe(0);
});

test('words of passages, names and sample questions are known, others are not', () => {
  const known = ['neighbours', '1200', 'quellmere', 'promise', 'norlandic', 'vtc', 'the'];
  expect(known.filter((word) => !words.has(word))).toEqual([]);
  expect(['zeppelin', 'Velm', ''].filter((word) => words.has(word))).toEqual([]);
});

test('nothing known is an index too', () => {
  const empty = atOnce(indexingPassages(knowledgeOf(), pieces));
  expect(empty).toMatchObject({ count: 0, sources: [], totalLength: 0 });
  expect([...wordScores(empty, 'how many came?')]).toEqual([]);
});
