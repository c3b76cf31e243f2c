import { expect, test } from 'vitest';
import type { Labels, Tag } from '../../reading/labels.ts';
import { readText } from '../article/article.ts';
import { contentSpans } from './content-spans.ts';
import { spanOf } from './label-spans.ts';

type Probabilities = readonly (readonly [
  words: string,
  content: number,
  begins?: number,
  cue?: number,
])[];

/**
 * What is found said in a text of these words, by how likely each is said, how likely the first of them begins it, and
 * each is a cue.
 */
function saidIn(probabilities: Probabilities): string[] {
  const text = probabilities.map(([words]) => words).join(' ');
  const article = readText(text);
  const content: number[] = [];
  const begins: number[] = [];
  const cues: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const [run, said, begin, cue] of probabilities) {
    for (const [i, word] of run.split(' ').entries()) {
      // As the encoder has them, marks are words of their own.
      const mark = /[,.;]$/.test(word) ? 1 : 0;
      for (const [from, to] of mark ? [[0, -1] as const, [-1] as const] : [[0] as const]) {
        const start = from === 0 ? at : at + word.length - 1;
        content.push(said);
        cues.push(cue ?? 0.02);
        begins.push(i === 0 && from === 0 ? (begin ?? 0.02) : 0.02);
        starts.push(start);
        ends.push(to === -1 ? at + word.length - 1 : at + word.length);
      }
      at += word.length + 1;
    }
  }
  const labels: Labels = {
    ...{ count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) },
    sentence: Int32Array.from(starts, (start) =>
      article.sentences.findIndex(({ end }) => start < end),
    ),
    probability: (piece, tag) =>
      (({ content, contentBegins: begins, cue: cues }) as Partial<Record<Tag, number[]>>)[tag]?.[
        piece
      ] ?? 0,
    kinds: () => [],
    otherEvent: () => 0,
    importance: () => 0,
    approved: () => 0,
    link: (_content, _to, others) => others.map(() => 0),
  };
  return contentSpans(article, labels).map((span) => {
    const { start, end } = spanOf(labels, span);
    return text.slice(start, end);
  });
}

test('a content goes on over words that the encoder doubts', () => {
  const found = saidIn([
    ['Ann Smith said', 0.02],
    ['the wall', 0.95, 0.9],
    ['of the old', 0.15],
    ['harbour is dry', 0.9],
    ['.', 0.02],
  ]);
  expect(found).toEqual(['the wall of the old harbour is dry']);
});

test('it ends at a mark sooner than amid a clause', () => {
  const doubted = (before: string): string[] =>
    saidIn([
      ['Ann Smith said', 0.02],
      [before, 0.95, 0.9],
      ['which it was', 0.25],
      ['.', 0.02],
    ]);
  expect(doubted('the wall is as dry,')).toEqual(['the wall is as dry,']);
  expect(doubted('the wall is as dry')).toEqual(['the wall is as dry which it was']);
});

test('it does not begin anew amid its sentence, but where another follows one', () => {
  const begunAnew = (between: string): string[] =>
    saidIn([
      [`The wall is dry${between}`, 0.9, 0.9],
      ['The harbour is old', 0.9, 0.9],
      ['.', 0.02],
    ]);
  expect(begunAnew(' and')).toEqual(['The wall is dry and The harbour is old']);
  expect(begunAnew('.')).toEqual(['The wall is dry', 'The harbour is old']);
});

test('a likely beginning alone is none, nor are words that are hardly likely', () => {
  expect(saidIn([['The wall is dry.', 0.1, 0.9]])).toEqual([]);
  expect(saidIn([['The wall is dry.', 0.44, 0.99]])).toEqual([]);
  expect(saidIn([['The wall is dry.', 0.6, 0.9]])).toEqual(['The wall is dry.']);
});

test('it goes on over a sentence only where that one is likely', () => {
  const overSentence = (first: number): string[] =>
    saidIn([
      ['Ann Smith said', 0.02],
      ['the wall is dry.', 0.95, 0.9],
      ['She also', first],
      ['thinks it is old', 0.95, 0.3],
      ['.', 0.02],
    ]);
  expect(overSentence(0.95)).toEqual(['the wall is dry. She also thinks it is old']);
  expect(overSentence(0.06)).toEqual(['the wall is dry.', 'thinks it is old']);
});

test('the reporting clause after a quotation is no part of what is said, however likely', () => {
  const found = saidIn([
    ['“The wall is as dry as ever,”', 0.95, 0.9],
    ['said Ann Smith.', 0.9],
    ['“It is old.”', 0.95, 0.1],
  ]);
  expect(found.filter((each) => each.includes('said'))).toEqual([]);
  expect(found[0]).toBe('“The wall is as dry as ever,”');
});

test('the colon before a quotation ends what was said before', () => {
  const found = saidIn([
    ['Ann Smith said', 0.02],
    ['she would go, adding', 0.9, 0.9],
    [':', 0.9],
    ['“It is old.”', 0.95, 0.4],
  ]);
  expect(found).toEqual(['she would go, adding', '“It is old.”']);
});

test('nor is the verb of another reporting clause amid a sentence', () => {
  const found = (cue: number): string[] =>
    saidIn([
      ['She opposes', 0.02],
      ['the plans for the old wall', 0.95, 0.9],
      ['but Ann Smith', 0.15],
      ['said', 0.15, 0.02, cue],
      ['two million were saved', 0.95, 0.3],
      ['.', 0.02],
    ]);
  expect(found(0.4)).toEqual(['the plans for the old wall', 'two million were saved']);
  expect(found(0.1)).toEqual([
    'the plans for the old wall but Ann Smith said two million were saved',
  ]);
});
