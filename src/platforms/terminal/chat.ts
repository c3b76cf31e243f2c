/** The bot as a chat in a terminal, or over a pipe. */
import type { Readable } from 'node:stream';
import type { Bot } from '../../bot/bot.ts';
import { press, run } from '../../bot/dispatch.ts';
import { uploadText } from '../../bot/messages/fault-text.ts';
import { inLocale, localeNow, say } from '../../bot/messages/say.ts';
import { notice, type Action, type Block, type Reply } from '../../bot/reply.ts';
import type { Request, Permissions } from '../../bot/request.ts';
import { createPendingModals, type PendingModals } from '../../bot/pending-modals.ts';
import type { Event } from '../../packs/knowledge.ts';
import { daysText } from '../../bot/messages/days.ts';
import { UploadError } from '../../runtime/upload.ts';
import { beginningAs, completions } from './complete.ts';
import { type Asking, fillIn } from './form.ts';
import { openKeyboard } from './keyboard.ts';
import { localUpload, saveFiles } from './local-files.ts';
import { parse, type Typed } from './parse.ts';
import { choicesOf, render } from './render.ts';
import { type Output, screenOf, write } from './stream.ts';

const PROMPT = '> ';
const GREETED_EVENTS = 5;
const ECHO_LENGTH = 500;

type Input = Readable & { readonly isTTY?: boolean };

/** Chats until `/quit` or the end of the input, in the bot's language. What is piped in is echoed before its answer. */
export function chat(bot: Bot, input: Input, output: Output): Promise<void> {
  return inLocale(bot.language ?? localeNow(), () => chatting(bot, input, output));
}

async function chatting(bot: Bot, input: Input, output: Output): Promise<void> {
  const print = (reply: Reply) => write(output, rendered(reply, output));
  const show = (reply: Reply) => write(output, `${rendered(reply, output)}\n`);
  await show(greeting((await bot.view(LOCAL_GUILD)).knowledge.events));

  /** What an input of a form takes, while it waits for a line. */
  let offered: readonly string[] | undefined;
  const keyboard = openKeyboard(input, output, async (line) =>
    offered ? [beginningAs(line, offered), line] : completions(bot, line, localRequest({})),
  );
  const asking: Asking = {
    async show(blocks) {
      await write(output, '\n');
      await print({ ...notice(''), blocks });
    },
    async read(prompt, values) {
      offered = values;
      const line = await keyboard.read(prompt);
      offered = undefined;
      if (line !== undefined && !keyboard.echoes) await print(echo(line));
      return line;
    },
  };
  const forms = createPendingModals();
  let choices: readonly Action[] = [];
  for (;;) {
    const line = await keyboard.read(PROMPT);
    const typed: Typed = line === undefined ? { type: 'quit' } : parse(line, bot.commands);
    if (line === undefined || typed.type === 'quit') break;
    if (typed.type === 'nothing') continue;
    if (!keyboard.echoes) await print(echo(line));
    // A number belongs to the last reply alone; only one that is none of its numbers may be typed anew.
    const asksAgain = typed.type === 'choice' && choices.length > 0 && !choices[typed.number - 1];
    const first = await filledIn(bot, forms, await replyTo(bot, forms, typed, choices), asking);
    for (let reply: Reply | undefined = first; reply; reply = await reply.next) {
      const whole = await saveFiles(reply);
      if (!asksAgain) choices = choicesOf(whole);
      await show(whole);
    }
  }
  keyboard.close();
}

/** What stands around the reply is in its language, which the guild may have chosen. */
function rendered(reply: Reply, output: Output): string {
  return inLocale(reply.locale ?? localeNow(), () => render(reply, screenOf(output)));
}

/** The reply itself, or what comes of the form that it is. A form in answer to a form waits for its number. */
async function filledIn(
  bot: Bot,
  forms: PendingModals,
  reply: Reply,
  asking: Asking,
): Promise<Reply> {
  if (!reply.modal) return reply;
  const filled = await fillIn(reply.modal, asking);
  if (!filled) return notice(say('terminalForm.left'));
  const answer = await press(bot, reply.modal.action, { ...localRequest({}), ...filled });
  return answer.modal ? forms.postpone(answer, answer.modal, filled) : answer;
}

/** A typed line as it is shown above its answer where no terminal has shown it. */
export function echo(line: string): Reply {
  const text = line.trim();
  return notice(`${PROMPT}${text.length > ECHO_LENGTH ? `${text.slice(0, ECHO_LENGTH)}…` : text}`);
}

/** The guild of this machine, and whoever sits at its terminal. */
const LOCAL_GUILD = 'local';
const OWNER: Permissions = {
  ...{ manageMessages: true, manageServer: true, administrator: true },
  roles: [],
};

/** A request from whoever sits at this terminal, a moderator of the local guild. */
export function localRequest(options: Request['options']): Request {
  return {
    ...{ options, member: 'terminal', channel: 'terminal', guild: LOCAL_GUILD },
    ...{ permissions: OWNER, now: new Date() },
  };
}

type Answerable = Exclude<Typed, { type: 'quit' | 'nothing' }>;

async function replyTo(
  bot: Bot,
  forms: PendingModals,
  typed: Answerable,
  choices: readonly Action[],
): Promise<Reply> {
  switch (typed.type) {
    case 'command':
      return runTyped(bot, typed);
    case 'mistake':
      return notice(typed.message);
    case 'choice': {
      const action = choices[typed.number - 1];
      if (action) return forms.open(action) ?? press(bot, action, localRequest({}));
      return notice(noChoice(typed.number, choices.length));
    }
  }
}

function noChoice(number: number, most: number): string {
  if (most === 0) return say('terminal.nothingToChoose');
  return most === 1
    ? say('terminal.onlyChoice', { number })
    : say('terminal.noChoice', { number, most });
}

async function runTyped(
  bot: Bot,
  { name, subcommand, options, paths = {} }: Extract<Typed, { type: 'command' }>,
): Promise<Reply> {
  try {
    const files = await Promise.all(
      Object.entries(paths).map(
        async ([option, path]) => [option, await localUpload(path)] as const,
      ),
    );
    return await run(bot, name, {
      ...localRequest(options),
      ...(subcommand !== undefined && { subcommand }),
      ...(files.length > 0 && { files: Object.fromEntries(files) }),
    });
  } catch (error) {
    if (error instanceof UploadError) return notice(uploadText(error.fault));
    throw error;
  }
}

function greeting(events: readonly Event[]): Reply {
  const more = events.length - GREETED_EVENTS;
  const known: Block[] =
    events.length === 0
      ? [{ type: 'text', text: say('terminal.nothingLoaded') }]
      : [
          { type: 'text', text: say('terminal.askAbout') },
          {
            type: 'list',
            items: [
              ...events.slice(0, GREETED_EVENTS).map(titleOf),
              ...(more > 0 ? [say('terminal.moreEvents', { count: more })] : []),
            ],
          },
        ];
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('terminal.title') },
      ...known,
      { type: 'note', text: say('terminal.hint') },
      {
        type: 'note',
        text: say('terminal.connect'),
      },
    ],
    buttons: [],
  };
}

function titleOf({ title, start, end, place }: Event): string {
  const when = start && daysText({ start, end });
  const details = [when, place].filter(Boolean).join(', ');
  return details === '' ? title : `${title} (${details})`;
}
