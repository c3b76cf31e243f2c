/** Many facts at once: chosen by their numbers in a list, then removed, moved or brought back in one change. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Block, type Modal, type Reply } from '../../src/bot/reply.ts';
import type { Request } from '../../src/bot/request.ts';
import { keepForm } from '../../src/bot/unfinished-forms.ts';
import {
  applyChanges,
  closeReportsOn,
  currentFact,
  type Edit,
  factMove,
  type FormerFact,
  formerFacts,
  openReviews,
  removal,
  unchanging,
} from '../../src/guilds/guild.ts';
import { sourceName } from '../../src/qa/lookup/items.ts';
import { findEvent } from '../../src/qa/lookup/names.ts';
import { shorten } from '../../src/text/shorten.ts';
import { revisionArg, revisionText } from '../shared/actions.ts';
import { moreNote, refused, saved } from '../shared/change-replies.ts';
import type { ModeratorAction, ModeratorContext } from '../shared/moderator-command.ts';
import { problem, unfinished } from '../shared/unfinished.ts';
import { argsOfFilter, filterIn, type FactFilter, type Listed, listed } from './filter.ts';
import { numbersIn } from './numbers-in.ts';
import { eventById } from '../../src/packs/knowledge.ts';

/** Facts that one change takes. */
const MAX_FACTS = 500;
const MAX_SHOWN = 25;
const MAX_LINE_LENGTH = 100;
const MAX_NUMBERS_LENGTH = 300;
const MAX_EVENT_LENGTH = 100;
const acts = ['remove', 'move', 'restore'] as const;
type Act = (typeof acts)[number];

const fieldsSchema = z.object({
  which: z.string().default(''),
  act: z.enum(acts),
  event: z.string().default(''),
});
/** What waits to be done: keys, one a line. */
const waitingSchema = z.object({ keys: z.string(), act: z.enum(acts), event: z.string() });

export const manyActions: Readonly<Record<string, ModeratorAction>> = {
  'facts-pick': async (given, _request, context) => {
    const found = filterIn(given);
    if (!found) return notice(say('facts.listGone'));
    const all = await listed(found.filter, context);
    if (all.length === 0) return notice(say('facts.noneListed'));
    return { ...notice(say('forms.ready')), modal: form(found.filter, all) };
  },
  'facts-do': async (given, request, context) => {
    const found = filterIn(given.slice(0, -1));
    const { data } = fieldsSchema.safeParse(request.fields);
    if (!found || !data) return notice(say('facts.listGone'));
    const all = await listed(found.filter, context);
    const modal = form(found.filter, all);
    const refuse = (text: string) => unfinished(modal, problem(text), request, context.guild);
    if (given.at(-1) !== digestOf(all)) return refuse(say('many.listChanged'));
    const numbers = numbersIn(data.which, all.length);
    if (!numbers) return refuse(say('many.noNumbers', { most: all.length }));
    if (numbers.length > MAX_FACTS) return refuse(say('many.tooMany', { most: MAX_FACTS }));
    const chosen = numbers.flatMap((number) => all[number - 1] ?? []);
    const eventId = data.act === 'move' ? typedEventId(data.event, context) : '';
    if (typeof eventId !== 'string') return refuse(eventId.text);
    return ask({ act: data.act, chosen, eventId }, request, context);
  },
  'facts-sure': async (given, request, context) => {
    const { data: seen } = z.tuple([revisionArg]).safeParse(given);
    const { data } = waitingSchema.safeParse(request.fields);
    if (!seen || !data) return notice(say('changes.otherVersion'));
    const keys = data.keys.split('\n');
    const { edits, moved } = await planOf({ ...data, keys, eventId: data.event }, context);
    const { guild } = context;
    const outcome = await applyChanges(
      guild,
      request,
      edits.map((edit) => ({ ...edit, seen: seen[0] })),
      data.act,
    );
    if (!outcome.done) return refused(outcome, context);
    if (data.act === 'remove') for (const key of keys) closeReportsOn(guild, request, key);
    const count = moved.length;
    return saved(outcome, [{ type: 'text', text: say(`manyDone.${data.act}`, { count }) }]);
  },
};

interface Bulk {
  readonly act: Act;
  readonly chosen: readonly Listed[];
  /** Where to, when they are moved. */
  readonly eventId: string;
}

/** Says all that would change; it waits for one button. */
async function ask(
  { act, chosen, eventId }: Bulk,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const { guild, view } = context;
  const plan = await planOf({ act, keys: chosen.map(({ key }) => key), eventId }, context);
  const { moved, notes } = plan;
  const count = moved.length;
  if (count === 0) return notice(say('many.nothing'));
  const waiting: Modal = {
    title: say(`manyWaiting.${act}`, { count }),
    action: { name: 'facts-sure', args: [revisionText(guild.rows.revision)] },
    inputs: [],
  };
  const fields = { keys: moved.join('\n'), act, event: eventId };
  const id = await keepForm(guild, { ...request, fields }, waiting);
  if (id === undefined) return notice(say('changes.noStore'));
  const takes = new Set(moved);
  const taken = chosen.filter(({ key }) => takes.has(key));
  const left = chosen.length - taken.length;
  const title = eventById(view.knowledge, eventId)?.title ?? '';
  return {
    visibility: 'private',
    blocks: [
      {
        type: 'heading',
        text:
          act === 'move' ? say('many.askMove', { count, title }) : say(`manyAsk.${act}`, { count }),
      },
      {
        type: 'list',
        items: taken.slice(0, MAX_SHOWN).map(({ line }) => shorten(line, MAX_LINE_LENGTH)),
        first: 1,
      },
      ...(taken.length > MAX_SHOWN ? [moreNote(taken.length - MAX_SHOWN)] : []),
      ...(left > 0 ? [note(say('many.stay', { count: left }))] : []),
      ...notes,
      note(say('many.oneChange')),
    ],
    buttons: [
      {
        label: say(`manySure.${act}`, { count }),
        style: act === 'remove' ? 'danger' : 'primary',
        action: { name: 'instead', args: [id] },
      },
      { label: say('changes.discard'), action: { name: 'discard', args: [id] } },
    ],
  };
}

interface Plan {
  readonly edits: readonly Edit[];
  /** Keys of the facts that it changes. */
  readonly moved: readonly string[];
  /** What else changes. */
  readonly notes: readonly Block[];
}

async function planOf(
  {
    act,
    keys,
    eventId,
  }: { readonly act: Act; readonly keys: readonly string[]; readonly eventId: string },
  context: ModeratorContext,
): Promise<Plan> {
  const { guild, view } = context;
  if (act === 'move') {
    const open = new Set(
      (await openReviews(guild, view.knowledge.sources)).map(({ source }) => source.key),
    );
    const { edits, moved, copied, kept } = factMove(guild, keys, eventId, (key) => open.has(key));
    const [names, left] = [copied, kept].map((files) => files.map(sourceName).join('; '));
    return {
      ...{ edits, moved },
      notes: [
        ...(names ? [note(say('many.textsCome', { count: moved.length, sources: names }))] : []),
        ...(left ? [note(say('many.textsStay', { sources: left }))] : []),
      ],
    };
  }
  if (act === 'remove') {
    const there = keys.filter((key) => currentFact(guild, key) !== undefined);
    return { edits: there.map((key) => removal(guild, key)), moved: there, notes: [] };
  }
  const former = new Map((await formerFacts(guild)).map((each) => [each.key, each]));
  const back = keys.flatMap((key) => former.get(key) ?? []);
  return {
    edits: back.map((each) => returning(each, context)),
    moved: back.map(({ key }) => key),
    notes: [],
  };
}

function returning({ key, file }: FormerFact, { guild }: ModeratorContext): Edit {
  return (
    unchanging(guild, key) ?? {
      ...{ do: 'put', kind: 'fact', id: key, body: file, seen: guild.rows.revision },
    }
  );
}

/** The id of the event that is typed, or what to say. */
function typedEventId(
  typed: string,
  { view: { knowledge } }: ModeratorContext,
): string | { readonly text: string } {
  const found = findEvent(knowledge, typed);
  if (found.outcome === 'one') return found.item.id;
  const near = found.outcome === 'several' ? found.items : found.nearest;
  const titles = near.map(({ title }) => title).join(', ');
  if (typed.trim() === '') return { text: say('many.noEvent') };
  const shown = shorten(typed, MAX_LINE_LENGTH);
  return {
    text:
      titles === ''
        ? say('noneCalled.event', { typed: shown })
        : say('many.whichEvent', { typed: shown, titles }),
  };
}

function form(filter: FactFilter, all: readonly Listed[]): Modal {
  const offered: readonly Act[] = all.some(({ former }) => former)
    ? ['restore']
    : ['remove', 'move'];
  return {
    title: say('many.title'),
    action: { name: 'facts-do', args: [...argsOfFilter(filter), digestOf(all)] },
    inputs: [
      {
        name: 'which',
        label: say('many.which'),
        description: say('many.whichHint', { most: all.length }),
        type: 'line',
        required: true,
        most: MAX_NUMBERS_LENGTH,
      },
      {
        name: 'act',
        label: say('many.act'),
        type: 'choice',
        required: true,
        value: offered[0] ?? 'remove',
        choices: offered.map((act) => ({ label: say(`manyActs.${act}`), value: act })),
      },
      ...(offered.includes('move')
        ? [
            {
              name: 'event',
              label: say('many.event'),
              description: say('many.eventHint'),
              type: 'line',
              most: MAX_EVENT_LENGTH,
            } as const,
          ]
        : []),
    ],
  };
}

/** Tells a list from the same one with other facts in it, whose numbers would mean others. */
function digestOf(all: readonly Listed[]): string {
  const keys = all.map(({ key }) => key).join('\n');
  return createHash('sha256').update(keys).digest('base64url').slice(0, 8);
}

function note(text: string): Block {
  return { type: 'note', text };
}
