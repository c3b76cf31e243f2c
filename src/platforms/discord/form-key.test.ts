/** The key of a form, wherever there is room for it. */
import { expect, test } from 'vitest';
import type { Modal } from '../../bot/reply.ts';
import { decodeAction } from './custom-id.ts';
import { idsOf, keyIn, nameIn } from './form-key.ts';

function formOf(...args: string[]): Modal {
  const inputs = [
    { name: 'answer', label: 'Answer', type: 'line' },
    { name: 'quote', label: 'Quote', type: 'text' },
  ] as const;
  return { title: 'A form', action: { name: 'fact-edit', args }, inputs };
}

test.each([
  ['beside a short name', ['harbour-fire/sheds', '1z']],
  ['beside none', []],
  ['beside the longest', [`${'e'.repeat(40)}/${'f'.repeat(40)}`, '1z']],
])('it is found again %s, and what it is about stays', (_, args) => {
  const modal = formOf(...args);
  const { form, input } = idsOf(modal);
  expect(form.length).toBeLessThanOrEqual(100);
  expect(input.length).toBeLessThanOrEqual(100);
  expect(decodeAction(form)).toEqual(modal.action);
  expect([input, 'quote'].map(nameIn)).toEqual(['answer', 'quote']);
  const key = keyIn(form, [input, 'quote']);
  expect(key).toMatch(/^[\w-]{12}$/);
  const other = idsOf(modal);
  expect(keyIn(other.form, [other.input])).not.toBe(key);
});

test('a form without one has none', () => {
  expect(keyIn('v1:fact-edit:a', ['answer', 'quote'])).toBeUndefined();
  expect(keyIn('v1.2:fact-edit:a', ['answer'])).toBeUndefined();
});
