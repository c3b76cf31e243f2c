import { describe, expect, test } from 'vitest';
import { startBare } from './bare.ts';

const label = (name: string, component: object) => ({ type: 18, label: name, component });
const line = (id: string, more: object = {}) =>
  label(id, { type: 4, style: 1, custom_id: id, ...more });
const choice = (id: string, ...values: string[]) =>
  label(id, {
    ...{ type: 3, custom_id: id },
    options: values.map((value) => ({ label: value, value })),
  });
const modal = (...components: object[]) => ({ custom_id: 'form', title: 'Form', components });
const v2 = (...components: object[]) => ({ flags: 32_768, components });
const words = (content: string) => ({ type: 10, content });

describe('a modal', () => {
  test('is shown in answer to a command', async () => {
    const { discord, asked } = await startBare();
    const { shown, respond } = await asked(() => discord.openForm({ name: 'show' }));
    expect(await respond(9, modal(line('a', { value: 'x' })))).toMatchObject({ status: 204 });
    expect(await shown).toMatchObject({
      ...{ customId: 'form', title: 'Form' },
      inputs: [{ customId: 'a', type: 'line', value: 'x', required: true }],
    });
  });

  test.each([
    ['six inputs', modal(...Array.from({ length: 6 }, (_, i) => line(String(i))))],
    ['the same custom id twice', modal(line('a'), line('a'))],
    ['a value longer than may be typed', modal(line('a', { value: 'long', max_length: 3 }))],
    ['the same choice twice', modal(choice('a', 'x', 'x'))],
  ])('is refused with %s', async (_, body) => {
    const { asked } = await startBare();
    const { respond } = await asked();
    expect(await respond(9, body)).toMatchObject({ status: 400, body: { code: 50_035 } });
  });

  test('is refused in answer to a modal', async () => {
    const { discord, asked } = await startBare();
    const opened = await asked(() => discord.openForm({ name: 'show' }));
    await opened.respond(9, modal(line('a')));
    const form = (await opened.shown) as Awaited<ReturnType<typeof discord.openForm>>;
    const submitted = await asked(() => discord.submit(form, { a: 'x' }));
    expect(await submitted.respond(9, modal(line('a')))).toMatchObject({ status: 400 });
  });

  test('is submitted only as its inputs allow, unless forged', async () => {
    const { discord, asked } = await startBare();
    const opened = await asked(() => discord.openForm({ name: 'show' }));
    await opened.respond(9, modal(line('a', { max_length: 3 }), choice('b', 'x')));
    const form = (await opened.shown) as Awaited<ReturnType<typeof discord.openForm>>;
    for (const filled of [{ a: '' }, { a: 'long' }, { a: 'x', b: 'y' }, { a: 'x', c: 'z' }]) {
      await expect(discord.submit(form, filled)).rejects.toThrow(/"[abcy]"/);
    }
    const forged = await asked(() => discord.submit(form, { a: 'long' }, { forged: true }));
    expect(await forged.respond(4, v2(words('taken')))).toMatchObject({ status: 204 });
    expect(await forged.shown).toMatchObject({ text: 'taken' });
  });
});

describe('a message after one that was put off', () => {
  test('takes its place and its visibility', async () => {
    const { discord, asked } = await startBare();
    const { shown, respond, follow } = await asked();
    await respond(5, { flags: 64 });
    await follow(v2(words('first')));
    expect(await shown).toMatchObject({ text: 'first', onlyFor: expect.any(String) as string });
    await follow(v2(words('second')));
    expect(discord.messages().at(-1)).toMatchObject({ text: 'second', onlyFor: undefined });
  });
});

test('a message that names or shows a file which did not come with it is refused', async () => {
  const { asked } = await startBare();
  const { respond } = await asked();
  const file = { type: 13, file: { url: 'attachment://a.txt' } };
  for (const body of [v2(file), { ...v2(words('x')), attachments: [{ id: '0' }] }]) {
    expect(await respond(4, body)).toMatchObject({ status: 400, body: { code: 50_035 } });
  }
});
