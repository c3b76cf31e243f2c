import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { brokenClauses } from './broken.ts';

function brokenIn(sentence: string): string[] | undefined {
  const { text, ...article } = readText(`The old wall\n\nThe council met.\n\n${sentence}\n`);
  const [clause] = brokenClauses({ text, ...article });
  return (
    clause &&
    [clause.subject, clause.source, clause.cue, clause.predicate].map(({ start, end }) =>
      text.slice(start, end),
    )
  );
}

test.each([
  ['The wall, Ann Smith said, is old.', ['The wall', 'Ann Smith', 'said', 'is old']],
  ['The wall, said Ann Smith, was never dry.', ['The wall', 'Ann Smith', 'said', 'was never dry']],
  [
    'The wall by the sea, she said in a letter on Monday, is old and late.',
    ['The wall by the sea', 'she', 'said', 'is old and late'],
  ],
])('%s', (sentence, expected) => {
  expect(brokenIn(sentence)).toEqual(expected);
});

test.each([
  ['a clause before it', 'The wall stands, Ann Smith said, is a lie.'],
  ['no comma after it', 'This month, Ann Smith said the wall is old.'],
  ['what is said after it', 'This month, Ann Smith reported two floods, made worse by the wall.'],
  ['a participle', 'The council, recalling Ann Smith, is to build a wall.'],
  ['a quotation', '“The wall, Ann Smith said, is old,” Bo Berg said.'],
])('not with %s', (_, sentence) => {
  expect(brokenIn(sentence)).toBeUndefined();
});
