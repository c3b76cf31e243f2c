import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { wholeBodyName } from './body-names.ts';
import { nameIn } from './names.ts';

const OPENING = 'Council closes the old pier\n\nThe council met.\n\n';

/** The whole name that a head is of, where the words of `body` are labelled as of a body's name. */
function wholeName(sentence: string, head: string, body: string) {
  const article = readText(`${OPENING}${sentence}\n`);
  const phrase = article.phrases.findLast((each) => article.words[each.head]?.text === head);
  const name = phrase && nameIn(article, phrase);
  const labelled = body.split(' ');
  const found = name && wholeBodyName(article, phrase, name, ({ text }) => labelled.includes(text));
  return found && [found.name.text, found.name.keys.join(' ')];
}

test.each([
  [
    'over two ties',
    'The Quillon Bureau for the Coordination of Harbour Affairs met.',
    'Bureau',
    'Quillon Bureau for the Coordination of Harbour Affairs',
    'quillon bureau coordination harbour affairs',
  ],
  [
    'over “and” and “on”',
    'They left the Panel on Coastal and Inland Waters there.',
    'Panel',
    'Panel on Coastal and Inland Waters',
    'panel coastal inland waters',
  ],
  [
    'before it',
    'The Democratic Harbour Council met.',
    'Council',
    'Democratic Harbour Council',
    'democratic harbour council',
  ],
])('a name that is labelled goes on %s', (_, sentence, head, body, keys) => {
  expect(wholeName(sentence, head, body)).toEqual([body, keys]);
});

test.each([
  [
    'of which no more is labelled',
    'The Harbour Council of Calder met.',
    'Council',
    'Harbour Council',
  ],
  [
    'behind which another stands',
    'The Harbour Council and Mill Union met.',
    'Council',
    'Harbour Council Mill Union',
  ],
  ['that is none', 'The Harbour Council of Calder met.', 'Council', 'of Calder'],
  [
    'whose next words have no capital',
    'The Council for old boats met.',
    'Council',
    'Council for old boats',
  ],
])('a name %s is as its phrase has it', (_, sentence, head, body) => {
  expect(wholeName(sentence, head, body)).toBeUndefined();
});
