/** The sources as the page shows them: their text, with what in it is a fact, and for moderators, what is a draft. */
import type { Bot } from '../../bot/bot.ts';
import { kindLabel } from '../../bot/messages/kind-text.ts';
import { inLocale, say } from '../../bot/messages/say.ts';
import { draftingOf, openDrafts, type GuildView } from '../../guilds/guild.ts';
import type { Source } from '../../packs/knowledge.ts';
import { sourceName } from '../../qa/lookup/items.ts';
import type { Locale } from '../../runtime/locale.ts';
import { openDraft } from '../../../commands/review/begin.ts';
import type { Library, Mark, MarkedSource, Who } from './page/protocol.ts';
import { GUILD } from './people.ts';
import { pageLink } from '../../bot/quote-link.ts';
import { citation } from './show.ts';

interface Looking {
  readonly who: Who;
  readonly locale: Locale;
}

/** All sources and events, those that came last first. */
export async function libraryOf({ view }: Bot): Promise<Library> {
  const { events, sources } = (await view(GUILD)).knowledge;
  return {
    sources: [...sources.values()]
      .map((source) => ({ key: source.key, name: sourceName(source) }))
      .reverse(),
    events: events.map(({ id, title }) => ({ id, title })).reverse(),
  };
}

/** The source with this key; nothing when there is none. @throws StoreFault */
export async function markedSource(
  { view }: Bot,
  { who, locale }: Looking,
  key: string,
): Promise<MarkedSource | undefined> {
  const now = await view(GUILD);
  const source = now.knowledge.sources.get(key);
  if (!source) return undefined;
  return inLocale(locale, async () => {
    const facts = factMarks(now, source, who);
    const drafts = who === 'moderator' ? await draftMarks(now, source) : [];
    const { before, after } = citation(source);
    const url = pageLink(source);
    return {
      ...{ key, text: source.text, headline: source.headline },
      about: `${before.replace(/ · $/u, '')}${after}`,
      ...(url !== undefined && { url }),
      marks: [...facts, ...drafts],
      counts:
        who === 'moderator'
          ? say('web.factsAndDrafts', { facts: facts.length, drafts: drafts.length })
          : say('web.facts', { facts: facts.length }),
    };
  });
}

function factMarks({ knowledge }: GuildView, source: Source, who: Who): Mark[] {
  return [...knowledge.facts.values()]
    .filter((fact) => fact.source.key === source.key)
    .map(({ key, kind, answer, start, end }) => ({
      ...{ kind: 'fact', start, end },
      label: say('review.wording', { kind: kindLabel(kind), answer }),
      ...(who === 'moderator'
        ? { line: `/fact show fact:${key}` }
        : { action: { name: 'fact', args: [key] } }),
    }));
}

async function draftMarks({ guild }: GuildView, source: Source): Promise<Mark[]> {
  const drafting = guild && (await draftingOf(guild, source));
  if (!drafting) return [];
  return (await openDrafts(guild, drafting)).map(({ number, body }) => ({
    ...{ kind: 'draft', start: body.start, end: body.end },
    label: say('review.wording', { kind: kindLabel(body.kind), answer: body.answer }),
    action: openDraft({ drafting, source }, number),
  }));
}
