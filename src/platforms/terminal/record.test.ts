import { describe, expect, test } from 'vitest';
import { toRecord } from './record.ts';
import { articleKnowledge } from '../../packs/article.ts';
import type { Fact, Source } from '../../packs/knowledge.ts';
import { understand } from '../../qa/answer.ts';
import { buildIndex } from '../../qa/index/answer-index.ts';
import type { Candidate, Verdict } from '../../qa/candidates/verdict.ts';
import { reader } from '../../../tests/reader.ts';
import { recordSchema } from './record-schema.fixture.ts';

const story = 'Fire at the harbour\n\nThree boats burnt. “Nobody was hurt,” Lind said.';
const knowledge = articleKnowledge(story, 'harbour.txt');
const [source] = [...knowledge.sources.values()] as [Source];

function candidate(quote: string, answer: string, confidence: number, id?: string): Candidate {
  const start = story.indexOf(quote);
  const span = { start: story.indexOf(answer), end: story.indexOf(answer) + answer.length };
  const place = { start, end: start + quote.length, quote, source, answer };
  const fact: Fact | undefined = id
    ? {
        ...{ ...place, id, key: `harbour/${id}`, eventId: 'harbour', kind: 'outcome' },
        ...{ subjects: [], sampleQuestions: [], quantities: [] },
      }
    : undefined;
  return { ...place, span, confidence, ...(fact && { fact }) };
}

const boats = candidate('Three boats burnt.', 'Three boats', 0.9, 'boats');
const hurt = { ...candidate('“Nobody was hurt,” Lind said.', 'Nobody', 0.4), speaker: 'Lind' };
const query = understand(buildIndex(knowledge, reader), 'How many boats burnt?');
const verdict = (rest: Partial<Verdict> & Pick<Verdict, 'outcome'>): Verdict => ({
  ...{ query, answers: [], related: [], confidence: 0.1 },
  ...rest,
});

describe('toRecord', () => {
  test('an answer comes with its quote, its source and its place', () => {
    const given = verdict({
      ...{ outcome: 'answered', answers: [boats], related: [hurt] },
      confidence: 0.9,
    });
    const record = recordSchema.parse(toRecord('q', given));
    expect(record).toMatchObject({
      ...{ question: 'q', outcome: 'answered', confidence: 0.9, polarity: null },
      ...{ quote: 'Three boats burnt.', text: 'Three boats', fact: 'harbour/boats' },
      source: {
        ...{ id: 'harbour/article', publisher: 'harbour.txt' },
        ...{ headline: 'Fire at the harbour', published: null },
      },
      answers: [{ text: 'Three boats', fact: 'harbour/boats', speaker: null }],
      related: [{ text: 'Nobody', fact: null, speaker: 'Lind', confidence: 0.4 }],
      why: { type: 'how-many', reason: null },
    });
    for (const { quote, text, start, end, span } of [...record.answers, ...record.related]) {
      expect(story.slice(start, end)).toBe(quote);
      expect(story.slice(span.start, span.end)).toBe(text);
    }
  });

  test('yes and no are told', () => {
    const given = verdict({ outcome: 'answered', answers: [boats], polarity: 'no' });
    expect(recordSchema.parse(toRecord('q', given)).polarity).toBe('no');
  });

  test('the nearest passage is given, and called near', () => {
    const given = verdict({
      ...{ outcome: 'near', answers: [hurt], confidence: 0.4 },
      reason: { key: 'near' },
    });
    expect(recordSchema.parse(toRecord('q', given))).toMatchObject({
      ...{ outcome: 'near', confidence: 0.4, text: 'Nobody' },
      why: { reason: 'Not certain. The nearest passage:' },
    });
  });

  test('a choice has no answer of its own', () => {
    const given = verdict({
      ...{ outcome: 'ambiguous', answers: [boats, hurt], confidence: 0.9 },
      reason: { key: 'whichEvent' },
    });
    expect(recordSchema.parse(toRecord('q', given))).toMatchObject({
      ...{ outcome: 'ambiguous', text: null, quote: null, source: null, fact: null },
      answers: [{ fact: 'harbour/boats' }, { fact: null }],
    });
  });

  test('silence says why, and how likely the nearest passage was', () => {
    const given = verdict({
      ...{ outcome: 'silent', related: [hurt] },
      reason: { key: 'noMention', name: 'Syria' },
    });
    expect(recordSchema.parse(toRecord('q', given))).toMatchObject({
      ...{ outcome: 'silent', text: null, quote: null, confidence: 0.1, answers: [] },
      why: { reason: 'No source here mentions “Syria”.' },
      related: [{ text: 'Nobody' }],
    });
  });
});
