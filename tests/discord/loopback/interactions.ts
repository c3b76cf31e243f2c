/** Interactions from their start to their answer, with Discord's rules of when a bot may say what. */
import { InteractionResponseType as Response, MessageFlags } from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import { invalidForm, refusal, type HttpAnswer } from './errors.ts';
import type { SentFile } from './files.ts';
import { breaksStorage, isEmpty, messageFlaws, type MessageBody } from './message-rules.ts';
import { createMessage, editMessage, isComponentsV2, type Message } from './messages.ts';
import { modalFlaws, readModal, type Modal, type ModalBody } from './modals.ts';
import { schemaFlaws, type SchemaName } from './openapi.ts';
import { secret } from './ids.ts';

/** What a member gets. */
export type Answer =
  | { readonly type: 'message'; readonly message: Message }
  | { readonly type: 'choices'; readonly choices: readonly SentChoice[] }
  | { readonly type: 'modal'; readonly modal: Modal };

export interface SentChoice {
  readonly name: string;
  readonly value: string | number;
}

export type Kind = 'command' | 'component' | 'autocomplete' | 'modal';

interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: Kind;
  readonly place: Pick<Message, 'channel' | 'guild'> & { readonly member: string };
  /** Where its button stands. */
  readonly message: Message | undefined;
  state: 'open' | 'deferred' | 'answered' | 'expired';
  /** Whether what was deferred is only for the member. */
  private: boolean;
  original: string | undefined;
  readonly settle: (answer: Answer) => void;
}

/** Three seconds for the first answer, fifteen minutes for everything after it. */
const REPLY_TIME = 3000;
const TOKEN_TIME = 15 * 60_000;
const MAX_CHOICES = 25;

interface Rule {
  readonly schema: SchemaName;
  /** Which kinds of interaction it answers. */
  readonly suits: readonly Kind[];
  /** Does it, or gives why Discord refuses. */
  readonly apply: (
    interaction: Interaction,
    data: MessageBody,
    files: readonly SentFile[],
  ) => HttpAnswer | undefined;
}

export type Interactions = ReturnType<typeof createInteractions>;

export function createInteractions(clock: Clock, nextId: () => string) {
  const interactions = new Map<string, Interaction>();
  const messages = new Map<string, Message>();

  /** Starts an interaction; `answer` rejects when the bot says nothing in time. */
  function open(
    kind: Kind,
    place: Interaction['place'],
    message?: Message,
  ): { id: string; token: string; answer: Promise<Answer> } {
    const [id, token] = [nextId(), secret()];
    const { promise: answer, resolve: settle, reject } = Promise.withResolvers<Answer>();
    const interaction: Interaction = {
      ...{ id, token, kind, place, message, settle },
      ...{ state: 'open', private: false, original: undefined },
    };
    interactions.set(token, interaction);
    clock.after(REPLY_TIME, () => {
      if (interaction.state !== 'open') return;
      interaction.state = 'expired';
      reject(new Error('The application did not respond'));
    });
    clock.after(TOKEN_TIME, () => interactions.delete(token));
    return { id, token, answer };
  }

  const rules: Readonly<Record<number, Rule>> = {
    [Response.ChannelMessageWithSource]: {
      schema: 'CreateMessageInteractionCallbackRequest',
      suits: ['command', 'component', 'modal'],
      apply: create,
    },
    [Response.DeferredChannelMessageWithSource]: {
      schema: 'CreateMessageInteractionCallbackRequest',
      suits: ['command', 'component', 'modal'],
      apply(interaction, data) {
        interaction.private = isPrivate(data);
        interaction.state = 'deferred';
        return undefined;
      },
    },
    [Response.DeferredMessageUpdate]: {
      schema: 'UpdateMessageInteractionCallbackRequest',
      suits: ['component', 'modal'],
      apply(interaction) {
        interaction.original = interaction.message?.id;
        interaction.state = 'answered';
        return undefined;
      },
    },
    [Response.UpdateMessage]: {
      schema: 'UpdateMessageInteractionCallbackRequest',
      suits: ['component', 'modal'],
      apply: (interaction, data, files) =>
        change(interaction, interaction.message?.id, data, files),
    },
    [Response.ApplicationCommandAutocompleteResult]: {
      schema: 'ApplicationCommandAutocompleteCallbackRequest',
      suits: ['autocomplete'],
      apply(interaction, data) {
        const { choices } = data as { choices: readonly SentChoice[] };
        if (choices.length > MAX_CHOICES) {
          const message = `Must be ${MAX_CHOICES} or fewer in length.`;
          const path = ['data', 'choices'];
          return invalidForm([{ path, code: 'BASE_TYPE_BAD_LENGTH', message }]);
        }
        interaction.state = 'answered';
        interaction.settle({ type: 'choices', choices });
        return undefined;
      },
    },
    [Response.Modal]: {
      schema: 'ModalInteractionCallbackRequest',
      suits: ['command', 'component'],
      apply(interaction, data) {
        const modal = data as ModalBody;
        const flaws = modalFlaws(modal);
        if (flaws.length > 0) return invalidForm(flaws);
        interaction.state = 'answered';
        interaction.settle({ type: 'modal', modal: readModal(modal) });
        return undefined;
      },
    },
  };

  /** POST /interactions/{id}/{token}/callback */
  function respond(
    id: string,
    token: string,
    withResponse: boolean,
    body: unknown,
    files: readonly SentFile[] = [],
  ): HttpAnswer {
    const interaction = interactions.get(token);
    if (interaction?.id !== id || interaction.state === 'expired') {
      return refusal('unknownInteraction');
    }
    if (interaction.state !== 'open') return refusal('alreadyAcknowledged');
    const { type, data } = body as { type: number; data?: MessageBody };
    const rule = rules[type];
    if (!rule?.suits.includes(interaction.kind)) {
      const message = 'Invalid interaction response type';
      return invalidForm([{ path: ['type'], code: 'INTERACTION_TYPE_INVALID', message }]);
    }
    const flaws = schemaFlaws(rule.schema, body);
    if (flaws.length > 0) return invalidForm(flaws);
    const refused = rule.apply(interaction, data ?? {}, files);
    if (refused) return refused;
    if (!withResponse) return { status: 204 };
    return { status: 200, body: { interaction: { id, type: 2 }, resource: { type } } };
  }

  /** Shows a new message, unless Discord refuses it. */
  function create(
    interaction: Interaction,
    body: MessageBody,
    files: readonly SentFile[],
  ): HttpAnswer | undefined {
    const refused = refusedMessage(body, body.flags ?? 0, files);
    if (refused) return refused;
    const { member, ...place } = interaction.place;
    // What was deferred keeps the visibility that it got then.
    const hidden = interaction.state === 'deferred' ? interaction.private : isPrivate(body);
    const onlyFor = hidden ? member : undefined;
    const message = createMessage({ id: nextId(), ...place, onlyFor }, body, files);
    interaction.original ??= message.id;
    show(interaction, message);
    return undefined;
  }

  /** Changes a message that is there, unless Discord refuses it. */
  function change(
    interaction: Interaction,
    id: string | undefined,
    body: MessageBody,
    files: readonly SentFile[],
  ): HttpAnswer | undefined {
    const message = id === undefined ? undefined : messages.get(id);
    if (!message) return refusal('unknownMessage');
    const v2 = isComponentsV2(message) ? MessageFlags.IsComponentsV2 : 0;
    const refused = refusedMessage(body, v2 | (body.flags ?? 0), files);
    if (refused) return refused;
    interaction.original ??= message.id;
    show(interaction, editMessage(message, body, files));
    return undefined;
  }

  function show(interaction: Interaction, message: Message): void {
    messages.set(message.id, message);
    interaction.state = 'answered';
    interaction.settle({ type: 'message', message });
  }

  /** PATCH, GET and DELETE /webhooks/{application}/{token}/messages/{id}, where the id may be `@original`. */
  function webhook(
    method: string,
    token: string,
    which: string,
    body: unknown,
    files: readonly SentFile[] = [],
  ): HttpAnswer {
    const interaction = interactions.get(token);
    if (!interaction) return refusal('invalidToken');
    if (interaction.state === 'open') return refusal('unknownWebhook');
    const id = which === '@original' ? interaction.original : which;
    const flaws =
      method === 'PATCH' ? schemaFlaws('IncomingWebhookUpdateRequestPartial', body) : [];
    if (flaws.length > 0) return invalidForm(flaws);
    if (method === 'PATCH') {
      const edit = body as MessageBody;
      const refused =
        interaction.state === 'deferred' && which === '@original'
          ? create(interaction, edit, files)
          : change(interaction, id, edit, files);
      if (refused) return refused;
    }
    const message = messages.get(id ?? interaction.original ?? '');
    if (!message) return refusal('unknownMessage');
    if (method !== 'DELETE') return { status: 200, body: described(message) };
    messages.delete(message.id);
    return { status: 204 };
  }

  /** POST /webhooks/{application}/{token}: one more message after the first answer. */
  function followUp(token: string, body: unknown, files: readonly SentFile[] = []): HttpAnswer {
    const interaction = interactions.get(token);
    if (!interaction) return refusal('invalidToken');
    if (interaction.state === 'open') return refusal('unknownWebhook');
    const flaws = schemaFlaws('IncomingWebhookRequestPartial', body);
    if (flaws.length > 0) return invalidForm(flaws);
    // Before the edit of what was deferred, it takes its place.
    const refused = create(interaction, body as MessageBody, files);
    const last = [...messages.values()].at(-1);
    return refused ?? { status: 200, body: last && described(last) };
  }

  return { open, respond, webhook, followUp, messages };
}

/** Why Discord refuses a message with these flags, if it does. */
export function refusedMessage(
  body: MessageBody,
  flags: number,
  files: readonly SentFile[],
): HttpAnswer | undefined {
  const flaws = messageFlaws(body, flags, files);
  if (flaws.length > 0)
    return invalidForm(flaws.map((flaw) => ({ ...flaw, path: ['data', ...flaw.path] })));
  if (isEmpty(body)) return refusal('emptyMessage');
  return breaksStorage(body) ? refusal('serverError') : undefined;
}

function isPrivate({ flags }: MessageBody): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function described({ id, channel, flags, content, components }: Message): object {
  return { id, channel_id: channel, flags, content, components, attachments: [], embeds: [] };
}
