import { expect, test } from 'vitest';
import { notice, type Modal } from './reply.ts';
import { createPendingModals } from './pending-modals.ts';

function modal(title: string): Modal {
  return { title, action: { name: 'add', args: [] }, inputs: [] };
}

test('a form that waits is opened by its button, as often as it is pressed', () => {
  const forms = createPendingModals();
  const [first, second] = ['First', 'Second'].map(
    (title) => forms.postpone(notice('Wait.'), modal(title), {}).buttons[0]?.action,
  );
  if (!first || !second) throw new Error('no button');
  expect(forms.open(second)?.modal?.title).toBe('Second');
  expect(forms.open(first)?.modal?.title).toBe('First');
  expect(forms.open(first)?.modal?.title).toBe('First');
});

test('other buttons open none', () => {
  expect(createPendingModals().open({ name: 'more', args: [] })).toBeUndefined();
});

test('of many that wait, the oldest are let go, which their buttons say', () => {
  const forms = createPendingModals();
  const actions = Array.from({ length: 501 }, (_, i) => {
    const [button] = forms.postpone(notice('Wait.'), modal(String(i)), {}).buttons;
    return button?.action ?? { name: '', args: [] };
  });
  const opened = actions.map((action) => forms.open(action));
  expect(opened[0]?.modal).toBeUndefined();
  expect(opened[0]?.blocks[0]).toMatchObject({ type: 'text' });
  expect(opened.slice(1).map((reply) => reply?.modal?.title)).toEqual(
    Array.from({ length: 500 }, (_, i) => String(i + 1)),
  );
});
