import { describe, expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import type { Mode } from './attributions.ts';
import { isUnsaid } from './unsaid.ts';

const OPENING = 'Council closes the old pier\n\nThe council met.\n\n';

function unsaid(sentence: string, source: string, cue: string, mode: Mode = 'indirect'): boolean {
  const article = readText(`${OPENING}${sentence}\n`);
  const span = (words: string) => {
    const start = article.text.indexOf(words, OPENING.length);
    return { start, end: start + words.length };
  };
  return isUnsaid(article, { mode, source: span(source), cue: span(cue) });
}

describe('nobody has said', () => {
  test.each([
    ['Ann Smith must acknowledge that the wall fell.', 'Ann Smith', 'acknowledge'],
    ['Ann Smith should now say that the wall fell.', 'Ann Smith', 'should now say'],
    ['Ann Smith could well argue that the wall fell.', 'Ann Smith', 'argue'],
    ['The mayor needs to admit that the wall fell.', 'The mayor', 'needs to admit'],
    ['The mayor and the union need to realize that the wall fell.', 'The mayor', 'need to realize'],
    ['If Ann Smith says that the wall fell, it fell.', 'Ann Smith', 'says'],
    ['Unless the mayor says that the wall fell, it stands.', 'mayor', 'says'],
    ['I hope in May the council says that the wall fell.', 'council', 'says'],
    ['I hope America says, “Thank you.”', 'America', 'says', 'direct' as const],
  ])('%s', (sentence, source, cue, mode?: Mode) => {
    expect(unsaid(sentence, source, cue, mode)).toBe(true);
  });
});

describe('they were told', () => {
  test.each([
    ['The aim is reminding voters that the wall fell.', 'voters', 'reminding'],
    ['The aim is to convince the voters that the wall fell.', 'voters', 'to convince'],
    ['The officials were repeatedly told that the wall fell.', 'The officials', 'told'],
  ])('%s', (sentence, source, cue) => {
    expect(unsaid(sentence, source, cue)).toBe(true);
  });
});

describe('they say', () => {
  test.each([
    ['Ann Smith said that the wall may fall.', 'Ann Smith', 'said'],
    ['Ann Smith will say that the wall fell.', 'Ann Smith', 'will say'],
    ['Ann Smith had to admit that the wall fell.', 'Ann Smith', 'had to admit'],
    ['If the wall fell, Ann Smith said, it was old.', 'Ann Smith', 'said'],
    ['Ann Smith hoped it held, but Bo Berg said it fell.', 'Bo Berg', 'said'],
    ['Ann Smith was telling voters that the wall fell.', 'Ann Smith', 'telling'],
    ['Said Ann Smith: “It fell.”', 'Ann Smith', 'Said', 'direct' as const],
    ['“It fell,” warned Ann Smith.', 'Ann Smith', 'warned', 'direct' as const],
    ['As argued by Ann Smith, the wall fell.', 'Ann Smith', 'argued'],
  ])('%s', (sentence, source, cue, mode?: Mode) => {
    expect(unsaid(sentence, source, cue, mode)).toBe(false);
  });
});
