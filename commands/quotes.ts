/** /quotes: what was said, by whom, in the sources' words. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { z } from 'zod';
import { answer } from '../src/qa/answer.ts';
import { described, named } from '../src/bot/messages/localised.ts';
import { tooMany } from '../src/bot/limits.ts';
import { say } from '../src/bot/messages/say.ts';
import { notice, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import type { Request } from '../src/bot/request.ts';
import type { Choice } from '../src/qa/lookup/choice.ts';
import { isSaid, kindsInList } from '../src/packs/kinds.ts';
import type { Entity, Fact, Knowledge } from '../src/packs/knowledge.ts';
import { findSpeaker, suggestSpeakers } from '../src/qa/lookup/names.ts';
import { findingOnTopic } from '../src/qa/lookup/topic.ts';
import { inTurns } from '../src/runtime/schedule.ts';
import { shorten } from '../src/text/shorten.ts';
import type { GuildView } from '../src/guilds/guild.ts';
import { quotesAction } from './shared/actions.ts';
import { byQuote, leadOf, quotedBlocks } from './shared/facts.ts';
import { unclear } from './shared/names.ts';
import { MAX_NAME_LENGTH, privateOption, shownTo, textOption } from './shared/options.ts';
import { pageArg, pageButtons, pageNote, pageOf, pressed } from './shared/pages.ts';
import { passedOn } from './shared/passed-on.ts';

const QUOTES_ON_PAGE = 4;
/** A topic goes into the buttons' 100 characters, with a speaker's id of up to 40. */
const MAX_TOPIC_LENGTH = 40;
const MAX_CHOICES = 25;
const TOPIC_KINDS: ReadonlySet<string> = new Set(kindsInList('themes'));

/** Speaker's id and topic, each empty for any. */
const speakerAndTopic = [z.string(), z.string().max(MAX_TOPIC_LENGTH)] as const;
const args = z.union([z.tuple(speakerAndTopic), z.tuple([...speakerAndTopic, pageArg])]);

export const quotes: Command = {
  definition: described(
    named(new SlashCommandBuilder(), 'quotes', 'names.quotes'),
    'quotes.description',
  )
    .addStringOption((option) =>
      described(named(option, 'speaker', 'names.speaker'), 'quotes.speaker')
        .setMaxLength(MAX_NAME_LENGTH)
        .setAutocomplete(true),
    )
    .addStringOption((option) =>
      described(named(option, 'topic', 'names.topic'), 'quotes.topic')
        .setMaxLength(MAX_TOPIC_LENGTH)
        .setAutocomplete(true),
    )
    .addBooleanOption(privateOption)
    .toJSON(),
  complete: {
    speaker: (typed, _request, { view }) => suggestSpeakers(view.knowledge, typed),
    topic: (typed, _request, { view }) => suggestTopics(view.knowledge, typed),
  },
  handle: async (request, context) => {
    const { view } = context;
    const typed = textOption(request, 'speaker');
    const topic = topicOf(textOption(request, 'topic'));
    // To look near a topic costs as much as a question.
    const mayAsk = async () => (await tooMany('questions', request, context))?.reply;
    if (typed === '') return begun(request, await show(view, undefined, topic, { mayAsk }));
    const found = findSpeaker(view.knowledge, typed);
    if (found.outcome === 'one') {
      return begun(request, await show(view, found.item, topic, { mayAsk }));
    }
    return unclear(found, {
      ...{ typed, what: 'speaker' },
      label: ({ name }) => name,
      action: ({ id }) => quotesAction(id, topic, '0'),
      all: { label: say('quotes.all'), action: quotesAction('', '', '0') },
    });
  },
  actions: {
    quotes: async (given, request, { view }) => {
      const parsed = args.safeParse(given);
      if (!parsed.success) return notice(say('quotes.gone'));
      const [id, topic, page] = parsed.data;
      const speaker = view.knowledge.entities.get(id);
      if (id !== '' && !speaker) return notice(say('quotes.gone'));
      return passedOn(request, pressed(page, await show(view, speaker, topic, { number: page })));
    },
  },
};

function begun(request: Request, reply: Reply): Reply {
  return passedOn(request, shownTo(request, reply));
}

interface Wanted {
  /** Of the page, from 0. */
  readonly number?: number | undefined;
  /** Gives what to say where the member asked too much; a page that is turned to was asked for before. */
  readonly mayAsk?: () => Promise<Reply | undefined>;
}

async function show(
  view: GuildView,
  speaker: Entity | undefined,
  topic: string,
  { number = 0, mayAsk }: Wanted,
): Promise<Reply> {
  const said = [...view.knowledge.facts.values()].filter(
    (fact) => isSaid(fact) && (!speaker || fact.speaker === speaker),
  );
  const exact = await inTurns(findingOnTopic(said, topic));
  const over = exact.length === 0 && topic !== '' ? await mayAsk?.() : undefined;
  if (over) return over;
  const facts = exact.length > 0 ? exact : await nearTopic(view, said, topic);
  if (facts.length === 0) return nobody(said, speaker, topic);
  const page = pageOf(byQuote(facts), number, QUOTES_ON_PAGE);
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: heading(speaker, topic) },
      ...(exact.length > 0
        ? []
        : [{ type: 'note', text: say('quotes.nearest', { topic }) } as const]),
      ...page.items.flatMap((quoted) => quotedBlocks(quoted, leadOf(quoted))),
      ...pageNote(page),
    ],
    buttons: pageButtons(page, (to) => quotesAction(speaker?.id ?? '', topic, to)),
  };
}

/** Quotes that the answer layer finds near the topic, which knows other words for it and misspellings. */
async function nearTopic(
  { index }: GuildView,
  said: readonly Fact[],
  topic: string,
): Promise<Fact[]> {
  if (topic === '') return [];
  const { answers, related } = await answer(index, `What was said about ${topic}?`);
  const near = [...answers, ...related];
  return said.filter((fact) =>
    near.some(
      (each) => each.source === fact.source && each.start < fact.end && fact.start < each.end,
    ),
  );
}

function heading(speaker: Entity | undefined, topic: string): string {
  if (!speaker) return topic === '' ? say('quotes.title') : say('quotes.titleAbout', { topic });
  const { name } = speaker;
  return topic === ''
    ? say('quotes.titleOf', { name })
    : say('quotes.titleOfAbout', { name, topic });
}

function nobody(said: readonly Fact[], speaker: Entity | undefined, topic: string): Reply {
  if (said.length === 0) {
    return notice(speaker ? say('quotes.noneOf', { name: speaker.name }) : say('quotes.none'));
  }
  const none = speaker
    ? say('quotes.noneOfAbout', { name: speaker.name, topic })
    : say('quotes.noneAbout', { topic });
  const all = speaker ? say('quotes.allOf', { name: speaker.name }) : say('quotes.all');
  return {
    ...notice(none),
    buttons: [{ label: all, action: quotesAction(speaker?.id ?? '', '', '0') }],
  };
}

/** What was typed as a topic, as the buttons carry it. */
function topicOf(typed: string): string {
  return shorten(typed.replaceAll(/[:%]/g, ' '), MAX_TOPIC_LENGTH).replace(/…$/, '');
}

/** Topics that the packs name and what the quotes are about, by what was typed. */
function suggestTopics({ facts }: Knowledge, typed: string): Choice[] {
  const wanted = typed.toLowerCase();
  const topics = [...facts.values()].flatMap((fact) =>
    TOPIC_KINDS.has(fact.kind)
      ? [fact.answer]
      : isSaid(fact)
        ? fact.subjects.map(({ name }) => name)
        : [],
  );
  return [...new Set(topics)]
    .filter((topic) => topic.length <= MAX_TOPIC_LENGTH && topic.toLowerCase().includes(wanted))
    .slice(0, MAX_CHOICES)
    .map((topic) => ({ name: topic, value: topic }));
}
