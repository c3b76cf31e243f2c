/** Bad input in every option and every form of the moderators' commands. */
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { badInput, expectHarmless, expectNoPings } from './bad-input.ts';
import { runKeeping } from './bot.ts';
import type { Form, Loopback, Message } from './loopback/index.ts';
import type { Values } from './loopback/options.ts';
import { callables, FACT, moderator, valuesFor } from './moderators.ts';

const EVENT = 'seoul-cyberspace-2013';
const SOURCE = 'seoul-cyberspace-2013/korea-herald';
const question = { name: 'ask', options: { question: 'How many people attended?' } };

/** Runs the bot; at the end nothing may have been refused or have failed. */
async function running(): Promise<Loopback> {
  const { discord, logged } = await runKeeping();
  onTestFinished(() => {
    expect(discord.refusals()).toEqual([]);
    expectNoPings(discord);
    expect(logged.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
  return discord;
}

const typable = callables.flatMap(({ name, options }) =>
  options.flatMap((option) =>
    option.type === Type.String && option.choices === undefined
      ? { name, options: valuesFor(options), option }
      : [],
  ),
);

const names = [...new Set(typable.map(({ name }) => name))];

test('there are many options to try', () => {
  expect(names.length).toBeGreaterThan(15);
});

describe('an option of a moderators’ command', () => {
  test.each(names)('/%s', async (name) => {
    const discord = await running();
    for (const { options, option } of typable.filter((each) => each.name === name)) {
      for (const bad of badInput) {
        const typed = bad.slice(0, option.max_length);
        // A blank option is as good as none, and the command's form opens.
        if (typed.replace(/\p{Cf}/gu, '').trim() === '' && option.required !== true) continue;
        const asked = { name, options: { ...options, [option.name]: typed }, ...moderator };
        if ('autocomplete' in option && option.autocomplete) {
          await discord.autocomplete({ ...asked, option: option.name, typed });
        }
        const answer = await discord.command(asked);
        expectHarmless(answer);
        expect(answer.onlyFor).toBe(moderator.member);
      }
    }
  });
});

const forms: readonly (readonly [name: string, options: Values])[] = [
  ['event-admin add', {}],
  ['event-admin edit', { event: EVENT }],
  ['fact add', { source: SOURCE }],
  ['fact edit', { fact: FACT }],
  ['entity add', { event: EVENT }],
  ['entity edit', { name: 'William Hague' }],
  ['source add', { event: EVENT }],
  ['source edit', { source: SOURCE }],
  ['source replace', { source: SOURCE }],
];

describe('a field of a form', () => {
  test.each(forms)('/%s', async (name, options) => {
    const discord = await running();
    const open = () => discord.openForm({ name, options, ...moderator });
    const { inputs } = await open();
    const fields = inputs.filter(({ type }) => type === 'line' || type === 'text');
    expect(fields.length).toBeGreaterThan(2);
    for (const [i, bad] of badInput.entries()) {
      // In all fields at once, and in one by itself, the others as they stand.
      const spoilt = [fields, fields.filter((_, place) => place === i % fields.length)];
      for (const each of spoilt) {
        const form = await open();
        const filled = each.map(({ label, most }) => [label, bad.slice(0, most)] as const);
        const typed = { ...needed(form), ...Object.fromEntries(filled) };
        const answer = await discord.submit(form, typed, moderator);
        expectHarmless(answer);
        expectNothingLost(answer, typed);
      }
    }
    expectHarmless(await discord.command(question));
  });
});

/** What an empty form needs, besides what is tried. */
function needed({ inputs }: Form): Record<string, string> {
  const empty = inputs.filter(({ required, value }) => required && value === '');
  return Object.fromEntries(
    empty.map(({ label, choices }) => [label, choices[0]?.value ?? '3 May 2013']),
  );
}

/** Whether it was saved, or comes back with the answer. */
function expectNothingLost({ text, files }: Message, typed: Record<string, string>): void {
  if (/^(?:The (?:event|fact|name|source|newer edition)|Nothing changed)/.test(text)) return;
  if (files.length > 0) return;
  for (const [label, value] of Object.entries(typed)) {
    // An article waits with its form, and is not shown again.
    if (label !== 'Text') expect(words(text)).toContain(words(value));
  }
}

function words(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Default_Ignorable_Code_Point}\s]+/gu, '').toLowerCase();
}
