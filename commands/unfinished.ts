/** /unfinished: forms that were refused or left, to go on with them. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { z } from 'zod';
import { notice, type Action, type Modal, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import { answeredOnce } from '../src/bot/sent-forms.ts';
import {
  dropForm,
  findForm,
  offered,
  type Fields,
  type UnfinishedForm,
  unfinishedForms,
} from '../src/bot/unfinished-forms.ts';
import { cameToNothing } from '../src/bot/typed-input.ts';
import { own } from '../src/runtime/own.ts';
import { shorten } from '../src/text/shorten.ts';
import {
  moderatorCommand,
  type ModeratorContext,
  type ModeratorAction,
} from './shared/moderator-command.ts';

const MAX_LABEL_LENGTH = 60;
const MAX_SHOWN = 5;
const args = z.tuple([z.string()]);

/** The command over the forms of `commands`. */
export function unfinishedOf(commands: readonly Command[]): Command {
  /** Sends what was typed to where its form would send it; what is kept of it goes once something came of that. */
  async function send(
    id: string,
    { action, fields }: { readonly action: Action; readonly fields: Fields },
    request: Request,
    context: ModeratorContext,
  ): Promise<Reply> {
    const handler = commands.map(({ actions }) => own(actions, action.name)).find(Boolean);
    if (!handler) return notice(say('unfinished.gone'));
    const reply = await handler(action.args, { ...request, fields }, context);
    if (cameToNothing(reply, context)) return reply;
    await dropForm(context.guild, request, id);
    return reply.modal ? reply : { ...reply, update: true };
  }

  const takeOffer = withForm((form, [id], request, context) =>
    send(id, offered(form), request, context),
  );

  return moderatorCommand({
    definition: described(
      named(new SlashCommandBuilder(), 'unfinished', 'names.unfinished'),
      'unfinished.description',
    ).toJSON(),
    handle: show,
    actions: {
      unfinished: withForm(({ modal }, [id]) =>
        modal.inputs.length === 0 ? waits(modal, id) : opened(modal, id),
      ),
      resume: withForm((form, [id], request, context) => {
        const fields = { ...form.attached, ...request.fields };
        return send(id, { action: form.modal.action, fields }, request, context);
      }),
      /** Pressed twice, it is done once. */
      instead: (given, request, context) => {
        const once = ['instead', request.member, ...given].join(' ');
        const first = { ...request, once };
        return answeredOnce(context.guild, first, () => takeOffer(given, first, context));
      },
      discard: withForm(async (_form, [id], request, context) => {
        await dropForm(context.guild, request, id);
        const { blocks, ...left } = await show(request, context);
        const done = { type: 'text', text: say('unfinished.discarded') } as const;
        return { ...left, blocks: [done, ...blocks], update: true };
      }),
    },
  });
}

function opened(modal: Modal, id: string): Reply {
  return {
    ...notice(say('forms.ready')),
    modal: { ...modal, action: { name: 'resume', args: [id] } },
  };
}

/** What asks for nothing more, such as an import, waits for one button. */
function waits({ title }: Modal, id: string): Reply {
  return {
    ...notice(title),
    buttons: [
      { label: say('unfinished.goOn'), style: 'primary', action: { name: 'instead', args: [id] } },
      { label: say('changes.discard'), action: { name: 'discard', args: [id] } },
    ],
  };
}

async function show(request: Request, { guild }: ModeratorContext): Promise<Reply> {
  const forms = await unfinishedForms(guild, request);
  if (forms.length === 0) return notice(say('unfinished.none'));
  const first = forms.slice(0, MAX_SHOWN);
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('unfinished.title') },
      { type: 'list', items: first.map(({ title }) => title), first: 1 },
      ...(forms.length > MAX_SHOWN
        ? [
            {
              type: 'note',
              text: say('unfinished.older', { count: forms.length - MAX_SHOWN }),
            } as const,
          ]
        : []),
    ],
    inRow: 2,
    buttons: first.flatMap(({ id, title }, i) => [
      {
        label: shorten(say('unfinished.open', { number: i + 1, title }), MAX_LABEL_LENGTH),
        action: { name: 'unfinished', args: [id] },
      },
      {
        label: say('unfinished.discard', { number: i + 1 }),
        style: 'danger',
        action: { name: 'discard', args: [id] },
      },
    ]),
  };
}

/** An action on the member's own form, as long as it is kept. */
function withForm(
  act: (
    form: UnfinishedForm,
    args: readonly [id: string],
    request: Request,
    context: ModeratorContext,
  ) => Reply | Promise<Reply>,
): ModeratorAction {
  return async (given, request, context) => {
    const { data } = args.safeParse(given);
    const form = data && (await findForm(context.guild, request, data[0]));
    return form ? act(form, data, request, context) : notice(say('unfinished.gone'));
  };
}
