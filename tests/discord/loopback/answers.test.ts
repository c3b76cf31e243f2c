import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startBare } from './bare.ts';

const described = existsSync(new URL('../../../../shared/discord-openapi.json', import.meta.url));

const text = (content: string) => ({ type: 10, content });
const container = (...components: object[]) => ({ type: 17, components });
const row = (...components: object[]) => ({ type: 1, components });
const button = (id: string) => ({ type: 2, style: 1, label: 'Press', custom_id: id });
/** A message of Components V2. */
const v2 = (...components: object[]) => ({ flags: 32_768, components });

test("Discord's description is used when it is there", async () => {
  const { asked } = await startBare();
  const { respond } = await asked();
  const { status } = await respond(4, v2(container(row({ ...button('a'), style: 99 }))));
  expect(status).toBe(described ? 400 : 204);
});

describe('an answer', () => {
  test('is shown, edited, followed, read and removed', async () => {
    const { asked } = await startBare();
    const { shown, respond, edit, read, remove, follow } = await asked();
    expect(await respond(4, v2(text('one')))).toEqual({ status: 204, body: '' });
    expect(await shown).toMatchObject({ text: 'one', onlyFor: undefined });
    expect(await edit(v2(text('two')))).toMatchObject({ status: 200 });
    expect(await read()).toMatchObject({ body: { components: [{ content: 'two' }] } });
    expect(await follow(v2(text('three')))).toMatchObject({
      status: 200,
      body: { components: [{ content: 'three' }] },
    });
    expect(await remove()).toMatchObject({ status: 204 });
    expect(await read()).toMatchObject({ status: 404, body: { code: 10_008 } });
  });

  test('may be put off and given by an edit', async () => {
    const { discord, asked } = await startBare();
    const { shown, respond, edit } = await asked();
    expect(await respond(5, { flags: 64 })).toMatchObject({ status: 204 });
    discord.clock.advance(60_000);
    expect(await edit(v2(text('at last')))).toMatchObject({ status: 200 });
    expect(await shown).toMatchObject({ text: 'at last' });
    expect(await shown).toMatchObject({ onlyFor: expect.any(String) as string });
  });

  test('is refused after three seconds', async () => {
    const { discord, asked } = await startBare();
    const { shown, respond } = await asked();
    discord.clock.advance(3000);
    expect(await respond(4, v2(text('late')))).toEqual({
      status: 404,
      body: { code: 10_062, message: 'Unknown interaction' },
    });
    await expect(shown).rejects.toThrow('The application did not respond');
  });

  test('is refused the second time', async () => {
    const { asked } = await startBare();
    const { respond } = await asked();
    await respond(4, v2(text('one')));
    expect(await respond(4, v2(text('two')))).toMatchObject({
      status: 400,
      body: { code: 40_060 },
    });
  });

  test('is refused with a wrong token, and after fifteen minutes', async () => {
    const { discord, call, asked } = await startBare();
    expect(await call('POST', '/interactions/1/wrong/callback', { type: 4 })).toMatchObject({
      ...{ status: 404, body: { code: 10_062 } },
    });
    const { respond, edit } = await asked();
    await respond(4, v2(text('one')));
    discord.clock.advance(15 * 60_000);
    expect(await edit(v2(text('two')))).toMatchObject({ status: 401, body: { code: 50_027 } });
  });

  test.each([
    ['a change without a message', 7],
    ['suggestions for a command', 8],
    ['an unknown type', 99],
  ])('is refused when it is %s', async (_, type) => {
    const { asked } = await startBare();
    const { respond } = await asked();
    expect(await respond(type, {})).toMatchObject({ status: 400, body: { code: 50_035 } });
  });
});

describe('a message is refused with', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => text(`${i}`));
  const link = { type: 2, style: 5, label: 'Link' };

  test.each<[string, object, string]>([
    [
      'more than 4,000 characters in all',
      v2(text('x'.repeat(2000)), container(text('x'.repeat(2001)))),
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      'more than 40 components in all',
      v2(container(...many(20)), container(...many(19))),
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'equal custom ids',
      v2(row(button('a')), container(row(button('a')))),
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    ['new components without the flag', { components: [text('a')] }, 'UNION_TYPE_CHOICES'],
    [
      'content beside new components',
      { ...v2(text('a')), content: 'b' },
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'embeds beside new components',
      { ...v2(text('a')), embeds: [{ title: 'b' }] },
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['a link without address', v2(row(link)), 'BUTTON_COMPONENT_URL_REQUIRED'],
    [
      'a link with a custom id',
      v2(row({ ...link, url: 'https://example.com', custom_id: 'a' })),
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'a button without custom id',
      v2(row({ type: 2, style: 1, label: 'A' })),
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ],
  ])('%s', async (_, message, code) => {
    const { asked } = await startBare();
    const { respond } = await asked();
    const { status, body } = await respond(4, message);
    expect({ status, body }).toMatchObject({
      ...{ status: 400, body: { code: 50_035, message: 'Invalid Form Body' } },
    });
    expect(JSON.stringify(body)).toContain(`"code":"${code}"`);
  });

  test.runIf(described).each<[string, object, RegExp]>([
    [
      'more than five buttons a row',
      v2(row(...['a', 'b', 'c', 'd', 'e', 'f'].map(button))),
      /"components":\{"_errors":\[\{"code":"BASE_TYPE_BAD_LENGTH"/,
    ],
    [
      'a label over 80 characters',
      v2(row({ ...button('a'), label: 'x'.repeat(81) })),
      /"label":\{"_errors":\[\{"code":"BASE_TYPE_BAD_LENGTH"/,
    ],
    [
      'a custom id over 100 characters',
      v2(row(button('x'.repeat(101)))),
      /"custom_id":\{"_errors":\[\{"code":"BASE_TYPE_BAD_LENGTH"/,
    ],
    ['an empty text', v2(text('')), /"content":\{"_errors":\[\{"code":"BASE_TYPE_BAD_LENGTH"/],
  ])('%s', async (_, message, expected) => {
    const { asked } = await startBare();
    const { respond } = await asked();
    const { status, body } = await respond(4, message);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toMatch(expected);
  });

  test('nothing in it', async () => {
    const { asked } = await startBare();
    const { respond } = await asked();
    expect(await respond(4, v2())).toMatchObject({ status: 400, body: { code: 50_006 } });
  });

  test('more bytes than are stored', async () => {
    const { asked } = await startBare();
    const { respond } = await asked();
    expect(await respond(4, v2(text('한'.repeat(3390))))).toMatchObject({ status: 500 });
    expect(await respond(4, v2(text('한'.repeat(3380))))).toMatchObject({ status: 204 });
  });
});

test('more than 25 suggestions are refused', async () => {
  const { discord, register, asked } = await startBare();
  const speaker = { type: 3, name: 'speaker', description: 'Who', autocomplete: true };
  await register({ name: 'who', description: 'Tells', options: [speaker] });
  const choices = Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` }));
  const typing = { name: 'who', option: 'speaker', typed: 'a' };
  const { shown, respond } = await asked(() => discord.autocomplete(typing));
  const { status, body } = await respond(8, { choices });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('"choices":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH"');
  expect(await respond(8, { choices: choices.slice(1) })).toMatchObject({ status: 204 });
  expect(await shown).toHaveLength(25);
});
