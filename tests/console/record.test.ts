import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/answer/index.ts';
import type { Candidate, Verdict } from '../../src/answer/verdict.ts';
import { toRecord } from '../../src/console/record.ts';
import { articleKnowledge } from '../../src/knowledge/article.ts';
import type { Fact, Source } from '../../src/knowledge/knowledge.ts';
import { recordSchema } from './record-schema.ts';

const story = 'Fire at the harbour\n\nThree boats burnt. “Nobody was hurt,” Lind said.';
const knowledge = articleKnowledge(story, 'harbour.txt');
const [source] = [...knowledge.sources.values()] as [Source];

function candidate(quote: string, confidence: number, id?: string): Candidate {
  const start = story.indexOf(quote);
  const span = { start, end: start + quote.length, quote, source, answer: quote };
  const fact: Fact | undefined = id
    ? {
        ...{ ...span, id, key: `harbour/${id}`, eventId: 'harbour', kind: 'outcome' },
        ...{ subjects: [], asks: [], quantities: [] },
      }
    : undefined;
  const why = { matched: [`${quote} ~ boats`], missing: ['when'], features: { cover: confidence } };
  return { ...span, confidence, why, ...(fact && { fact }) };
}

const boats = candidate('Three boats burnt.', 0.9, 'boats');
const hurt = candidate('“Nobody was hurt,” Lind said.', 0.4);
const analysis = buildIndex(knowledge).search.understand('How many boats burnt?');
const verdict = (rest: Partial<Verdict> & Pick<Verdict, 'outcome'>): Verdict => ({
  ...{ analysis, chosen: [], related: [] },
  ...rest,
});

describe('toRecord', () => {
  test('an answer comes with its quote, its source and its reasons', () => {
    const record = toRecord(
      'q',
      verdict({ outcome: 'answered', chosen: [boats], related: [hurt] }),
    );
    expect(recordSchema.parse(record)).toMatchObject({
      question: 'q',
      outcome: 'answered',
      answer: 'Three boats burnt.',
      quote: 'Three boats burnt.',
      source: {
        id: 'harbour/article',
        publisher: 'harbour.txt',
        headline: 'Fire at the harbour',
        published: null,
      },
      fact: 'harbour/boats',
      confidence: 0.9,
      why: {
        matched: boats.why.matched,
        missing: ['when'],
        features: { cover: 0.9 },
        reason: null,
      },
      related: [{ answer: hurt.answer, fact: null, confidence: 0.4 }],
    });
    expect(record.why.analysis).toMatchObject({
      unit: 'boats',
      terms: [{ text: 'boats' }, { text: 'burnt' }],
      negated: false,
    });
  });

  test('a choice has no answer; related begins with what can be chosen', () => {
    const record = toRecord(
      'q',
      verdict({ outcome: 'which', chosen: [boats, hurt], reason: 'Which one?' }),
    );
    expect(recordSchema.parse(record)).toMatchObject({
      ...{
        outcome: 'which',
        answer: null,
        quote: null,
        source: null,
        fact: null,
        confidence: null,
      },
      why: { reason: 'Which one?', matched: boats.why.matched },
      related: [{ fact: 'harbour/boats' }, { fact: null }],
    });
  });

  test('a refusal says why, and what is near', () => {
    const record = toRecord('q', verdict({ outcome: 'declined', related: [hurt], reason: 'No.' }));
    expect(recordSchema.parse(record)).toMatchObject({
      ...{
        outcome: 'declined',
        answer: null,
        quote: null,
        source: null,
        fact: null,
        confidence: null,
      },
      why: { reason: 'No.', missing: ['when'] },
      related: [{ answer: hurt.answer }],
    });
  });

  test('knowing nothing is a record too', () => {
    expect(recordSchema.parse(toRecord('', verdict({ outcome: 'declined' })))).toMatchObject({
      ...{ question: '', outcome: 'declined', related: [] },
      why: { matched: [], missing: [], features: {}, reason: null },
    });
  });
});
