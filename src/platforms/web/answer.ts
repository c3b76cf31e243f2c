/** From what is done at the page to the bot, and back as lines of what is shown. */
import { createHash } from 'node:crypto';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Bot } from '../../bot/bot.ts';
import { press, run } from '../../bot/dispatch.ts';
import { localeOf } from '../../bot/reply-locale.ts';
import { inLocale, say } from '../../bot/messages/say.ts';
import { type Modal, notice, type Reply } from '../../bot/reply.ts';
import type { Request } from '../../bot/request.ts';
import { type OnWait, readStory, type Story } from '../../guilds/guild.ts';
import { NoArticleError } from '../../extract/pages/refusal.ts';
import { articleText } from '../../bot/messages/fault-text.ts';
import { tellingPlace } from '../../../commands/shared/in-line.ts';
import { parse, type Typed } from '../terminal/parse.ts';
import { calledWith, namesOf } from '../terminal/subcommands.ts';
import type { Asked, Asking, AnswerLine } from './page/protocol.ts';
import { CHANNELS, requestOf } from './people.ts';
import { uploadOf } from './posted.ts';
import { show, type SourceOf } from './show.ts';

/** What comes of it: first the reply, then what takes its place, each with what goes to another channel. */
export async function* answers(bot: Bot, asking: Asking, asked: Asked): AsyncGenerator<AnswerLine> {
  const request = requestOf(asking);
  const locale = localeOf(bot, request);
  const first = await inLocale(locale, () => replyTo(bot, asking, asked));
  for (let reply: Reply | undefined = first; reply; reply = await reply.next) {
    const { sources } = (await bot.view(request.guild)).knowledge;
    const sourceOf: SourceOf = (key) => sources.get(key);
    yield { shown: show(reply, sourceOf, locale) };
    const { also } = reply;
    if (!also) continue;
    const isThere = CHANNELS.some(({ id }) => id === also.channel);
    if (isThere) yield { channel: also.channel, shown: show(also.reply, sourceOf, locale) };
    else if (also.unsent !== undefined)
      yield { channel: asking.channel, shown: show(notice(also.unsent), sourceOf, locale) };
  }
}

function replyTo(bot: Bot, asking: Asking, asked: Asked): Reply | Promise<Reply> {
  switch (asked.what) {
    case 'line':
      return lineReply(bot, asking, asked);
    case 'press':
      return press(bot, asked.action, requestOf(asking, linkOf(asked)));
    case 'form': {
      const files = Object.entries(asked.files).map(
        ([name, file]) => [name, uploadOf(file)] as const,
      );
      const content = { fields: asked.fields, files: Object.fromEntries(files) };
      return press(bot, asked.action, requestOf(asking, { ...content, once: onceOf(asked) }));
    }
    case 'paste':
      return pasteReply(bot, asking, asked);
  }
}

function linkOf({ link }: Extract<Asked, { what: 'press' }>): Partial<Request> {
  return link === undefined ? {} : { link };
}

/** The same again has the same id; one that was corrected has another. */
function onceOf({ key, fields, files }: Extract<Asked, { what: 'form' }>): string {
  const sent = JSON.stringify([key, fields, files]);
  return createHash('sha256').update(sent).digest('hex').slice(0, 32);
}

/** A question, or a command with the file that was attached to it. */
async function lineReply(
  bot: Bot,
  asking: Asking,
  { line, file }: Extract<Asked, { what: 'line' }>,
): Promise<Reply> {
  const option = file && fileOption(bot, line);
  if (file && option === undefined) return notice(say('web.noFile'));
  const isGiven = option !== undefined && line.includes(`${option}:`);
  const typed = parse(isGiven || !file ? line : `${line} ${option ?? ''}:"-"`, bot.commands);
  if (typed.type === 'mistake') return notice(typed.message);
  if (typed.type === 'quit') return notice(say('typed.noCommand', { name: 'quit' }));
  if (typed.type === 'nothing') return notice(say('ask.noQuestion'));
  if (typed.type === 'choice')
    return run(bot, 'ask', requestOf(asking, { options: { question: line.trim() } }));
  if (typed.paths && !file) return notice(say('web.attachIt'));
  return run(bot, typed.name, requestOf(asking, contentOf(typed, file && uploadOf(file))));
}

function contentOf(
  { options, subcommand, paths = {} }: Extract<Typed, { type: 'command' }>,
  file: ReturnType<typeof uploadOf> | undefined,
): Partial<Request> {
  const [name] = Object.keys(paths);
  return {
    options,
    ...(subcommand !== undefined && { subcommand }),
    ...(name !== undefined && file && { files: { [name]: file } }),
  };
}

/** The option of the typed command that takes a file. */
function fileOption({ commands }: Bot, line: string): string | undefined {
  const [, name = '', rest = ''] = /^\s*\/(\S+)\s*(.*)$/su.exec(line) ?? [];
  const command = commands.find(({ definition }) =>
    namesOf(definition).includes(name.toLowerCase()),
  );
  const match = command && calledWith(command, rest);
  return match?.called.options.find(({ type }) => type === Type.Attachment)?.name;
}

/**
 * As if the article were uploaded with `/source add`. For a new event, that one's form comes first, with what the article
 * tells of it filled in.
 */
async function pasteReply(
  bot: Bot,
  asking: Asking,
  { text, event }: Extract<Asked, { what: 'paste' }>,
): Promise<Reply> {
  if (event !== undefined) {
    const file = uploadOf(pastedFile(text));
    const content = { subcommand: 'add', options: { event }, files: { file } };
    return run(bot, 'source', requestOf(asking, content));
  }
  const request = requestOf(asking, { subcommand: 'add' });
  const reply = await run(bot, 'event-admin', request);
  const { modal } = reply;
  const { guild } = await bot.view(request.guild);
  if (!modal || !guild) return reply;
  return tellingPlace({ guild }, async (onWait) => {
    const head = await headOf(text, onWait);
    return 'blocks' in head ? head : { ...reply, modal: filledWith(head, modal) };
  });
}

/** What a pasted article tells of itself, or why it is none. */
async function headOf(text: string, onWait: OnWait): Promise<Story['head'] | Reply> {
  try {
    return (await readStory(text, onWait)).head;
  } catch (error) {
    if (error instanceof NoArticleError) return notice(articleText(error.fault));
    throw error;
  }
}

/** The form of a new event with what the article tells of it. */
function filledWith({ headline, published }: Story['head'], modal: Modal): Modal {
  const known = new Map([
    ['title', headline],
    ['start', published?.slice(0, 10)],
  ]);
  const inputs = modal.inputs.map((input) => {
    const value = known.get(input.name)?.slice(0, input.most);
    return value === undefined ? input : { ...input, value };
  });
  return { ...modal, inputs };
}

/** What was pasted, as a file: only web pages may be long. */
function pastedFile(text: string): { readonly name: string; readonly base64: string } {
  const name = /^\s*</u.test(text) ? 'article.html' : 'article.txt';
  return { name, base64: Buffer.from(text).toString('base64') };
}
