import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { labelsFor, placeOf, type Marks } from '../labels.fixture.ts';
import { brokenClauses } from './broken.ts';
import { contentsOf } from './contents.ts';
import { spanOf } from './label-spans.ts';
import type { Turn } from './turns.ts';

const OPENING = 'Council closes the old pier\n\nThe council met on Monday.\n\n';

/** What is said in a paragraph where words are labelled so likely, with its probability. */
function found(paragraph: string, content: Readonly<Record<string, number>>, turns: string[] = []) {
  const article = readText(`${OPENING}${paragraph}\n`);
  const marks: Marks = { content, contentBegins: content };
  const labels = labelsFor(article, marks);
  const given = turns.map((turn): Turn => {
    const place = placeOf(article.text, turn);
    return { source: place, cue: place, content: place };
  });
  const spans = contentsOf(article, labels, given, brokenClauses(article));
  return spans.map((span) => {
    const { start, end } = spanOf(labels, span);
    return [article.text.slice(start, end), Math.round(span.probability * 100) / 100] as const;
  });
}

const said = (...given: Parameters<typeof found>) => found(...given).map(([words]) => words);

describe('a quotation', () => {
  const WALL = '“The old wall is dry again,”';

  test('that is hardly said makes nothing less likely of what is said around it', () => {
    const around = 'it was late and it was ';
    const quoted = '“very dry and old”';
    const all = (likely: number) =>
      said(`Ann Smith said ${around}${quoted}.`, { [around.trim()]: 0.7, [quoted]: likely });
    expect(all(0.37)).toEqual([`${around}${quoted}`]);
    expect(all(0.42)).toEqual([]);
  });

  test('that is mostly said is said whole, whatever of it is labelled', () => {
    expect(said(`${WALL} said Ann Smith.`, { 'The old wall is dry again': 0.95 })).toEqual([WALL]);
    expect(said(`${WALL} said Ann Smith.`, { [WALL]: 0.95 })).toEqual([WALL]);
  });

  test('that a label reaches beyond is said with what it reaches', () => {
    const whole = 'it was late and “the old wall is dry again”';
    expect(said(`Ann Smith said ${whole}.`, { [whole]: 0.95 })).toEqual([whole]);
  });

  test.each([
    [0.65, [WALL]],
    [0.55, []],
  ])('of which the words are so likely said: %s', (likely, expected) => {
    expect(said(`${WALL} was on the sign.`, { [WALL]: likely })).toEqual(expected);
  });

  test('of a word or two is part of its sentence', () => {
    expect(said('The council fears a “dry wall” there.', { '“dry wall”': 0.95 })).toEqual([]);
    const three = '“very dry wall”';
    expect(said(`The council fears a ${three} there.`, { [three]: 0.95 })).toEqual([three]);
  });

  test.each([
    ['“Never,” said Ann Smith.', '“Never,”', true],
    ['“Never!” said Ann Smith.', '“Never!”', true],
    ['“Never” said Ann Smith.', '“Never”', false],
    ['A “never,” said Ann Smith.', '“never,”', false],
    ['“Never,” and Ann Smith left.', '“Never,”', false],
  ])('of a word is one where it is a sentence with who says it: %s', (paragraph, words, isSaid) => {
    expect(said(paragraph, { [words]: 0.95 })).toEqual(isSaid ? [words] : []);
  });

  test.each([
    ['“Dry,” said Ann Smith, “and very, very old.”', true],
    ['“Dry,” says “and very, very old.”', false],
    [`“Dry,” said Ann Smith${' there and then'.repeat(5)}, “and very, very old.”`, false],
    ['“Dry,” said Ann. Then Bo Berg said “and very, very old.”', false],
  ])('of a word is one as a part that a reporting clause breaks off: %s', (paragraph, isSaid) => {
    const [first, second] = ['“Dry,”', '“and very, very old.”'];
    const all = said(`Of it: ${paragraph}`, { [first]: 0.95, [second]: 0.95 });
    expect(all).toEqual(isSaid ? [first, second] : [second]);
  });

  test('in capitals that fills its paragraph is a heading', () => {
    const [capital, small] = ['“THE OLD WALL IS DRY”', '“The old wall is dry”'];
    expect(said(`${capital}\n\nThen he left.`, { [capital]: 0.95 })).toEqual([]);
    expect(said(`${small}\n\nThen he left.`, { [small]: 0.95 })).toEqual([small]);
    for (const paragraph of [
      `He read ${capital} there.`,
      `He read ${capital}`,
      `${capital} it was.`,
    ])
      expect(said(paragraph, { [capital]: 0.95 })).toEqual([capital]);
  });

  test('that ends a paragraph is another one than the one that begins the next', () => {
    const [first, second] = ['“The old wall is dry again.”', '“It is older than the town.”'];
    const both = { [`${first}\n\n${second}`]: 0.95 };
    expect(said(`${first}\n\n${second}`, both)).toEqual([first, second]);
    const more = `${first} So it is.`;
    expect(said(`${more}\n\n${second}`, { [`${more}\n\n${second}`]: 0.95 })).toHaveLength(1);
  });
});

describe('what is told in other words', () => {
  test('has three words at least', () => {
    expect(said('Ann Smith fears the wall.', { 'the wall': 0.95 })).toEqual([]);
    expect(said('Ann Smith fears the old wall.', { 'the old wall': 0.95 })).toEqual([
      'the old wall',
    ]);
  });

  test.each([
    [0.9, [['The old wall is dry', 0.9]]],
    [0.3, [['The old wall is dry', 0.7]]],
    [0.1, []],
  ])('before a reporting clause is said whole where it is so likely: %s', (likely, expected) => {
    const words = 'The old wall is dry';
    expect(found(`${words}, Ann Smith said.`, { [words]: likely })).toEqual(expected);
  });

  test('before a reporting clause is so whatever is quoted beside its sentence', () => {
    const [first, last] = ['“It is late now.”', '“It is very old.”'];
    const words = 'The old wall is dry';
    const content = { [first]: 0.95, [words]: 0.3, [last]: 0.95 };
    const all = said(`${first} ${words}, Ann Smith said. ${last}`, content);
    expect(all).toEqual([first, words, last]);
  });

  test('before a reporting clause in a sentence with a quotation is said as it is labelled', () => {
    const sentence = 'The old wall is “dry”, Ann Smith said.';
    expect(said(sentence, { 'wall is “dry”': 0.3 })).toEqual([]);
  });

  test.each([
    [
      'as far as it is labelled',
      { 'is very dry': 0.9 },
      [
        ['The old wall', 0.9],
        ['is very dry', 0.9],
      ],
    ],
    [
      'to its end where nothing is',
      { 'is very dry, as it was before': 0.25 },
      [
        ['The old wall', 0.7],
        ['is very dry, as it was before', 0.7],
      ],
    ],
    ['nowhere where it is hardly likely', { 'is very dry, as it was before': 0.1 }, []],
  ])('around a reporting clause is said %s', (_, content, expected) => {
    const sentence = 'The old wall, Ann Smith said, is very dry, as it was before.';
    const town = { 'the old town': 0.95 };
    const all = found(`Ann Smith fears the old town. ${sentence}`, { ...town, ...content });
    expect(all).toEqual([['the old town', 0.95], ...expected]);
  });

  test('has no loose end, and no speaker of whom it is told', () => {
    expect(
      said('Ann Smith said they left because he had warned them.', { 'they left because': 0.95 }),
    ).toEqual(['they left because he had warned them']);
    const quoted = 'an official as saying the wall is old';
    expect(said(`The Post quoted ${quoted}.`, { [quoted]: 0.95 })).toEqual(['the wall is old']);
  });
});

test('a turn of a dialogue is said in whole and surely, whatever of it is labelled', () => {
  const [turn, last] = ['The wall, I think, is dry again.', 'It was “very, very old” then'];
  const content = { 'The wall': 0.5, 'is dry again': 0.95, [last]: 0.95 };
  const all = found(`SMITH: ${turn}\n\n${last}.`, content, [turn]);
  expect(all).toEqual([
    [turn, 0.95],
    [last, 0.95],
  ]);
});
