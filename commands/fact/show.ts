/** /fact show: everything that is written down of a fact. */
import { z } from 'zod';
import { notice } from '../../src/bot/reply.ts';
import { currentFact, isShipped, linesOf, namesIn } from '../../src/guilds/guild.ts';
import type { ModeratorContext, ModeratorAction } from '../shared/moderator-command.ts';
import { editButton, GONE, withFact, type ByKey } from './choose.ts';

const args = z.tuple([z.string()]);

const card: ByKey = (key, _request, context) => {
  const { view, guild } = context;
  const file = currentFact(guild, key);
  if (!file) return notice(GONE);
  const fact = view.knowledge.facts.get(key);
  return {
    visibility: 'private',
    blocks: [
      { type: 'heading', text: file.answer },
      ...(fact ? [{ type: 'quote', quote: fact.quote, source: fact.source } as const] : []),
      {
        type: 'fields',
        fields: linesOf('fact', file, namesIn(view.knowledge.entities)).filter(
          ({ label }) => label !== 'Answer' && (label !== 'Quote' || !fact),
        ),
      },
      { type: 'note', text: `${stateOf(key, context)} Its key is ${key}.` },
    ],
    buttons: [
      editButton(key),
      { label: 'History', action: { name: 'fact-log', args: [key, ''] } },
      { label: 'Remove', style: 'danger', action: { name: 'fact-remove', args: [key] } },
    ],
  };
};

export const show = withFact('fact-show', card);

export const showActions: Readonly<Record<string, ModeratorAction>> = {
  'fact-show': (given, request, context) => {
    const { data } = args.safeParse(given);
    return data ? card(data[0], request, context) : notice(GONE);
  },
};

function stateOf(key: string, { guild }: ModeratorContext): string {
  const unsound = guild.unsound.find(({ target }) => target.id === key);
  if (unsound) return `It can’t be answered from: it lacks its ${unsound.lacks}.`;
  if (!isShipped(guild, key)) return 'This server’s own fact.';
  return guild.rows.items.fact.has(key)
    ? 'A shipped fact, corrected for this server.'
    : 'A shipped fact.';
}
