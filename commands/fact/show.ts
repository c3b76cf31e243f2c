/** /fact show: everything that is written down of a fact. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import type { Reply } from '../../src/bot/reply.ts';
import { correctedSince, currentFact, formerFacts, isShipped } from '../../src/guilds/guild.ts';
import { shorten } from '../../src/text/shorten.ts';
import { fieldsOf, labelledLines, namesFor } from '../shared/item-lines.ts';
import type {
  ModeratorContext,
  ModeratorAction,
  ModeratorHandler,
} from '../shared/moderator-command.ts';
import { textOption } from '../shared/options.ts';
import { editButton, gone, type ByKey } from './choose.ts';
import { anyFact } from './former.ts';
import { backButton } from './restore.ts';

const MAX_QUOTE_LENGTH = 300;

const args = z.tuple([z.string()]);

const card: ByKey = (key, _request, context) => {
  const { view, guild } = context;
  const file = currentFact(guild, key);
  if (!file) return formerCard(key, context);
  const fact = view.knowledge.facts.get(key);
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: file.answer },
      ...(fact ? [{ type: 'quote', quote: fact.quote, source: fact.source } as const] : []),
      {
        type: 'fields',
        fields: fieldsOf(
          labelledLines('fact', file, namesFor(key, context)).filter(
            ({ key }) => key !== 'answer' && (key !== 'quote' || !fact),
          ),
        ),
      },
      { type: 'note', text: stateText(key, context) },
    ],
    buttons: [
      editButton(key),
      { label: say('facts.historyButton'), action: { name: 'fact-log', args: [key, ''] } },
      {
        label: say('facts.removeButton'),
        style: 'danger',
        action: { name: 'fact-remove', args: [key] },
      },
    ],
  };
};

/** What is written down of one that is hidden or removed. */
async function formerCard(key: string, context: ModeratorContext): Promise<Reply> {
  const { guild } = context;
  const former = (await formerFacts(guild)).find((each) => each.key === key);
  if (!former) return gone();
  const { file, how } = former;
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: file.answer },
      {
        type: 'fields',
        fields: fieldsOf(
          labelledLines('fact', file, namesFor(key, context)).filter(({ key }) => key !== 'answer'),
        ),
      },
      { type: 'note', text: say(how === 'hidden' ? 'facts.isHidden' : 'facts.isRemoved', { key }) },
    ],
    buttons: [
      { ...backButton(former), label: say('facts.restoreButton') },
      { label: say('facts.historyButton'), action: { name: 'fact-log', args: [key, ''] } },
    ],
  };
}

/** A fact with all that is known of it. */
export const show: ModeratorHandler = async (request, context) => {
  const typed = textOption(request, 'fact');
  const key = await anyFact(typed, (each) => ({ name: 'fact-show', args: [each] }), context);
  return typeof key === 'string' ? card(key, request, context) : key;
};

export const showActions: Readonly<Record<string, ModeratorAction>> = {
  'fact-show': (given, request, context) => {
    const { data } = args.safeParse(given);
    return data ? card(data[0], request, context) : gone();
  },
};

function stateText(key: string, { guild }: ModeratorContext): string {
  const invalid = guild.invalid.find(({ target }) => target.id === key);
  if (invalid) return say(`factLacks.${invalid.lacks}`, { key });
  const corrected = correctedSince(guild).find((each) => each.key === key);
  if (corrected) {
    const { answer, quote } = corrected.shipped;
    return say('facts.correctedSince', { key, answer, quote: shorten(quote, MAX_QUOTE_LENGTH) });
  }
  if (!isShipped(guild, key)) return say('facts.isOwn', { key });
  return guild.rows.items.fact.has(key)
    ? say('facts.isCorrected', { key })
    : say('facts.isShipped', { key });
}
