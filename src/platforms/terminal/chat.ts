/** The bot as a chat in a terminal, or over a pipe. */
import type { Readable } from 'node:stream';
import { type Bot, press, run } from '../../bot/dispatch.ts';
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

/** Chats until `/quit` or the end of the input. What is piped in is echoed before its answer. */
export async function chat(
  bot: Bot,
  input: Readable & { readonly isTTY?: boolean },
  output: Output,
): Promise<void> {
  const print = (reply: Reply) => write(output, render(reply, screenOf(output)));
  const show = (reply: Reply) => write(output, `${render(reply, screenOf(output))}\n`);
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
    const first = await filledIn(bot, forms, await replyTo(bot, forms, typed, choices), asking);
    for (let reply: Reply | undefined = first; reply; reply = await reply.next) {
      const whole = await saveFiles(reply);
      if (whole.buttons.length > 0) choices = choicesOf(whole);
      await show(whole);
    }
  }
  keyboard.close();
}

/** The reply itself, or what comes of the form that it is. A form in answer to a form waits for its number. */
async function filledIn(bot: Bot, forms: PendingModals, reply: Reply, asking: Asking): Promise<Reply> {
  if (!reply.modal) return reply;
  const filled = await fillIn(reply.modal, asking);
  if (!filled) return notice('You left the form; nothing was changed.');
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
const OWNER: Permissions = { manageMessages: true, administrator: true, roles: [] };

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
      const range = choices.length === 1 ? 'the only one is 1' : `type 1 to ${choices.length}`;
      return notice(
        choices.length === 0
          ? 'There is nothing to choose by number now. Ask a question first.'
          : `There is no choice ${typed.number} here: ${range}.`,
      );
    }
  }
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
    if (error instanceof UploadError) return notice(error.message);
    throw error;
  }
}

function greeting(events: readonly Event[]): Reply {
  const more = events.length - GREETED_EVENTS;
  const known: Block[] =
    events.length === 0
      ? [{ type: 'text', text: 'No event is loaded: put packs into the folder KNOWLEDGE_DIR.' }]
      : [
          { type: 'text', text: 'Ask about:' },
          {
            type: 'list',
            items: [
              ...events.slice(0, GREETED_EVENTS).map(titleOf),
              ...(more > 0 ? [`and ${more} more: type /event to see them`] : []),
            ],
          },
        ];
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: "Verbatim: answers in the source's own words" },
      ...known,
      { type: 'note', text: 'Type a question, /help for the commands, or /quit to leave.' },
      {
        type: 'note',
        text: 'To connect to Discord, set DISCORD_TOKEN in .env (see .env.example).',
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
