/** What nobody should type and somebody does, and what must hold of every answer to it. */
import { InteractionResponseType as Response } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { Loopback, Message } from './loopback/index.ts';

export const badInput = [
  ' ',
  '?!…',
  '🙂🙃👩‍👩‍👧',
  '\u200b\u200d\ufeff',
  '\u202Eeman siht daer\u202C \u200f',
  '**bold** ||spoiler|| ```code``` # heading\n> quote\n- list',
  '@everyone @here <@400000000000000001> <@&1> <#2> </ask:3>',
  'https://example.com/a?b=c discord.gg/abc [text](https://example.com)',
  'nobody-of-this-name',
  '서울 사이버스페이스 총회에 몇 명이 참석했습니까',
  "'; drop table facts; --",
  'constructor __proto__ toString',
  '\u0000\u0007\u001b[31m',
  'how many '.repeat(800),
  'x'.repeat(6000),
  '('.repeat(6000),
];

/** A short, kind answer, in which nothing that was typed pings, links or changes direction. */
export function expectHarmless({ text, markdown }: Message): void {
  expect(text).not.toBe('');
  expect(text).not.toMatch(/went wrong|could not show|“”|undefined|null|\bNaN\b/);
  expect(markdown).not.toMatch(/(?<!\\)(?:@everyone|<@|<#|:\/\/)|\u202E/);
}

/** Whatever the bot sent so far says to Discord itself that nobody is to be pinged, whatever the text holds. */
export function expectNoPings({ requests }: Pick<Loopback, 'requests'>): void {
  const messages = requests.map(({ body }) => messageIn(body)).filter((body) => body !== undefined);
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter(({ allowed_mentions: allowed }) => !pingsNobody(allowed))).toEqual([]);
}

interface Sent {
  readonly allowed_mentions?: unknown;
}

/** The message in a request; a form is none. */
function messageIn(body: unknown): Sent | undefined {
  const { type, data } = { ...(body as { type?: Response; data?: object }) };
  if (type === Response.Modal) return undefined;
  const message: Sent = data ?? { ...(body as object) };
  return 'content' in message || 'components' in message ? message : undefined;
}

function pingsNobody(allowed: unknown): boolean {
  const {
    parse,
    users,
    roles,
    replied_user: replied,
  } = { ...(allowed as Record<string, unknown>) };
  const none = [users, roles].every(
    (each) => each === undefined || (Array.isArray(each) && each.length === 0),
  );
  return Array.isArray(parse) && parse.length === 0 && none && replied !== true;
}
