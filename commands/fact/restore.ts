/** /fact restore: brings back a removed fact, a hidden one, or a shipped one as it is shipped. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { notice, type Button, type Reply } from '../../src/bot/reply.ts';
import type { Completer } from '../../src/bot/command.ts';
import type { Request } from '../../src/bot/request.ts';
import {
  applyChanges,
  type FormerFact,
  formerFacts,
  restore,
  unchanging,
} from '../../src/guilds/guild.ts';
import { shorten } from '../../src/text/shorten.ts';
import type {
  ModeratorAction,
  ModeratorContext,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { entryBlocks, refused, saved } from '../shared/change-replies.ts';
import { toMendAmong } from '../shared/undo.ts';
import { textOption } from '../shared/options.ts';
import { pageArg, pageButtons, pageNote, pageOf, pressed } from '../shared/pages.ts';
import { findFormer, formerName, suggestFormer } from './former.ts';

const ON_PAGE = 8;
const MAX_TYPED_LENGTH = 60;
const MAX_LABEL_LENGTH = 60;

/** Brings a removed fact back; without one lists those that can be. */
export const restoreFact: ModeratorHandler = async (request, context) => {
  const typed = textOption(request, 'fact');
  const former = await formerFacts(context.guild);
  if (typed === '') return list(former, 0);
  const found = findFormer(former, typed);
  if (found.outcome === 'one') return restoreFormer(found.item, request, context);
  const near = found.outcome === 'several' ? found.items : found.nearest;
  const [text, about] = [
    found.outcome === 'several'
      ? ('facts.severalRestorable' as const)
      : ('facts.notRestorable' as const),
    { typed: shorten(typed, MAX_TYPED_LENGTH) },
  ];
  return {
    ...notice(say(text, about)),
    buttons: [...near.map(backButton), ...(former.length > 0 ? [allButton()] : [])],
  };
};

/** Completes with removed facts. */
export const suggestRestorable: Completer = async (typed, _request, { view: { guild } }) =>
  guild ? suggestFormer(await formerFacts(guild), typed) : [];

export const restoreActions: Readonly<Record<string, ModeratorAction>> = {
  'fact-back': async ([key = ''], request, context) => {
    const fact = (await formerFacts(context.guild)).find((each) => each.key === key);
    return fact ? restoreFormer(fact, request, context) : notice(say('facts.hereAlready'));
  },
  /** All that can be brought back. */
  'fact-backs': async (given, _request, context) => {
    const { data } = z.tuple([pageArg]).safeParse(given);
    const [page] = data ?? [];
    return pressed(page, list(await formerFacts(context.guild), page ?? 0));
  },
};

/** Brings a fact back; its key is in the button. */
export function backButton(fact: FormerFact): Button {
  return {
    label: shorten(formerName(fact), MAX_LABEL_LENGTH),
    action: { name: 'fact-back', args: [fact.key] },
  };
}

function allButton(): Button {
  return { label: say('facts.allRestorable'), action: { name: 'fact-backs', args: [] } };
}

function list(former: readonly FormerFact[], number: number): Reply {
  if (former.length === 0) return notice(say('facts.nothingRestorable'));
  const page = pageOf(former, number, ON_PAGE);
  const first = page.number * ON_PAGE + 1;
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: say('facts.restorableTitle', { count: former.length }) },
      { type: 'list', items: page.items.map(formerName), first },
      ...pageNote(page),
    ],
    buttons: [
      ...page.items.map((fact, i) => ({
        ...backButton(fact),
        label: say('facts.restoreNumbered', { number: first + i }),
      })),
      ...pageButtons(page, (to) => ({ name: 'fact-backs', args: [to] })),
    ],
  };
}

async function restoreFormer(
  { key, file }: FormerFact,
  request: Request,
  context: ModeratorContext,
): Promise<Reply> {
  const back = unchanging(context.guild, key);
  const outcome = back
    ? await applyChanges(context.guild, request, [back], 'restore')
    : await restore(context.guild, request, { kind: 'fact', id: key });
  if (!outcome) return notice(say('facts.hereAlready'));
  if (!outcome.done) return refused(outcome, context);
  const [entry] = outcome.entries;
  return saved(outcome, [
    { type: 'text', text: say('facts.back') },
    { type: 'answer', text: file.answer },
    ...(entry ? entryBlocks(entry, context) : []),
    ...(await toMendAmong(outcome.entries, context)),
  ]);
}
