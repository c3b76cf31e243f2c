/** /fact show: everything that is written down of a fact. */
import { z } from 'zod';
import { say } from '../../src/bot/messages/say.ts';
import { currentFact, isShipped, namesIn } from '../../src/guilds/guild.ts';
import { fieldsOf, labelledLines } from '../shared/item-lines.ts';
import type { ModeratorContext, ModeratorAction } from '../shared/moderator-command.ts';
import { editButton, gone, withFact, type ByKey } from './choose.ts';

const args = z.tuple([z.string()]);

const card: ByKey = (key, _request, context) => {
  const { view, guild } = context;
  const file = currentFact(guild, key);
  if (!file) return gone();
  const fact = view.knowledge.facts.get(key);
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: file.answer },
      ...(fact ? [{ type: 'quote', quote: fact.quote, source: fact.source } as const] : []),
      {
        type: 'fields',
        fields: fieldsOf(
          labelledLines('fact', file, namesIn(view.knowledge.entities)).filter(
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

export const show = withFact('fact-show', card);

export const showActions: Readonly<Record<string, ModeratorAction>> = {
  'fact-show': (given, request, context) => {
    const { data } = args.safeParse(given);
    return data ? card(data[0], request, context) : gone();
  },
};

function stateText(key: string, { guild }: ModeratorContext): string {
  const unsound = guild.unsound.find(({ target }) => target.id === key);
  if (unsound) return say(`factLacks.${unsound.lacks}`, { key });
  if (!isShipped(guild, key)) return say('facts.isOwn', { key });
  return guild.rows.items.fact.has(key)
    ? say('facts.isCorrected', { key })
    : say('facts.isShipped', { key });
}
