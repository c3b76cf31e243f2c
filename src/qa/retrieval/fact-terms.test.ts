import { expect, test } from 'vitest';
import { bridge, knowledgeOf } from '../../../tests/qa/stories.ts';
import { wordsOfTable } from '../../text/word-table.ts';
import { factTermsOf } from './fact-terms.ts';
import { eachPosting } from './postings.ts';

const knowledge = knowledgeOf({
  ...bridge,
  facts: [
    {
      ...{ id: 'road', kind: 'pledge', answer: 'To mend the road', speaker: 'ada-orn' },
      ...{ quote: 'the old road would be mended', subjects: ['council'] },
      sampleQuestions: ['What did she promise?', 'Which road will they mend?'],
    },
    { id: 'cost', kind: 'cost', answer: '3.5 million', quote: 'cost 3.5 million crowns' },
  ],
});
const segment = { items: [...knowledge.facts.values()] };

test('facts are found by their wording, questions and names, but not by their quotes', () => {
  const { stems } = factTermsOf(segment);
  const found = (stem: string) => {
    const all: number[] = [];
    eachPosting(stems, stem, (item) => all.push(item));
    return all;
  };
  for (const stem of ['mend', 'road', 'promis', 'ada', 'orn', 'ms', 'velm', 'council', 'vtc'])
    expect([stem, found(stem)]).toEqual([stem, [0]]);
  expect(found('million')).toEqual([1]);
  expect(found('old')).toEqual([]);
  expect(found('crown')).toEqual([]);
});

test('each stem of a fact counts once', () => {
  const { stems, lengths } = factTermsOf(segment);
  expect(stems.counts).toBeUndefined();
  const all = [...wordsOfTable(stems.words)].length;
  expect([...lengths]).toEqual([all - 2, 2]);
});

test('they are read once for a segment', () => {
  expect(factTermsOf(segment)).toBe(factTermsOf(segment));
  expect(factTermsOf({ items: [] }).lengths).toHaveLength(0);
});
