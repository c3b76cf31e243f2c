import { expect, test } from 'vitest';
import type { Modal } from './reply.ts';
import { fieldsOf, filled, offered } from './unfinished-forms.ts';

const FORM: Modal = {
  ...{ title: 'Add a fact', action: { name: 'add', args: ['pier', '3'] } },
  inputs: [
    { name: 'answer', label: 'Answer', type: 'line', value: 'Ten' },
    { name: 'quote', label: 'Quote', type: 'text' },
    { name: 'file', label: 'File', type: 'file' },
  ],
};

test('a form is filled with what was typed, and keeps its own values elsewhere', () => {
  const typed = filled(FORM, { quote: 'Ten sank.', file: 'x', other: 'y' });
  expect(typed.inputs.map(({ value }) => value)).toEqual(['Ten', 'Ten sank.', undefined]);
  expect(filled(FORM, { answer: '' }).inputs[0]?.value).toBe('');
  expect(FORM.inputs[1]?.value).toBeUndefined();
});

test('what a form is filled with are the inputs that have a value, be it empty', () => {
  expect(fieldsOf(FORM)).toEqual({ answer: 'Ten' });
  expect(fieldsOf(filled(FORM, { quote: '' }))).toEqual({ answer: 'Ten', quote: '' });
});

test('what is kept is sent again as it was, with what came beside it', () => {
  const action = { name: 'add', args: ['pier', '3'] };
  const form = { modal: { title: '', action, inputs: [] }, attached: { text: 'A story' } };
  expect(offered(form)).toEqual({ action, fields: { text: 'A story' } });
});

test('taking what is offered sends that in place of what was typed or came beside it', () => {
  const modal = { ...FORM, action: { name: 'add', args: ['pier', '3'] }, inputs: [] };
  const typed = {
    ...modal,
    inputs: [{ name: 'answer', label: 'A', type: 'line' as const, value: 'Ten' }],
  };
  const attached = { text: 'A story', answer: 'x' };
  expect(offered({ modal: typed, attached }).fields).toEqual({ text: 'A story', answer: 'Ten' });
  const instead = { fields: { answer: '10' }, args: ['pier', '4'] };
  expect(offered({ modal: typed, attached, instead })).toEqual({
    action: { name: 'add', args: ['pier', '4'] },
    fields: { text: 'A story', answer: '10' },
  });
  expect(offered({ modal: typed, attached, instead: { fields: {} } }).action.args).toEqual([
    'pier',
    '3',
  ]);
});
