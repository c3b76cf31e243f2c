/** /verify: whether a quotation is what someone said, word for word. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { notice, type Reply } from '../src/bot/reply.ts';
import type { Command, Context } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import type { Entity, Knowledge } from '../src/packs/knowledge.ts';
import { findEvent, findSpeaker, suggestEvents, suggestSpeakers } from '../src/qa/lookup/names.ts';
import { hasWords } from '../src/qa/lookup/typed.ts';
import { eventAction } from './shared/actions.ts';
import { unclearEvent } from './shared/event-command.ts';
import { eventOption, MOST_OF_NAME, privateOption, shownTo, textOption } from './shared/options.ts';
import { verified } from './shared/verified.ts';

const MOST_OF_QUOTE = 2000;

export const verify: Command = {
  definition: new SlashCommandBuilder()
    .setName('verify')
    .setDescription('Whether a quotation stands in a source, word for word')
    .addStringOption((option) =>
      option
        .setName('quote')
        .setDescription('The words, as you found them')
        .setRequired(true)
        .setMaxLength(MOST_OF_QUOTE),
    )
    .addStringOption((option) =>
      option
        .setName('speaker')
        .setDescription('Who is said to have said it')
        .setMaxLength(MOST_OF_NAME)
        .setAutocomplete(true),
    )
    .addStringOption(eventOption)
    .addBooleanOption(privateOption)
    .toJSON(),
  complete: {
    speaker: (typed, _request, { view }) => suggestSpeakers(view.knowledge, typed),
    event: (typed, _request, { view }) => suggestEvents(view.knowledge, typed),
  },
  handle,
};

async function handle(request: Request, { view: { knowledge, index } }: Context): Promise<Reply> {
  const quote = textOption(request, 'quote');
  if (!hasWords(quote)) {
    return notice('There are no words in that quotation. Paste it as you found it.');
  }
  if (quote.length > MOST_OF_QUOTE) {
    return notice(
      `That has ${quote.length} characters; a quotation can have ${MOST_OF_QUOTE}. Please check a part of it.`,
    );
  }
  const typed = textOption(request, 'event');
  const event = typed === '' ? undefined : findEvent(knowledge, typed);
  if (event && event.outcome !== 'one') {
    return unclearEvent(typed, event, ({ id }) => eventAction('event', id));
  }
  const sources = event ? event.item.sources : [...knowledge.sources.values()];
  const speaker = textOption(request, 'speaker');
  const claimed =
    speaker === '' ? undefined : { typed: speaker, entities: named(speaker, knowledge) };
  const found = await verified(quote, sources, index, claimed);
  return shownTo(request, { visibility: 'public', ...found });
}

function named(typed: string, knowledge: Knowledge): readonly Entity[] {
  const found = findSpeaker(knowledge, typed);
  if (found.outcome === 'one') return [found.item];
  return found.outcome === 'several' ? found.items : [];
}
