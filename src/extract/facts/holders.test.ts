import { expect, test } from 'vitest';
import { readText } from '../article/article.ts';
import { readMentions } from '../entities/entities.ts';
import { holderOf } from './holders.ts';

const OPENING = 'Council closes the old pier\n\nAda Orn and Bo Berg met in Tarn on Monday.\n\n';

function holder(sentence: string, role: string): string | undefined {
  const article = readText(`${OPENING}${sentence}\n`);
  const start = article.text.indexOf(role, OPENING.length);
  return holderOf(article, readMentions(article), { start, end: start + role.length })?.name;
}

test.each([
  ['Ada Orn, the harbour master, met a baker near the mill.', 'the harbour master', 'Ada Orn'],
  ['Harbour master Ada Orn met a baker near the mill.', 'Harbour master', 'Ada Orn'],
  ['Ada Orn, 42, a baker, came too.', 'a baker', 'Ada Orn'],
  ['Ada Orn, who is a baker, came too.', 'a baker', 'Ada Orn'],
  ['Ada Orn is the head of the port.', 'the head of the port', 'Ada Orn'],
  ['The new Secretary of State Ada Orn came too.', 'Secretary of State', 'Ada Orn'],
  ['According to Ada Orn, an aide, it rained.', 'an aide', 'Ada Orn'],
  [
    'There were Ada Orn, the new harbour master, Bo Berg, and a baker.',
    'harbour master',
    'Bo Berg',
  ],
  ['Ada Orn, an aide to Bo Berg, came too.', 'an aide to Bo Berg', 'Ada Orn'],
])('whose role it is, in “%s”', (sentence, role, name) => {
  expect(holder(sentence, role)).toBe(name);
});

test.each([
  ['Bo Berg’s deputy chief of staff came too.', 'Bo Berg’s deputy chief of staff'],
  ['An aide to Bo Berg came too.', 'An aide to Bo Berg'],
  ['An aide to Bo Berg came too.', 'An aide'],
  [
    'She was the nurse in the house of former mayor Bo Berg.',
    'the nurse in the house of former mayor Bo Berg',
  ],
  ['The harbour master met Ada Orn.', 'The harbour master'],
  ['Ada Orn’s new chief of staff came too.', 'chief of staff'],
  ['A chief of staff, Ada Orn’s, came too.', 'A chief of staff'],
  ['It was sold to a harbour master. Ada Orn met a baker there.', 'harbour master'],
])('nobody’s role, in “%s”: %s', (sentence, role) => {
  expect(holder(sentence, role)).toBeUndefined();
});
