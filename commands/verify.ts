/** /verify: whether a quotation is what someone said, word for word. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { notice, type Reply } from '../src/bot/reply.ts';
import type { Command, Context } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import type { Entity, Knowledge } from '../src/packs/knowledge.ts';
import { findEvent, findSpeaker, suggestEvents, suggestSpeakers } from '../src/qa/lookup/names.ts';
import { hasWords } from '../src/text/has-words.ts';
import { eventAction } from './shared/actions.ts';
import { unclearEvent } from './shared/event-command.ts';
import { eventOption, MOST_OF_NAME, privateOption, shownTo, textOption } from './shared/options.ts';
import { passedOn } from './shared/passed-on.ts';
import { verified } from './shared/verified.ts';

const MOST_OF_QUOTE = 2000;

export const verify: Command = {
  definition: described(
    named(new SlashCommandBuilder(), 'verify', 'names.verify'),
    'verify.description',
  )
    .addStringOption((option) =>
      described(named(option, 'quote', 'names.quote'), 'verify.quote')
        .setRequired(true)
        .setMaxLength(MOST_OF_QUOTE),
    )
    .addStringOption((option) =>
      described(named(option, 'speaker', 'names.speaker'), 'verify.speaker')
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
  limit: 'verifications',
};

async function handle(request: Request, { view: { knowledge, index } }: Context): Promise<Reply> {
  const quote = textOption(request, 'quote');
  if (!hasWords(quote)) {
    return notice(say('verify.noWords'));
  }
  if (quote.length > MOST_OF_QUOTE) {
    return notice(say('verify.tooLong', { count: quote.length, most: MOST_OF_QUOTE }));
  }
  const typed = textOption(request, 'event');
  const event = typed === '' ? undefined : findEvent(knowledge, typed);
  if (event && event.outcome !== 'one') {
    return unclearEvent(typed, event, ({ id }) => eventAction('event', id));
  }
  const sources = event ? event.item.sources : [...knowledge.sources.values()];
  const speaker = textOption(request, 'speaker');
  const claimed =
    speaker === '' ? undefined : { typed: speaker, entities: entitiesNamed(speaker, knowledge) };
  const { blocks, buttons } = await verified(quote, sources, index, claimed);
  return passedOn(request, shownTo(request, { visibility: 'public', blocks, buttons }));
}

function entitiesNamed(typed: string, knowledge: Knowledge): readonly Entity[] {
  const found = findSpeaker(knowledge, typed);
  if (found.outcome === 'one') return [found.item];
  return found.outcome === 'several' ? found.items : [];
}
