/** Moderators and members of guilds, over a real store in a folder of its own. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { complete, press, run } from '../../src/bot/dispatch.ts';
import type { Choice } from '../../src/qa/lookup/choice.ts';
import { NO_PERMISSIONS, type Request, type Permissions } from '../../src/bot/request.ts';
import { guildBot } from '../../src/cli/guild-bot.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { createLog } from '../../src/runtime/log.ts';
import type { Action, Modal, Reply } from '../../src/bot/reply.ts';
import { lazyStore } from '../../src/guilds/db/lazy.ts';
import type { Web } from '../../src/fetch/web.ts';
import type { Upload } from '../../src/runtime/upload.ts';
import { temporaryFolder } from '../programs.ts';
import { labels } from './session.ts';
import { packs } from './packs.ts';
import { reader } from '../reader.ts';

/** May also change the settings. */
export const MODERATOR: Permissions = {
  ...{ manageMessages: true, manageServer: true, administrator: false },
  roles: [],
};
export const GUILD = '200000000000000001';
export const OTHER_GUILD = '200000000000000002';

interface Who {
  /** When they ask. */
  readonly now?: Date;
  readonly member?: string;
  readonly guild?: string | undefined;
  readonly permissions?: Permissions;
  /** The language that they read. */
  readonly locale?: string;
}

type Options = Request['options'];
type Fields = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, Upload>>;
type Button = Action | { readonly of: Reply; readonly label: string };

export interface Office {
  readonly url: string;
  /** `name` with its subcommand: `fact add`. */
  readonly give: (name: string, options?: Options, files?: Files) => Promise<Reply>;
  readonly press: (button: Button) => Promise<Reply>;
  /** Sends the reply's form with these fields in place of what it is filled with. */
  readonly send: (form: Reply, fields?: Fields, files?: Files) => Promise<Reply>;
  readonly type: (name: string, option: string, typed: string) => Promise<readonly Choice[]>;
  /** The same guild's bot, as another member. */
  readonly as: (who: Who) => Office;
}

interface Settings {
  readonly shipped?: readonly Pack[];
  /** The database; a new one when left out. */
  readonly url?: string;
  readonly drafter?: Parameters<typeof guildBot>[0]['drafter'];
  /** How much the guild may keep; the defaults when left out. */
  readonly quotas?: Parameters<typeof guildBot>[0]['quotas'];
  /** The way to the web; none when left out, as where the operator has not switched it on. */
  readonly web?: Web;
}

/** A bot of a process of its own, and a moderator at it, until the test is over. */
export function office({
  shipped = packs,
  url = newUrl(),
  quotas,
  drafter,
  web,
}: Settings = {}): Office {
  const store = lazyStore(url);
  const log = createLog({ level: 'silent' });
  const own = guildBot({
    shipped,
    store,
    log,
    reader,
    ...(quotas && { quotas }),
    ...(drafter && { drafter }),
  });
  const bot = { ...own, ...(web && { web }) };
  onTestFinished(bot.close);

  function as(who: Required<Who>): Office {
    const request = (parts: Partial<Request>): Request => ({
      ...{ options: {}, channel: 'c', ...who, ...parts },
    });
    return {
      url,
      give(name, options = {}, files = {}) {
        const [command = '', ...path] = name.split(' ');
        const subcommand = path.length > 0 ? { subcommand: path.join(' ') } : {};
        return run(bot, command, request({ options, files, ...subcommand }));
      },
      press: (button) =>
        press(bot, 'of' in button ? actionOf(button.of, button.label) : button, request({})),
      send(form, fields = {}, files = {}) {
        const modal = modalOf(form);
        return press(
          bot,
          modal.action,
          request({ fields: { ...valuesOf(modal), ...fields }, files }),
        );
      },
      async type(name, option, typed) {
        const [command = '', subcommand = ''] = name.split(' ');
        return complete(
          bot,
          command,
          option,
          typed,
          request({ options: { [option]: typed }, subcommand }),
        );
      },
      as: (other) => as({ ...who, ...other }),
    };
  }
  const now = new Date('2031-06-10T12:00:00Z');
  return as({ member: 'mod', guild: GUILD, permissions: MODERATOR, now, locale: 'en-GB' });
}

/** A member like any other, in the same guild. */
export function plain(session: Office): Office {
  return session.as({ member: 'plain', permissions: NO_PERMISSIONS });
}

/** Gives a command that asks first, and presses what does it: the first button. */
export async function surely(session: Office, name: string, options: Options): Promise<Reply> {
  return goOn(session, await session.give(name, options));
}

/** Presses the first button of a reply, which does what it asks about. */
export function goOn(session: Office, reply: Reply): Promise<Reply> {
  return session.press({ of: reply, label: labels(reply)[0] ?? 'a button' });
}

export function modalOf({ modal, blocks }: Reply): Modal {
  if (!modal) throw new Error(`No form, but: ${JSON.stringify(blocks)}`);
  return modal;
}

/** What a form is filled with. */
export function valuesOf({ inputs }: Modal): Record<string, string> {
  return Object.fromEntries(
    inputs.filter(({ type }) => type !== 'file').map(({ name, value = '' }) => [name, value]),
  );
}

export function upload(name: string, content: string | Uint8Array): Upload {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, read: () => Promise.resolve(bytes) };
}

function newUrl(): string {
  return `file:${join(temporaryFolder(), 'verbatim.db')}`;
}

function actionOf(reply: Reply, label: string): Action {
  const button = reply.buttons.find((each) => each.label === label);
  if (!button) throw new Error(`No button ${label} among ${labels(reply).join(', ')}`);
  return button.action;
}
