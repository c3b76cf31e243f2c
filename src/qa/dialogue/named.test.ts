import { describe, expect, test } from 'vitest';
import { bridge, knowledgeOf, storm } from '../../../tests/qa/stories.ts';
import { articleKnowledge } from '../../packs/article.ts';
import { eventById, type Fact } from '../../packs/knowledge.ts';
import { namesOf } from '../query/names.ts';
import { entitiesNamed, namedAs, namesInView } from './named.ts';

const knowledge = knowledgeOf(bridge, storm);
const names = namesOf(knowledge);
const entity = (id: string) => knowledge.entities.get(id) ?? expect.fail(id);

test('the names in view are those of all that is described', () => {
  expect(namesInView(eventById(knowledge, 'velm-bridge'), { names })).toBe(names);
  expect(namesInView(undefined, { names })).toBe(names);
});

test('of an event that nobody described they are its article’s own', () => {
  const article = articleKnowledge(
    'Strike\n\nThe strike ended, said Dermot Quill.\n',
    'strike.txt',
  );
  const own = namesInView(eventById(article, 'strike'), { names });
  expect(entitiesNamed('what did Dermot Quill say', own)).toMatchObject([{ name: 'Dermot Quill' }]);
  expect(entitiesNamed('what did Ada Orn say', own)).toEqual([]);
});

test('a text names whom it means for certain, in its order', () => {
  expect(entitiesNamed('Tove Lund, Marten and Ada Orn', names).map(({ id }) => id)).toEqual([
    ...['tove-lund', 'ada-orn'],
  ]);
});

test('what is remembered of an entity is its name, its sort and where it was named', () => {
  expect(namedAs(entity('velm'), 'answer')).toEqual({
    ...{ name: 'Velm', type: 'place', id: 'velm', from: 'answer' },
  });
});

test('an entity that only a text names has no id', () => {
  const found = namedAs({ ...entity('velm'), id: 'Velm' }, 'question');
  expect(found).toEqual({ name: 'Velm', type: 'place', from: 'question' });
});

describe('how a person is spoken of', () => {
  const told = (...quotes: readonly string[]): readonly Fact[] => {
    const fact = knowledge.facts.get('velm-bridge/ferry-jobs') ?? expect.fail();
    return quotes.map((quote) => ({ ...fact, quote }));
  };
  const person = (
    name: string,
    aliases: readonly string[] = [],
    titles: readonly string[] = [],
  ) => ({
    ...entity('henrik-marten'),
    ...{ name, aliases: [...aliases], roles: titles.map((title) => ({ title })) },
  });
  const pronoun = (who = person('Orv Quade'), facts: readonly Fact[] = []) =>
    namedAs(who, 'answer', facts).pronoun;

  test.each([
    ['an alias', person('Orv Quade', ['Ms Quade']), 'she'],
    ['a title', person('Orv Quade', [], ['Chairman']), 'he'],
    ['a given name', person('Linda Quade'), 'she'],
    ['another', person('Robert Quade'), 'he'],
  ])('is told by %s', (_by, who, expected) => {
    expect(pronoun(who)).toBe(expected);
  });

  test.each([
    ['a name alone', person('Linda')],
    ['a given name that is unknown', person('Orv Quade')],
    ['a title of anybody', person('Orv Quade', [], ['engineer'])],
    ['titles of both', person('Linda Quade', ['Mr Quade'], ['chairwoman'])],
  ])('is not told by %s', (_by, who) => {
    expect(pronoun(who)).toBeUndefined();
  });

  test.each([
    ['“It is late,” she said.', 'she'],
    ['He has also warned of rain.', 'he'],
    ['Later he then flatly denied it.', 'he'],
    ['She promised “what he said”.', 'she'],
    ['He says so.', 'he'],
  ])('is told by a sentence that quotes them: %s', (quote, expected) => {
    expect(pronoun(undefined, told(quote))).toBe(expected);
  });

  test.each([
    ['“He said it,” it was told.'],
    ['He slept, they said.'],
    ['The mayor said she'],
    ['“No,” he said, and she said yes.'],
  ])('is not told by %s', (quote) => {
    expect(pronoun(undefined, told(quote))).toBeUndefined();
  });

  test('goes by titles before sentences, and by sentences before the given name', () => {
    expect(pronoun(person('Orv Quade', ['Mr Quade']), told('“No,” she said.'))).toBe('he');
    expect(pronoun(person('Robert Quade'), told('“No,” she said.'))).toBe('she');
    expect(pronoun(person('Robert Quade'), told('He said no.', '“No,” she said.'))).toBeUndefined();
  });

  test('is not told by sentences that quote somebody else, nor of what is no person', () => {
    const others = told('“No,” she said.').map((fact) => ({ ...fact, speaker: entity('ada-orn') }));
    expect(pronoun(undefined, others)).toBeUndefined();
    expect(
      namedAs({ ...entity('council'), name: 'Linda Ferries' }, 'answer').pronoun,
    ).toBeUndefined();
  });
});
