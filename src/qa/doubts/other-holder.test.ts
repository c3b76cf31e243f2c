/** Whether a passage is about another side's captain or governor. */
import { expect, test } from 'vitest';
import { articleKnowledge } from '../../packs/article.ts';
import { isOfOtherHolder } from './other-holder.ts';

const STORY = `They drew in Velm

On Monday Tal met Orn in Velm. The Velm captain, Ida Sand, was hurt. But Tal captain Bo Lind scored.

In Orn a man came. Nobody saw the coach of Orn there.
`;
const [source] = articleKnowledge(STORY, 'match.txt').sources.values();

const isOther = (question: string, passage: string, around = passage): boolean => {
  if (!source) throw new Error('no source');
  return isOfOtherHolder(question, source, passage, around);
};

test.each([
  ['how old is the velm captain', 'Tal captain Bo Lind, 25, scored.'],
  ['how old is velm’s captain', 'Tal’s captain, Bo Lind, 25, scored.'],
  ['did the Orn governor sign it', 'It was the Velm governor who signed it.'],
  ['how many saves did the orn keeper make', '“But for (Tal keeper) Bo Lind, who made three.”'],
])('%s: “%s” is about another', (question, passage) => {
  expect(isOther(question, passage)).toBe(true);
});

test.each([
  ['how old is the velm captain', 'Tal met the Velm captain, Ida Sand, 25.'],
  ['how old is the velm captain', 'The captain, Ida Sand, is 25.'],
  ['how old is the velm captain', 'His captain, Ida Sand, is 25.'],
  ['how old is the velm captain', 'Ida Sand, 25, left.'],
  ['how old is the velm captain', 'Former captain Ida Sand, 25, left.'],
  ['which place is Ida Sand captain of', 'Velm captain Bo Lind met her.'],
  ['how old is the captain', 'Tal captain Bo Lind, 25, scored.'],
])('%s: “%s” may be meant', (question, passage) => {
  expect(isOther(question, passage)).toBe(false);
});

test('what stands before the passage may name the side', () => {
  const passage = 'Tal captain Bo Lind, 25, met him.';
  expect(isOther('how old is the velm captain', passage, `Velm lost. ${passage}`)).toBe(false);
});
