/** /who: the people and bodies in the sources, what they are and everything they said. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { z } from 'zod';
import { described, named } from '../src/bot/messages/localised.ts';
import { say } from '../src/bot/messages/say.ts';
import { notice, type Block, type Reply } from '../src/bot/reply.ts';
import type { Command } from '../src/bot/command.ts';
import { isSaid, kindsInList } from '../src/packs/kinds.ts';
import type { Entity, Fact, Knowledge } from '../src/packs/knowledge.ts';
import { findEntity, suggestEntities } from '../src/qa/lookup/names.ts';
import { roleText, titled } from '../src/qa/lookup/titles.ts';
import { whoAction } from './shared/actions.ts';
import { byQuote, leadOf, quotedBlocks } from './shared/facts.ts';
import { unclear } from './shared/names.ts';
import { MAX_NAME_LENGTH, privateOption, shownTo, textOption } from './shared/options.ts';
import { pageArg, pageButtons, pageNote, pageOf, pressed } from './shared/pages.ts';
import { passedOn } from './shared/passed-on.ts';

const QUOTES_ON_PAGE = 4;
const PEOPLE_ON_PAGE = 10;
/** Who appears only in these made the story, and had no part in it. */
const CREDITS: ReadonlySet<string> = new Set(kindsInList('credits'));
/** Entity id, empty for the list of all. */
const args = z.union([z.tuple([z.string()]), z.tuple([z.string(), pageArg])]);

export const who: Command = {
  definition: described(named(new SlashCommandBuilder(), 'who', 'names.who'), 'who.description')
    .addStringOption((option) =>
      described(named(option, 'person', 'names.person'), 'who.person')
        .setMaxLength(MAX_NAME_LENGTH)
        .setAutocomplete(true),
    )
    .addBooleanOption(privateOption)
    .toJSON(),
  complete: { person: (typed, _request, { view }) => suggestEntities(view.knowledge, typed) },
  handle: (request, { view: { knowledge } }) => {
    const typed = textOption(request, 'person');
    if (typed === '') return shownTo(request, everyone(knowledge, 0));
    const found = findEntity(knowledge, typed);
    if (found.outcome === 'one') {
      return passedOn(request, shownTo(request, card(knowledge, found.item, 0)));
    }
    return unclear(found, {
      ...{ typed, what: 'party' },
      label: titled,
      action: ({ id }) => whoAction(id, '0'),
      all: { label: say('who.everyone'), action: whoAction('', '0') },
    });
  },
  actions: {
    who: (given, request, { view: { knowledge } }) => {
      const parsed = args.safeParse(given);
      if (!parsed.success) return notice(say('who.gone'));
      const [id, page] = parsed.data;
      if (id === '') return pressed(page, everyone(knowledge, page ?? 0));
      const entity = knowledge.entities.get(id);
      if (!entity) return notice(say('who.gone'));
      return passedOn(request, pressed(page, card(knowledge, entity, page ?? 0)));
    },
  },
};

function everyone({ facts, entities }: Knowledge, number: number): Reply {
  const all = [...facts.values()];
  const said = Map.groupBy(all.filter(isSaid), ({ speaker }) => speaker);
  const credited = new Set(all.filter(isCredit).flatMap(partiesOf));
  const involved = new Set(all.filter((fact) => !isCredit(fact)).flatMap(partiesOf));
  const people = [...entities.values()]
    .filter((entity) => entity.type === 'person' || said.has(entity))
    .filter((entity) => involved.has(entity) || !credited.has(entity))
    .map((entity) => ({ entity, quotes: byQuote(said.get(entity) ?? []).length }))
    .sort((a, b) => b.quotes - a.quotes || a.entity.name.localeCompare(b.entity.name, 'en'));
  if (people.length === 0) {
    return notice(say('who.nobody'));
  }
  const page = pageOf(people, number, PEOPLE_ON_PAGE);
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: say('who.title') },
      {
        type: 'list',
        items: page.items.map(({ entity, quotes }) =>
          quotes === 0
            ? titled(entity)
            : say('who.quoteCount', { name: titled(entity), count: quotes }),
        ),
      },
      ...pageNote(page),
    ],
    buttons: [
      ...page.items.map(({ entity }) => ({ label: entity.name, action: whoAction(entity.id) })),
      ...pageButtons(page, (to) => whoAction('', to)),
    ],
  };
}

/** What someone is, then what they said, then what is said of them. */
function card(knowledge: Knowledge, entity: Entity, number: number): Reply {
  const facts = [...knowledge.facts.values()];
  const said = facts.filter((fact) => isSaid(fact) && fact.speaker === entity);
  const about = facts.filter((fact) => !said.includes(fact) && partiesOf(fact).includes(entity));
  const page = pageOf([...byQuote(said), ...byQuote(about)], number, QUOTES_ON_PAGE);
  const silent = say('who.silent', { name: entity.name });
  return {
    visibility: 'public',
    blocks: [
      { type: 'heading', text: entity.name },
      ...details(knowledge, entity),
      ...(said.length === 0 ? [{ type: 'text', text: silent } as const] : []),
      ...page.items.flatMap((quoted) => quotedBlocks(quoted, leadOf(quoted))),
      ...pageNote(page),
    ],
    buttons: pageButtons(page, (to) => whoAction(entity.id, to)),
  };
}

function isCredit({ kind }: Fact): boolean {
  return CREDITS.has(kind);
}

/** Whom a fact is about or by. */
function partiesOf({ subjects, speaker }: Fact): Entity[] {
  return speaker ? [speaker, ...subjects] : [...subjects];
}

function details({ entities }: Knowledge, entity: Entity): Block[] {
  const holders = [...entities.values()].flatMap(({ name, roles }) =>
    roles.filter(({ of }) => of === entity).map(({ title }) => `${name} (${title})`),
  );
  const rows = [
    { label: say('who.role'), text: entity.roles.map(roleText).join('; ') },
    { label: say('who.alsoCalled'), text: entity.aliases.join(', ') },
    { label: say('who.itsPeople'), text: holders.join('; ') },
  ].filter(({ text }) => text !== '');
  return rows.length > 0 ? [{ type: 'fields', fields: rows }] : [];
}
