/** What members do on the loopback Discord: commands, buttons and forms, each with the bot's answer. */
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { Channels, Said } from './channels.ts';
import type { Clock } from './clock.ts';
import type { Attachment, FileStore, PickedFile } from './files.ts';
import type { Gateway } from './gateway.ts';
import type { Answer, Interactions, Kind, SentChoice } from './interactions.ts';
import { payloadOf, type Message } from './messages.ts';
import { submission, type Filled, type Modal } from './modals.ts';
import { sentOptions, type Values } from './options.ts';
import { CHANNEL, MEMBER, origin, type From, type Home } from './people.ts';
import type { Registry } from './registry.ts';

export interface Command extends From {
  /** The command, with group and subcommand after it: `fact add`. */
  readonly name: string;
  readonly options?: Values;
}

/** A modal that stands open before a member. */
export interface Form extends Modal {
  readonly from: From;
  /** Where the button stands that opened it. */
  readonly message: Message | undefined;
}

/** Who presses or submits, when it is not the one who asked. */
type Who = Pick<From, 'member' | 'locale' | 'permissions' | 'allowed' | 'roles'>;

/** An interaction as the bot is told of it. */
export interface Told {
  readonly type: InteractionType;
  readonly channel_id: string;
  readonly guild_id?: string;
  readonly user?: { readonly id: string };
  readonly member?: { readonly user: { readonly id: string } };
  readonly message?: { readonly id: string };
}

const TYPES = {
  command: InteractionType.ApplicationCommand,
  component: InteractionType.MessageComponent,
  autocomplete: InteractionType.ApplicationCommandAutocomplete,
  modal: InteractionType.ModalSubmit,
} as const satisfies Record<Kind, InteractionType>;

const KINDS = Object.entries(TYPES) as [Kind, InteractionType][];

interface Place {
  readonly home: Home;
  readonly bot: object;
  readonly clock: Clock;
  readonly store: FileStore;
  readonly registry: Registry;
  readonly interactions: Interactions;
  readonly channels: Channels;
  readonly dispatch: Gateway['dispatch'];
}

/** What a test does in the place of members. */
export function createMembers({
  home,
  bot,
  clock,
  store,
  registry,
  interactions,
  channels,
  dispatch,
}: Place) {
  function interact(kind: Kind, from: From, data: object, message?: Message): Promise<Answer> {
    const { channel = CHANNEL, member = MEMBER } = from;
    const guild = from.dm ? undefined : (from.guild ?? home.guilds[0]);
    const { id, token, answer } = interactions.open(kind, { channel, member, guild }, message);
    const told = {
      ...{ id, application_id: home.application, type: TYPES[kind], token, version: 1 },
      ...origin({ ...from, channel }, home),
      data,
      ...(message && { message: payloadOf(message, bot, new Date(clock.now())) }),
    };
    dispatch('INTERACTION_CREATE', told, { guild });
    return answer;
  }

  /** Tells of an interaction once more, with an id and a token of its own, spoilt by `change`. */
  function interactAgain(told: Told, change: (payload: object) => unknown): Promise<Answer> {
    const [kind] = KINDS.find(([, type]) => type === told.type) ?? ['command'];
    const { channel_id: channel, guild_id: guild, user, member } = told;
    const place = { channel, member: (user ?? member?.user)?.id ?? MEMBER, guild };
    const shown = interactions.messages.get(told.message?.id ?? '');
    const { id, token, answer } = interactions.open(kind, place, shown);
    dispatch('INTERACTION_CREATE', change({ ...told, id, token }), { guild });
    return answer;
  }

  function commandData({ name, options = {}, ...from }: Command, focused?: string): object {
    const [command = '', ...path] = name.split(' ');
    const { id, options: defined } = registry.find(command, from);
    const attachments: Record<string, Attachment> = {};
    const keep = (file: PickedFile) => {
      const attachment = store.keep(file);
      attachments[attachment.id] = attachment;
      return attachment.id;
    };
    const sent = sentOptions(defined ?? [], path, options, keep, focused);
    const resolved = Object.keys(attachments).length > 0 && { resolved: { attachments } };
    return {
      id,
      name: command,
      type: ApplicationCommandType.ChatInput,
      options: sent,
      ...resolved,
    };
  }

  async function pressed(
    message: Message,
    which: string | { readonly forged: string },
    from: Who,
  ): Promise<{ answer: Answer; from: From; message: Message }> {
    const { member = MEMBER } = from;
    if (message.onlyFor !== undefined && message.onlyFor !== member) {
      throw new Error('this member does not see the message');
    }
    const current = interactions.messages.get(message.id) ?? message;
    const id = typeof which === 'string' ? buttonOf(current, which) : which.forged;
    const { guild, channel } = message;
    const place: From = guild === undefined ? { dm: 'bot' } : { guild };
    const all = { ...place, channel, ...from };
    const data = { custom_id: id, component_type: 2 };
    return { answer: await interact('component', all, data, current), from: all, message: current };
  }

  return {
    /** A member uses a command; gives the bot's answer. Rejects when it does not answer in time. */
    async command(asked: Command): Promise<Message> {
      return messageOf(await interact('command', asked, commandData(asked)));
    },

    /** A member uses a command in the menu of a message. */
    async messageCommand(asked: Command & { readonly message: Said }): Promise<Message> {
      const { id } = registry.find(asked.name, asked, ApplicationCommandType.Message);
      const { id: target, payload } = channels.written({ ...asked, ...asked.message });
      const data = {
        ...{ id, name: asked.name, type: ApplicationCommandType.Message, target_id: target },
        resolved: { messages: { [target]: payload } },
      };
      return messageOf(await interact('command', asked, data));
    },

    /** A member uses a command that opens a modal. */
    async openForm(asked: Command): Promise<Form> {
      const modal = modalOf(await interact('command', asked, commandData(asked)));
      return { ...modal, from: asked, message: undefined };
    },

    /** A member presses a button, by its label or custom id; `forged` takes an id that is not there. */
    async press(
      shown: Message,
      which: string | { readonly forged: string },
      who: Who = {},
    ): Promise<Message> {
      return messageOf((await pressed(shown, which, who)).answer);
    },

    /** A member presses a button that opens a modal. */
    async pressForForm(
      shown: Message,
      which: string | { readonly forged: string },
      who: Who = {},
    ): Promise<Form> {
      const { answer, from, message } = await pressed(shown, which, who);
      return { ...modalOf(answer), from, message };
    },

    /** A member submits a modal; `forged` also one that was never opened, or filled in as no app would let them. */
    async submit(
      { from, message, ...modal }: Form,
      filled: Filled = {},
      { forged = false, ...who }: Who & { readonly forged?: boolean } = {},
    ): Promise<Message> {
      const data = submission(modal, filled, store.keep, forged);
      return messageOf(await interact('modal', { ...from, ...who }, data, message));
    },

    interactAgain,

    /** Every message that stands somewhere, oldest first. */
    messages: (): readonly Message[] => [...interactions.messages.values()],

    /** A member types into an option; gives the suggestions. */
    async autocomplete(
      asked: Command & { readonly option: string; readonly typed: string },
    ): Promise<readonly SentChoice[]> {
      const { option, typed, ...command } = asked;
      const options = { ...command.options, [option]: typed };
      const data = commandData({ ...command, options }, option);
      const answer = await interact('autocomplete', command, data);
      if (answer.type !== 'choices') throw new Error(`the bot answered with a ${answer.type}`);
      return answer.choices;
    },
  };
}

function messageOf(answer: Answer): Message {
  if (answer.type === 'message') return answer.message;
  throw new Error(`the bot answered with a ${answer.type}`);
}

function modalOf(answer: Answer): Modal {
  if (answer.type === 'modal') return answer.modal;
  const said = answer.type === 'message' ? `: ${answer.message.text}` : '';
  throw new Error(`the bot answered with a ${answer.type}${said}`);
}

function buttonOf({ buttons }: Message, which: string): string {
  const button = buttons.find(({ label, customId }) => label === which || customId === which);
  if (!button) throw new Error(`no button "${which}" among ${JSON.stringify(buttons)}`);
  if (button.disabled) throw new Error(`the button "${which}" is disabled`);
  return button.customId;
}
