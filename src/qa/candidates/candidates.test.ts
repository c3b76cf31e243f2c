import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../tests/knowledge/random.ts';
import { indexOf, randomReadings, readingOf } from '../../../tests/qa/readings.ts';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import { loadKnowledge, packDirectories } from '../../packs/load.ts';
import { candidateOf, candidateOfFact } from './candidates.ts';
import type { Candidate } from './verdict.ts';

const knowledge = knowledgeOf(bridge, storm, {
  id: 'harbour',
  texts: {
    post: 'The harbour was closed for nine days. It will open on Friday. Wind tore off its gate, Ina Berg saw. The mayor, Ina Berg, and the pilot, Olle Brandt, came.',
  },
  entities: [
    { id: 'ina-berg', type: 'person', name: 'Ina Berg' },
    { id: 'olle-brandt', type: 'person', name: 'Olle Brandt' },
  ],
  facts: [
    {
      ...{ id: 'closed', kind: 'duration', answer: 'Nine days, until Friday' },
      quote: 'The harbour was closed for nine days. It will open on Friday.',
    },
    {
      ...{ id: 'who-came', kind: 'participant', answer: 'Ina Berg and Olle Brandt' },
      quote: 'The mayor, Ina Berg, and the pilot, Olle Brandt, came.',
      subjects: ['ina-berg', 'olle-brandt'],
    },
    {
      ...{ id: 'gate', kind: 'cause', answer: 'Wind tore off its gate', speaker: 'ina-berg' },
      quote: 'Wind tore off its gate',
    },
  ],
});
const index = indexOf(knowledge);

function candidate(answer: string, question = ''): Candidate {
  return candidateOf(readingOf(index, answer), 0.9, question);
}

/** What has to hold of any candidate. */
function wrongWith({ source, start, end, span, quote, answer, fact }: Candidate): string[] {
  const words = source.text.slice(span.start, span.end);
  return [
    ...(quote === source.text.slice(start, end) ? [] : [`“${quote}” is not what stands there`]),
    ...(start <= span.start && span.start < span.end && span.end <= end ? [] : ['span not inside']),
    ...(fact || quote.includes(answer) ? [] : [`“${answer}” is in no quote`]),
    ...(!fact || answer === fact.answer ? [] : ['neither the approved words nor the span']),
    ...(!fact || (start <= fact.start && fact.end <= end) ? [] : ['the fact is not proved']),
    ...(!fact || fact.source === source ? [] : ['a fact of another source']),
    ...((fact ?? answer !== '') ? [] : [`nothing said of “${words}”`]),
  ];
}

test('one person who is asked for is not told with others, but in a list', () => {
  expect(candidate('Olle Brandt', 'Who is the pilot?')).toMatchObject({ answer: 'Olle Brandt' });
  const read = readingOf(index, 'Olle Brandt');
  expect(candidateOf(read, 0.9, 'Who came?', 'list').fact?.id).toBe('who-came');
});

test('the short answer is the figure that is asked for', () => {
  const post = 'The fleet fell to 300 ships from 500 ships.';
  const read = readingOf(indexOf(knowledgeOf({ id: 'fleet', texts: { post } })), '500 ships');
  expect(candidateOf(read, 0.9, 'how many ships are left').answer).toBe('300 ships');
  expect(candidateOf(read, 0.9, 'how many ships were there before').answer).toBe('500 ships');
});

test('what is shown has the hedge of its clause, and so has its span', () => {
  const post = 'Three ships have reportedly sunk off Velm on Friday.';
  const read = readingOf(indexOf(knowledgeOf({ id: 'fleet', texts: { post } })), 'Three');
  const question = 'how many ships sank';
  const found = candidateOf(read, 0.9, question, 'whole');
  expect(found.answer).toBe('Three ships have reportedly sunk off Velm');
  expect(found.source.text.slice(found.span.start, found.span.end)).toBe(found.answer);
  expect(candidateOf(read, 0.9, question, 'list').answer).toBe(found.answer);
  expect(candidateOf(read, 0.9, question).answer).toBe('Three');
});

describe('without a fact', () => {
  test('the short answer is the letters that the reader marked, made whole', () => {
    const found = candidate('210 metres');
    expect(found).toMatchObject({
      answer: '210 metres',
      quote: 'It is 210 metres long.',
      source: { id: 'river-news' },
      confidence: 0.9,
    });
    expect(found.fact).toBeUndefined();
    expect(found.source.text.slice(found.span.start, found.span.end)).toBe('210 metres');
    expect(candidate('3.4 million').answer).toBe('about 3.4 million');
  });

  test('nor a span, the short answer is the sentence', () => {
    const found = candidateOf(readingOf(index, '210 metres'), 0.9, '', 'sentence');
    expect(found).toMatchObject({ answer: 'It is 210 metres long.', quote: found.answer });
  });
});

describe("a fact's approved words are shown", () => {
  test.each([
    ['where they say the same', '1,200 guests', 'guests'],
    ['where the span has more', 'told 1,200 guests, all', 'guests'],
    ['where they have more', '3.5 million', 'cost'],
    ['for a paraphrase with its words', 'the old road would be mended', 'orn-road'],
    ['for the other fact of the sentence', 'all of them neighbours', 'neighbours'],
  ])('%s: %s', (_, answer, fact) => {
    const found = candidate(answer);
    expect(found.fact?.id).toBe(fact);
    expect(found.answer).toBe(found.fact?.answer);
  });

  test.each([
    ['where the span says something else', 'Mayor Ada Orn'],
    ['for another part of its sentence', 'the ferry company'],
    ['where no fact is proved', 'Some 300 people'],
    ['where only words without content are shared', 'of them'],
  ])('not %s: %s', (_, answer) => {
    const found = candidate(answer);
    expect(found.fact).toBeUndefined();
    expect(found.quote).toContain(found.answer);
  });

  test.each([
    ['who', 'Tor Lund', undefined],
    ['where', 'the court of Velm', undefined],
    ['what happened', 'Tor Lund, a baker, sued the ferry company in the court of Velm', 'sued'],
  ])('not for the few words that say %s, where they tell the whole sentence', (_, span, fact) => {
    const post = 'Tor Lund, a baker, sued the ferry company in the court of Velm.';
    const answer = post.slice(0, -1);
    const sued = { id: 'sued', kind: 'happening', answer, quote: post };
    const index = indexOf(knowledgeOf({ id: 'suit', texts: { post }, facts: [sued] }));
    const found = candidateOf(readingOf(index, span), 0.9, '');
    expect(found).toMatchObject({ answer: span, quote: post });
    expect(found.fact?.id).toBe(fact);
  });

  test.each([
    ['it leaves out nothing to speak of', 'Tor Lund, a baker, sued the ferry company', undefined],
    ['it is a part', 'Tor Lund, a baker', 'part'],
  ])('not for a name where %s: %s', (_, answer, fact) => {
    const post = 'Meanwhile Tor Lund, a baker, sued the ferry company.';
    const part = { id: 'part', kind: 'happening', answer, quote: post };
    const index = indexOf(knowledgeOf({ id: 'suit', texts: { post }, facts: [part] }));
    expect(candidateOf(readingOf(index, 'Tor'), 0.9, '').fact?.id).toBe(fact);
  });

  test('not where the sentence itself is the answer', () => {
    const found = candidateOf(readingOf(index, '1,200 guests'), 0.9, '', 'sentence');
    expect(found.fact).toBeUndefined();
    expect(found.answer).toBe(found.quote);
  });

  test('of two that say the same, those that the question asks for', () => {
    const two = indexOf(
      knowledgeOf({
        id: 'fair',
        texts: { post: 'Some 900 guests from 12 towns came to the fair.' },
        facts: [
          {
            ...{ id: 'guests', kind: 'attendance', answer: 'Some 900 guests from 12 towns' },
            ...{
              quote: 'Some 900 guests from 12 towns',
              sampleQuestions: ['How many people were there?'],
            },
          },
          {
            ...{ id: 'towns', kind: 'count', answer: '12 towns', quote: '12 towns' },
            sampleQuestions: ['How many places sent visitors?'],
          },
        ],
      }),
    );
    const factFor = (answer: string, question: string) =>
      candidateOf(readingOf(two, answer), 0.9, question).fact?.id;
    expect(factFor('12 towns', 'From how many towns did they come?')).toBe('towns');
    expect(factFor('900 guests', 'How many guests came?')).toBe('guests');
    expect(factFor('900 guests from 12 towns', 'How many people were there?')).toBe('guests');
  });

  test('of several things together, those of the likeliest', () => {
    const credits = indexOf(
      knowledgeOf({
        id: 'credits',
        texts: { post: 'Told by Ann Quill in Velm and edited by Odo Tamm.' },
        facts: ['Odo Tamm', 'Ann Quill'].map((name, i) => ({
          ...{ id: `by-${i}`, kind: 'credit', answer: name, quote: name, sampleQuestions: [] },
        })),
      }),
    );
    const alone = readingOf(credits, 'Ann Quill');
    const end = alone.passage.text.indexOf('Odo Tamm') + 'Odo Tamm'.length;
    const read = { ...alone, reading: { ...alone.reading, ends: [{ at: end, behind: 0 }] } };
    expect(candidateOf(read, 0.9, 'Who are those who told it?', 'whole')).toMatchObject({
      ...{ answer: 'Ann Quill', span: { end } },
    });
  });

  test('with all of the quote that proves them', () => {
    const found = candidate('nine days');
    expect(found).toMatchObject({
      answer: 'Nine days, until Friday',
      quote: 'The harbour was closed for nine days. It will open on Friday.',
    });
  });
});

describe('who says it', () => {
  test.each([
    ['the old road would be mended', 'Ada Orn'],
    ['No town can build a bridge alone', 'Ada Orn'],
    ['40 jobs', 'Henrik Marten'],
    ['210 metres', undefined],
    ['3.5 million', undefined],
    ['1,200 guests', undefined],
    ['Wind tore off', undefined],
  ])('by the facts, of “%s”: %s', (answer, speaker) => {
    expect(candidate(answer).speaker).toBe(speaker);
  });

  test('is told of what was said, not of other facts', () => {
    const of = (id: string) => {
      const fact = knowledge.facts.get(id);
      return fact && candidateOfFact(fact, 0.97).speaker;
    };
    expect(of('velm-bridge/orn-road')).toBe('Ada Orn');
    expect(of('velm-bridge/cost')).toBeUndefined();
  });
});

describe('a fact asked for by its question', () => {
  test('has its own words, quote and place', () => {
    for (const fact of knowledge.facts.values()) {
      const found = candidateOfFact(fact, 0.97);
      expect(found).toMatchObject({
        fact,
        answer: fact.answer,
        quote: fact.quote,
        confidence: 0.97,
      });
      expect(wrongWith(found)).toEqual([]);
    }
  });

  test('marks its words where they stand in the quote', () => {
    const fact = knowledge.facts.get('velm-bridge/cost');
    const { span, source } = candidateOfFact(fact ?? expect.fail(), 0.97);
    expect(source.text.slice(span.start, span.end)).toBe('3.5 million crowns');
  });
});

describe('of any reading of the packs', () => {
  const packs = ['knowledge', 'tests/knowledge'].flatMap((root) => packDirectories(root));
  const all = indexOf(loadKnowledge(packs));
  const random = randomFrom(4);
  const read = Array.from({ length: 8 }, () => randomReadings(all, random)).flat();

  test('there are many', () => {
    expect(read.length).toBeGreaterThan(1500);
  });

  test('the quote is of the source, and the short answer of the quote or approved', () => {
    const wrong = read.flatMap((each) => wrongWith(candidateOf(each, 0.5, 'How many were there?')));
    expect(wrong).toEqual([]);
  });

  test('a sentence that is the answer is all of it', () => {
    const wrong = read.filter((each) => {
      const found = candidateOf(each, 0.5, '', 'sentence');
      return found.answer !== each.passage.text || wrongWith(found).length > 0;
    });
    expect(wrong).toEqual([]);
  });
});

test('a wording without a figure does not stand for a span that has one', () => {
  const told = knowledgeOf({
    id: 'fair',
    texts: { post: 'The fair drew 400 bakers and brewers from Velm.' },
    facts: [
      {
        ...{ id: 'who', kind: 'participants', answer: 'Bakers and brewers from Velm' },
        quote: 'The fair drew 400 bakers and brewers from Velm.',
      },
    ],
  });
  const found = candidateOf(readingOf(indexOf(told), '400 bakers and brewers'), 0.9, 'How many?');
  expect(found).toMatchObject({ answer: '400 bakers and brewers' });
});

describe('an item of a list', () => {
  const text =
    'The guests will discuss three topics including the harbour, the market and the tower. Songs are by Ann Quill and Tom Berg.';
  const topic = (id: string, answer: string) => ({
    ...{ id, kind: 'topic', answer },
    quote: 'The guests will discuss three topics including the harbour, the market and the tower.',
  });
  const told = indexOf(
    knowledgeOf({
      id: 'talks',
      texts: { post: text },
      facts: [
        topic('harbour', 'The harbour is one of the topics'),
        topic('all', 'The harbour, the market and the tower'),
        topic('tower', 'The tower is one of the topics'),
      ],
    }),
  );

  test.each(['the harbour', 'the tower'])('%s is shown with the others', (item) => {
    const read = readingOf(told, item);
    const found = candidateOf(read, 0.9, 'List the topics', 'list');
    expect(found.fact?.id).toBe('all');
    expect(wrongWith(found)).toEqual([]);
    expect(candidateOf(read, 0.9, `Is ${item} one of the topics?`).fact?.id).not.toBe('all');
  });

  test('grows to where the reader saw another end, in the letters of the source', () => {
    const alone = readingOf(told, 'Ann Quill');
    const end = alone.passage.text.indexOf('Tom Berg') + 'Tom Berg'.length;
    const read = { ...alone, reading: { ...alone.reading, ends: [{ at: end, behind: 2 }] } };
    const found = candidateOf(read, 0.9, 'List the singers', 'list');
    expect(found.answer).toBe('Ann Quill and Tom Berg');
    expect(wrongWith(found)).toEqual([]);
    expect(candidateOf(read, 0.9, 'Whose songs are they?').answer).toBe('Ann Quill');
  });
});
