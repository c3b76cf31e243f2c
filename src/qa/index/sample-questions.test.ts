import { describe, expect, test } from 'vitest';
import { knowledgeOf, storm, type Story } from '../../../tests/qa/stories.ts';
import type { Knowledge } from '../../packs/knowledge.ts';
import { loadKnowledge, packDirectories } from '../../packs/load.ts';
import { partsOf } from '../segments/parts.ts';
import { factAsked, readingSampleQuestions } from './sample-questions.ts';

const segmentsOf = (knowledge: Knowledge) => partsOf(knowledge).facts;

const QUOTE = 'Anders Holm beat Petra Vinge by 12 votes.';

function storyOf(id: string, asks: Readonly<Record<string, readonly string[]>>): Story {
  const facts = Object.entries(asks).map(([fact, questions]) => ({
    ...{ id: fact, kind: 'outcome', answer: fact, quote: QUOTE, sampleQuestions: questions },
  }));
  return { id, texts: { [`${id}-post`]: `${QUOTE} That was in ${id}.` }, facts };
}

const samples = segmentsOf(
  knowledgeOf(
    storm,
    storyOf('vote', {
      guests: ['How many guests came to the vote?', 'How many people were there?'],
      winner: ['Who did Holm beat?', 'Did Holm win in 2031?'],
      absent: ['Who did not come?'],
      earlier: ['What did Holm do before the vote?'],
      flight: ['Who flew from Velm to Quell?'],
      resigned: ['Did the mayor resign?'],
      all: ['Did all of them agree?'],
      size: ['How big is the hall?'],
      same: ['When was it over?'],
      empty: ['Who was there?'],
      alike: ['When was it over?', 'What time did the count end?'],
    }),
    storyOf('race', {
      boats: ['How many boats sank?'],
      crowd: ['How many guests came to the vote?'],
    }),
  ),
);

function asked(question: string, eventId = 'vote'): string | undefined {
  return factAsked(question, samples, eventId)?.id;
}

describe('straight to the fact', () => {
  test.each([
    ['How many guests came to the vote?', 'guests'],
    ['how many guests came to the vote', 'guests'],
    ['HOW MANY GUESTS CAME TO THE VOTE??', 'guests'],
    ['and how many guests came to this vote?', 'guests'],
    ['Tell me please, how many guests came to the vote?', 'guests'],
    ['how many guest comes to the votes', 'guests'],
    ['Who did Holm beat?', 'winner'],
    ['did Holm win in 2031', 'winner'],
    ['who didn’t come?', 'absent'],
    ['who didnt come', 'absent'],
    ['How large is the hall?', undefined],
    ['what time did the count end?', 'alike'],
  ])('%s', (question, fact) => {
    expect(asked(question)).toBe(fact);
  });
});

describe('only when all agrees', () => {
  test.each([
    ['another name', 'Who did Vinge beat?'],
    ['a further name', 'Who did Holm beat in Velm?'],
    ['a name less', 'How many guests came?'],
    ['another number', 'Did Holm win in 2030?'],
    ['a number more', 'Who did Holm beat 12 times?'],
    ['a number less', 'Did Holm win?'],
    ['a denial more', 'How many guests did not come to the vote?'],
    ['a denial more', "how many guests didn't come to the vote"],
    ['a denial more', 'how many guests didnt come to the vote'],
    ['a denial more', 'How many guests never came to the vote?'],
    ['a denial less', 'Who came?'],
    ['another word', 'How many guests left the vote?'],
    ['a word more', 'How many young guests came to the vote?'],
    ['another sort of question', 'When did guests come to the vote?'],
    ['another sort of question', 'Who beat Holm?'],
    ['the other way round', 'Who flew from Quell to Velm?'],
    ['the other way round', 'Who flew to Velm from Quell?'],
    ['another time', 'What did Holm do after the vote?'],
    ['another time', 'What did Holm do during the vote?'],
    ['another time', 'Will the mayor resign?'],
    ['a wish', 'Should the mayor resign?'],
    ['another amount', 'How many more guests came to the vote?'],
    ['another amount', 'How many other guests came to the vote?'],
    ['another amount', 'Did any of them agree?'],
    ['no word that tells', 'how many?'],
    ['no word that tells', 'Who was there?'],
    ['no word that tells', 'who is it'],
    ['nothing', ''],
    ['nothing', '???'],
  ])('%s: %s', (_, question) => {
    expect(asked(question)).toBeUndefined();
  });

  test('the order tells who did what', () => {
    const facts = segmentsOf(
      knowledgeOf(storyOf('duel', { forth: ['What did Holm say to Vinge?'] })),
    );
    expect(factAsked('What did Holm say to Vinge?', facts)?.id).toBe('forth');
    expect(factAsked('What did Vinge say to Holm?', facts)).toBeUndefined();
  });
});

describe('only when no other fact has it', () => {
  test('of the same event', () => {
    expect(asked('When was it over?')).toBeUndefined();
  });

  test('of another event, unless one is meant', () => {
    const question = 'How many guests came to the vote?';
    expect(factAsked(question, samples)).toBeUndefined();
    expect(asked(question, 'race')).toBe('crowd');
    expect(asked(question, 'vote')).toBe('guests');
  });

  test('of the event that is meant', () => {
    expect(factAsked('How many boats sank?', samples)?.id).toBe('boats');
    expect(asked('How many boats sank?', 'vote')).toBeUndefined();
  });
});

test('a fact with two like questions is one fact', () => {
  const facts = segmentsOf(
    knowledgeOf(
      storyOf('echo', { one: ['When did it end?', 'when did it end', 'When does it end?'] }),
    ),
  );
  expect(factAsked('when did it end?', facts)?.id).toBe('one');
});

test('each sample question of the shipped packs leads to its fact or to none', () => {
  const knowledge = loadKnowledge(packDirectories('knowledge'));
  const all = segmentsOf(knowledge);
  const questions = [...knowledge.facts.values()].flatMap((fact) =>
    fact.sampleQuestions.map((ask) => ({ ask, fact, found: factAsked(ask, all) })),
  );
  expect(questions.filter(({ fact, found }) => found && found !== fact)).toEqual([]);
  const share = questions.filter(({ found }) => found).length / questions.length;
  expect(share).toBeGreaterThan(0.95);
});

test('those of many facts are read ahead in steps', () => {
  const work = readingSampleQuestions(samples);
  let steps = 0;
  for (let step = work.next(); !step.done; step = work.next()) steps += 1;
  expect(steps).toBe(samples.length);
});
