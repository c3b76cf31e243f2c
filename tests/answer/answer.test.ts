import { describe, expect, test } from 'vitest';
import { answer, buildIndex } from '../../src/answer/index.ts';
import type { Verdict } from '../../src/answer/verdict.ts';
import { loadKnowledge, packDirectories } from '../../src/knowledge/load.ts';

const knowledge = loadKnowledge(['knowledge', 'tests/knowledge'].flatMap(packDirectories));
const index = buildIndex(knowledge);
const seoul = { eventId: 'seoul-cyberspace-2013' };

/** The facts given or offered. */
function facts({ chosen }: Verdict): (string | undefined)[] {
  return chosen.map(({ fact }) => fact?.id);
}

describe('an answer', () => {
  test.each([
    ['how many people attended?', 'attendance'],
    ['How many people attended', 'attendance'],
    ['what was the theme?', 'theme'],
    ['who is William Hague?', 'hague-participant'],
  ])('to “%s” is the fact %s', (question, fact) => {
    const verdict = answer(index, question, seoul);
    expect(verdict.outcome).toBe('answered');
    expect(facts(verdict)[0]).toBe(fact);
  });

  test.each([
    ['what was the slogan', 'theme'],
    ['the motto of the conference', 'theme'],
    ['what was the turnout', 'attendance'],
    ['how many ppl atended the confrence', 'attendance'],
    ['what did park promise poorer countries', 'park-developing-nations'],
    ['who is wiliam hauge', 'hague-participant'],
    ['yanos martoni', 'martonyi-participant'],
    ['how meny nations came', 'attendance-countries'],
  ])('to “%s” has %s as its likeliest fact', (question, fact) => {
    expect(answer(index, question, seoul).best?.fact?.id).toBe(fact);
  });

  test.each(knowledge.events.flatMap((event) => event.facts).filter((_, i) => i % 7 === 0))(
    'to an ask of $key is on its passage, letter for letter',
    (fact) => {
      for (const ask of fact.asks) {
        const { best } = answer(index, ask, { eventId: fact.eventId });
        expect(best?.source.text.slice(best.start, best.end)).toBe(best?.quote);
      }
    },
  );

  test('finds nearly every fact by its own asks', () => {
    const sample = [...knowledge.facts.values()].filter((_, i) => i % 5 === 0);
    const asked = sample.flatMap((fact) =>
      fact.asks.map((ask) => ({ fact, best: answer(index, ask, { eventId: fact.eventId }).best })),
    );
    const found = asked.filter(
      ({ fact, best }) =>
        best?.source === fact.source && best.start < fact.end && fact.start < best.end,
    );
    expect(found.length / asked.length).toBeGreaterThan(0.95);
  });
});

describe('a refusal', () => {
  test.each([
    'What did Hague say about Syria?',
    'Who represented China?',
    'What was the theme in Budapest?',
    'how much did the conference cost',
    'What is the capital of France?',
    'tell me a joke',
    'who won the football',
  ])('meets “%s”', (question) => {
    const verdict = answer(index, question, seoul);
    expect(verdict.outcome).not.toBe('answered');
    expect(verdict.reason).toBeTruthy();
  });

  test('names what no source mentions', () => {
    const { reason } = answer(index, 'What did Hague say about Zanzibar?', seoul);
    expect(reason).toBe('No source here mentions “Zanzibar”.');
  });

  test.each(['', '   ', '???', '😀😀', '\u200b\u200f', 'the of and', '**', '<@123>'])(
    'meets %j, which asks nothing',
    (question) => {
      const verdict = answer(index, question);
      expect(verdict.outcome).toBe('declined');
      expect(verdict.chosen).toEqual([]);
    },
  );

  test('meets 6,000 characters without much work', () => {
    const verdict = answer(index, 'attendance conference '.repeat(273));
    expect(verdict.analysis.terms.length).toBeLessThanOrEqual(60);
  });
});

describe('several events and sources', () => {
  test('the words of the question choose the event', () => {
    expect(answer(index, 'who won the election?').best?.source.eventId).toBe('marisel-election');
    expect(
      answer(index, 'how many people attended the cyber conference?').best?.source.eventId,
    ).toBe('seoul-cyberspace-2013');
  });

  test('an event that is chosen keeps out the others', () => {
    for (const { id } of knowledge.events) {
      const { chosen, related, best } = answer(index, 'how many people?', { eventId: id });
      for (const each of [...chosen, ...related, ...(best ? [best] : [])]) {
        expect(each.source.eventId).toBe(id);
      }
    }
  });

  test('sources that disagree are both shown', () => {
    const { chosen } = answer(index, 'How many homes were flooded?', { eventId: 'tavren-flood' });
    expect(new Set(chosen.map(({ source }) => source.id)).size).toBe(2);
  });
});

test.each(['how many people came?', 'How many people attended?'])(
  '%s → the attendance',
  (asked) => {
    const { outcome, chosen } = answer(index, asked, seoul);
    expect(outcome).toBe('answered');
    expect(chosen[0]?.fact?.kind).toBe('attendance');
    expect(chosen[0]?.answer).toMatch(/^1,200/);
  },
);

test('a bare name is met with what is known about it', () => {
  const { outcome, chosen } = answer(index, 'Hague', seoul);
  expect(outcome).toBe('which');
  for (const { quote, fact } of chosen) {
    expect(`${fact?.speaker?.name ?? ''} ${quote}`).toContain('Hague');
  }
});

describe('why', () => {
  test('tells which words met and how the question was read', () => {
    const { analysis, best } = answer(index, 'how many nations came?', seoul);
    expect(analysis.form).toBe('how-many');
    expect(analysis.unit?.text).toBe('nations');
    expect(best?.why.matched).toContain('nations');
    expect(best?.why.missing).toEqual([]);
  });

  test('gives a confidence between 0 and 1', () => {
    for (const question of ['how many people attended?', 'syria', 'who is Park']) {
      const { best } = answer(index, question);
      expect(best?.confidence ?? 0).toBeGreaterThanOrEqual(0);
      expect(best?.confidence ?? 0).toBeLessThanOrEqual(1);
    }
  });
});

test('a source without facts answers with its own sentence', () => {
  const [event] = knowledge.events.filter(({ id }) => id === 'orrin-verdict');
  if (!event) throw new Error('the pack orrin-verdict is missing');
  const bare = buildIndex({ ...knowledge, events: [{ ...event, facts: [] }], facts: new Map() });
  const { best } = answer(bare, 'Which prison was Orrin taken to?');
  expect(best?.fact).toBeUndefined();
  expect(best?.quote).toBe('He was taken to Blackfen Prison.');
});
