import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { labelsFor, placeOf } from '../labels.fixture.ts';
import {
  withOpening,
  withoutListener,
  withoutLooseEnd,
  withoutQuotedSpeaker,
} from './content-boundaries.ts';
import { piecesIn, spanOf } from './label-spans.ts';

const OPENING = 'Council closes the old pier\n\nThe council met on Monday.\n\n';

/** What a rule makes of words that are labelled as said. */
function bounded(rule: typeof withoutLooseEnd, sentence: string, said: string): string {
  const article = readText(`${OPENING}${sentence}\n`);
  const labels = labelsFor(article);
  const range = piecesIn(labels, placeOf(article.text, said));
  const found = rule(article, labels, { ...range, probability: 0.9 });
  expect(found.probability).toBe(0.9);
  const { start, end } = spanOf(labels, found);
  return article.text.slice(start, end);
}

describe('who is quoted as saying something', () => {
  test.each([
    [
      'The Post quoted an official as saying the wall is old.',
      'an official as saying the wall is old',
    ],
    [
      'The Post quotes a source close to Orn as saying the wall is old.',
      'a source close to Orn as saying the wall is old',
    ],
    [
      'The Post left, quoting officials as saying the wall is old.',
      'officials as saying the wall is old',
    ],
    [
      'As ever, The Post quoted an official as saying the wall is old.',
      'an official as saying the wall is old',
    ],
  ])('is none of it: %s', (sentence, said) => {
    expect(bounded(withoutQuotedSpeaker, sentence, said)).toBe('the wall is old');
  });

  test.each([
    [
      'nobody is quoted',
      'The Post saw an official as saying the wall is old.',
      'an official as saying the wall is old',
    ],
    [
      'it begins behind the speaker',
      'The Post quoted an official as saying the wall is old.',
      'the wall is old',
    ],
    [
      'nothing is said behind “as”',
      'The Post quoted an official as an expert on the wall.',
      'an official as an expert on the wall',
    ],
    ['there is no “as”', 'The Post quoted an official and left the old town.', 'an official'],
    [
      '“as” is quoted',
      'The Post quoted an official “as saying the wall is old”.',
      'an official “as saying the wall is old”',
    ],
    [
      'it ends before what he says',
      'The Post quoted an official as saying the wall is old.',
      'an official as saying',
    ],
    [
      'it ends before the speaker does',
      'The Post quoted an official as saying the wall is old.',
      'an official',
    ],
  ])('stays where %s: %s', (_, sentence, said) => {
    expect(bounded(withoutQuotedSpeaker, sentence, said)).toBe(said);
  });
});

describe('what breaks off', () => {
  test.each([
    [
      'She said they left because he had warned them.',
      'they left because',
      'they left because he had warned them',
    ],
    [
      'She said they left and the crew stayed, too.',
      'they left and the',
      'they left and the crew stayed',
    ],
    [
      'She said they left, highlighting how old it was; he stayed.',
      'they left, highlighting',
      'they left, highlighting how old it was',
    ],
    ['She said they want to leave — he stayed.', 'they want to', 'they want to leave'],
    ['She said they left with Bo Berg! He stayed.', 'they left with', 'they left with Bo Berg'],
    [
      'She said they left because “so, no” was heard, too.',
      'they left because',
      'they left because “so, no” was heard',
    ],
  ])('goes on to the end of its clause: %s', (sentence, said, whole) => {
    expect(bounded(withoutLooseEnd, sentence, said)).toBe(whole);
  });

  test.each([
    ['a noun', 'She said they left the town because he had warned them.', 'they left the town'],
    ['a verb', 'She said that they left because he had warned them.', 'they left'],
    ['a mark behind a noun', 'She said they left the town, and he stayed.', 'they left the town,'],
    [
      'a word that belongs to its verb',
      'She said they gave up because he had warned them.',
      'they gave up',
    ],
  ])('ends where it is whole: with %s', (_, sentence, said) => {
    expect(bounded(withoutLooseEnd, sentence, said)).toBe(said);
  });

  test('never goes on into the next sentence', () => {
    const sentence = 'She said they left because he had, well. He stayed.';
    expect(
      bounded(withoutLooseEnd, 'She left because Then he stayed. He left.', 'left because'),
    ).toBe('left because Then he stayed');
    expect(bounded(withoutLooseEnd, sentence, 'they left because')).toBe(
      'they left because he had',
    );
  });

  test('nor into the next paragraph, where no mark ends its sentence', () => {
    const sentence = 'She said they left because he had\n\nThen he stayed.';
    expect(bounded(withoutLooseEnd, sentence, 'they left because')).toBe(
      'they left because he had',
    );
  });

  test('is never made shorter', () => {
    const said = 'they left with,';
    expect(bounded(withoutLooseEnd, 'She said they left with, as ever, Bo Berg.', said)).toBe(said);
  });
});

describe('who is told something', () => {
  test.each([
    ['She told the council the pier was old.', 'the council the pier was old', 'the pier was old'],
    ['He told Ann Orn she was late.', 'Ann Orn she was late', 'she was late'],
    ['He left, telling CNN his share had gone.', 'CNN his share had gone', 'his share had gone'],
    [
      'She warned voters the vote may be late.',
      'voters the vote may be late',
      'the vote may be late',
    ],
  ])('is none of it: %s', (sentence, said, rest) => {
    expect(bounded(withoutListener, sentence, said)).toBe(rest);
  });

  test.each([
    ['nobody is told', 'She said the pier was old.', 'the pier was old'],
    ['it is one phrase', 'She told her mother was sick.', 'her mother was sick'],
    ['no clause follows', 'She told the council the truth.', 'the council the truth'],
    ['what to do is told', 'She told voters to stay.', 'voters to stay'],
    ['it begins behind', 'She told Ann Orn the pier was old.', 'the pier was old'],
    ['it ends before', 'She told the council the pier was old.', 'the council'],
    [
      'the verb takes no listener',
      'She thinks Ann Orn the mayor is late.',
      'Ann Orn the mayor is late',
    ],
  ])('all of it stays where %s', (_, sentence, said) => {
    expect(bounded(withoutListener, sentence, said)).toBe(said);
  });
});

describe('what is said has the verb that opens its sentence', () => {
  test.each([
    [
      'before a question',
      'Nobody knows what broke the wall, but “it is old”, he says.',
      'what broke the wall, but “it is old”',
      'Nobody knows what broke the wall, but “it is old”',
    ],
    [
      'that doubts it',
      'It remains unclear why the wall “fell so soon”, said Ann Smith.',
      'why the wall “fell so soon”',
      'It remains unclear why the wall “fell so soon”',
    ],
  ])('%s', (_, sentence, said, whole) => {
    expect(bounded(withOpening, sentence, said)).toBe(whole);
  });

  test.each([
    ['a comma parts them', 'As they left, the wall “fell so soon”, said Ann Smith.'],
    ['no verb is there', 'But the wall “fell so soon”, said Ann Smith.'],
    ['it is another’s', 'Bo Berg said the wall “fell so soon”, said Ann Smith.'],
    ['it calls for it', 'Bo Berg demanded the wall “fell so soon”, said Ann Smith.'],
    ['nobody says so behind', 'Nobody knows the wall “fell so soon”.'],
  ])('but not where %s', (_, sentence) => {
    const said = 'the wall “fell so soon”';
    expect(bounded(withOpening, sentence, said)).toBe(said);
  });
});
