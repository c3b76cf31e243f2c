import { expect, test } from 'vitest';
import { notice } from './reply.ts';
import { withTyped } from './typed-input.ts';

const REFUSED = notice('The quote does not stand in the source.');

test('what was typed stands below the reply, under the names of its inputs', () => {
  const { blocks, files } = withTyped(REFUSED, { fields: { quote: 'It is late', start: 'May' } });
  expect(blocks).toEqual([
    ...REFUSED.blocks,
    { type: 'note', text: 'What you typed:' },
    {
      type: 'fields',
      fields: [
        { label: 'Quote', text: 'It is late' },
        { label: 'First day', text: 'May' },
      ],
    },
  ]);
  expect(files).toBeUndefined();
});

test.each([
  ['sampleQuestions', 'Asked as'],
  ['note', 'Note'],
  ['toString', 'ToString'],
])('an input is called as members know it, or by its own name: %s', (name, label) => {
  const { blocks } = withTyped(REFUSED, { fields: { [name]: 'x' } });
  expect(blocks.at(-1)).toMatchObject({ fields: [{ label, text: 'x' }] });
});

test('a reply stays as it is where nothing was typed', () => {
  expect(withTyped(REFUSED, {})).toBe(REFUSED);
  expect(withTyped(REFUSED, { fields: { quote: ' \n', title: '' } })).toBe(REFUSED);
});

test('what is too long for a message comes as a file, beside other files', () => {
  const own = { name: 'own.txt', text: 'own' };
  const typed = (length: number) =>
    withTyped({ ...REFUSED, files: [own] }, { fields: { text: 'x'.repeat(length), title: 'y' } });
  expect(typed(1999).files).toEqual([own]);
  const { blocks, files } = typed(2000);
  expect(blocks.at(-1)).toEqual({ type: 'note', text: 'What you typed is in the file typed.txt.' });
  expect(files).toEqual([
    own,
    { name: 'typed.txt', text: `Text:\n${'x'.repeat(2000)}\n\nTitle:\ny\n` },
  ]);
});
