/** A form that is sent twice, at any distance, is handled once, and answered both times with the same. */
import { z } from 'zod';
import { type Guild, keepAnswer, sentBefore, StoreFault } from '../guilds/guild.ts';
import { locales } from '../runtime/locale.ts';
import { say } from './messages/say.ts';
import { type Block, notice, type Reply } from './reply.ts';
import type { Request } from './request.ts';

/** Sendings that are being handled in this process, by guild and id. */
const going = new Map<string, Promise<Reply>>();

/** Longer answers hold whole texts, which are not worth their room. */
const MAX_CHARACTERS = 50_000;

/**
 * What `handle` gives, or what it gave when the same was sent before: kept in the store beside what the form made. Of
 * what made nothing, such as a refusal, nothing is kept, and it is handled anew. Rejects when `handle` does, and for
 * nothing that fails after it.
 */
export async function answeredOnce(
  guild: Guild | undefined,
  { once }: Pick<Request, 'once'>,
  handle: () => Reply | Promise<Reply>,
): Promise<Reply> {
  if (!guild || once === undefined) return handle();
  const key = `${guild.id} ${once}`;
  const earlier = going.get(key);
  if (earlier) return earlier;
  const answer = first(guild, once, handle).finally(() => going.delete(key));
  going.set(key, answer);
  return answer;
}

async function first(
  { store, id: guild, background }: Guild,
  id: string,
  handle: () => Reply | Promise<Reply>,
): Promise<Reply> {
  const sent = { guild, id };
  // While the store can't be asked, nothing can be made either.
  const made = await sentBefore(store, sent).catch(ifStoreFault);
  if (made) return made.answer === undefined ? came() : (replyOf(made.answer) ?? came());
  const reply = await handle();
  const json = jsonOf(reply);
  if (json.length > MAX_CHARACTERS) return reply;
  const kept = keepAnswer(store, sent, json).catch(ifStoreFault);
  // What the form made is stored by now: that it failed to keep what is said of it is logged, and no more.
  background.add(kept);
  await Promise.allSettled([kept]);
  return reply;
}

/** What can be said of a form whose answer is not kept any more. */
function came(): Reply {
  return notice(say('forms.cameBefore'));
}

function ifStoreFault(error: unknown): undefined {
  if (error instanceof StoreFault) return undefined;
  throw error;
}

/** Without what is done once: long work, and messages for other channels. */
function jsonOf(reply: Reply): string {
  const blocks = reply.blocks.map(withoutText);
  return JSON.stringify({ ...reply, blocks, next: undefined, also: undefined });
}

/** A citation needs no more than what is known about the source. */
function withoutText(block: Block): Block {
  return 'source' in block ? { ...block, source: { ...block.source, text: '' } } : block;
}

function replyOf(json: string): Reply | undefined {
  return replySchema.safeParse(JSON.parse(json)).data;
}

const text = z.string();
const source = z.object({
  ...{ id: text, key: text, eventId: text, publisher: text, headline: text, text },
  ...{ byline: text.exactOptional(), published: text.exactOptional(), url: text.exactOptional() },
  ...{ credits: z.array(text), sha256: text },
});
const word = z.object({ text, space: z.boolean(), state: z.enum(['same', 'missing', 'extra']) });
const mention = z.object({ kind: z.enum(['member', 'role', 'channel', 'message']), id: text });
const action = z.object({ name: text, args: z.array(text) });

const blockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['heading', 'answer', 'text', 'note']), text }),
  z.object({
    ...{ type: z.literal('quote'), quote: text, source, lead: text.exactOptional() },
    mark: z.object({ start: z.number(), end: z.number() }).exactOptional(),
    uncited: z.boolean().exactOptional(),
    start: z.number().exactOptional(),
    above: z.array(z.object({ start: z.number(), end: z.number() })).exactOptional(),
  }),
  z.object({ type: z.literal('passage'), before: text, quote: text, after: text, source }),
  z.object({ type: z.literal('fields'), fields: z.array(z.object({ label: text, text })) }),
  z.object({ type: z.literal('list'), items: z.array(text), first: z.number().exactOptional() }),
  z.object({ type: z.literal('difference'), words: z.array(word), label: text.exactOptional() }),
  z.object({
    ...{ type: z.literal('mention'), lead: text, mentions: z.array(mention) },
    at: z.coerce.date().exactOptional(),
  }),
  z.object({ type: z.literal('separator') }),
]);

const inputSchema = z.object({
  ...{ name: text, label: text, type: z.enum(['line', 'text', 'choice', 'file']) },
  ...{ description: text.exactOptional(), value: text.exactOptional() },
  ...{ required: z.boolean().exactOptional(), most: z.number().exactOptional() },
  choices: z.array(z.object({ label: text, value: text })).exactOptional(),
});

/** A reply as it was kept; `Reply` says what each part is. */
const replySchema = z.object({
  locale: z.enum(locales).exactOptional(),
  visibility: z.enum(['public', 'private']),
  blocks: z.array(blockSchema),
  buttons: z.array(
    z.object({
      ...{ label: text, action, disabled: z.boolean().exactOptional() },
      style: z.enum(['primary', 'plain', 'danger']).exactOptional(),
    }),
  ),
  inRow: z.number().exactOptional(),
  update: z.boolean().exactOptional(),
  modal: z.object({ title: text, action, inputs: z.array(inputSchema) }).exactOptional(),
  files: z.array(z.object({ name: text, text })).exactOptional(),
});
