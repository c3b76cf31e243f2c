/** /verify: whether a quotation is what someone said, word for word. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { notice, type Reply } from '../src/bot/reply.ts';
import type { Command, Context } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import type { Entity, Knowledge } from '../src/packs/knowledge.ts';
import { findEvent, findSpeaker, suggestEvents, suggestSpeakers } from '../src/qa/lookup/names.ts';
import { bare, introduced, signed } from '../src/qa/verify/quotation/bare.ts';
import { namedIn, type Claimed } from '../src/qa/verify/speakers/claimed.ts';
import { handlesIn } from '../src/qa/verify/speakers/handles.ts';
import { hasWords } from '../src/text/has-words.ts';
import { eventAction } from './shared/actions.ts';
import { unclearEvent } from './shared/event-command.ts';
import {
  eventOption,
  MAX_NAME_LENGTH,
  privateOption,
  shownTo,
  textOption,
} from './shared/options.ts';
import { passedOn } from './shared/passed-on.ts';
import { verified } from './shared/verified.ts';

const MAX_QUOTE_LENGTH = 2000;

export const verify: Command = {
  definition: described(
    named(new SlashCommandBuilder(), 'verify', 'names.verify'),
    'verify.description',
  )
    .addStringOption((option) =>
      described(named(option, 'quote', 'names.quote'), 'verify.quote')
        .setRequired(true)
        .setMaxLength(MAX_QUOTE_LENGTH),
    )
    .addStringOption((option) =>
      described(named(option, 'speaker', 'names.speaker'), 'verify.speaker')
        .setMaxLength(MAX_NAME_LENGTH)
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
  if (quote.length > MAX_QUOTE_LENGTH) {
    return notice(say('verify.tooLong', { count: quote.length, most: MAX_QUOTE_LENGTH }));
  }
  const typed = textOption(request, 'event');
  const event = typed === '' ? undefined : findEvent(knowledge, typed);
  if (event && event.outcome !== 'one') {
    return unclearEvent(typed, event, ({ id }) => eventAction('event', id));
  }
  const sources = event ? event.item.sources : [...knowledge.sources.values()];
  const isWhole = sources.some(({ text }) => text.includes(bare(quote)));
  const told = introduced(quote) ?? (isWhole ? undefined : signed(quote));
  const speaker = textOption(request, 'speaker');
  const claimed =
    speaker === '' ? namedIn(told?.by ?? '', index.names) : claimedBy(speaker, knowledge);
  const { blocks, buttons } = await verified(told?.quote ?? quote, sources, index, claimed);
  const note = told?.tellsMore ? [{ type: 'note', text: say('verify.onlyQuoted') } as const] : [];
  const reply: Reply = { visibility: 'public', blocks: [...blocks, ...note], buttons };
  return passedOn(request, shownTo(request, reply));
}

function claimedBy(speaker: string, knowledge: Knowledge): Claimed {
  const entities = entitiesNamed(speaker, knowledge);
  const handles = handlesIn(speaker);
  return { typed: speaker, described: speaker, entities, ...(handles.length > 0 && { handles }) };
}

function entitiesNamed(typed: string, knowledge: Knowledge): readonly Entity[] {
  const found = findSpeaker(knowledge, typed);
  if (found.outcome === 'one') return [found.item];
  return found.outcome === 'several' ? found.items : [];
}
