/** Facts drafted from a source's text, and what becomes of them. */
import { eventById, type Fact, type Knowledge, type Source } from '../../packs/knowledge.ts';
import { CONFIDENT } from '../../extract/facts/confidence.ts';
import type { ExtractedArticle } from '../../extract/draft.ts';
import { moreTelling } from '../../extract/short-text.ts';
import { isQuoteAt } from '../../packs/proof.ts';
import { type ArticleFault, NoArticleError } from '../../extract/pages/refusal.ts';
import {
  draftedEntitySchema,
  findDrafting,
  keepDrafting,
  type Drafting,
  type NewDraft,
} from './draftings.ts';
import { draftSchema, type DraftBody } from './drafts.ts';
import { pacer } from '../../runtime/schedule.ts';
import { matchOf, entityIndexOf, withNear, type EntityIndex } from './entity-linking.ts';
import type { By, Guild } from '../items/guild-store.ts';

/** Nothing is drafted: the text is no article. */
export interface Refused {
  readonly refusal: ArticleFault;
}

/** What was drafted from the source's text as it is now; `undefined` when nobody has had it drafted yet. @throws StoreFault */
export function draftingOf(
  { store, id: guild }: Guild,
  { key, sha256 }: Source,
): Promise<Drafting | undefined> {
  return findDrafting(store, guild, { source: key, sha256 });
}

/**
 * Drafts the facts of the source's text, in a thread of its own, and keeps them. One may be approved without a look
 * when it is sure, its speaker is clear, and no fact says so already.
 * @throws StoreFault
 */
export async function draftFacts(
  guild: Guild,
  knowledge: Knowledge,
  source: Source,
  { now: at }: Pick<By, 'now'>,
): Promise<Drafting | Refused> {
  let article: ExtractedArticle;
  try {
    article = await guild.draft({ bytes: new TextEncoder().encode(source.text), html: false });
  } catch (error) {
    if (error instanceof NoArticleError) return { refusal: moreTelling(error.fault, source.text) };
    throw error;
  }
  const pace = pacer();
  const known = entityIndexIn(knowledge, source.eventId);
  const named = article.entities.flatMap((each) => draftedEntitySchema.safeParse(each).data ?? []);
  const entities = await withNear(named, knowledge, known);
  const clear = new Set(
    entities.flatMap((each) => (matchOf(each, known).found === 'doubtful' ? [] : [each.name])),
  );
  const facts = [...knowledge.facts.values()].filter((fact) => fact.source.key === source.key);
  const drafts: NewDraft[] = [];
  for (const each of [...article.facts, ...article.lessSure]) {
    await pace();
    const { data: body } = draftSchema.safeParse(each);
    // The text as it is stored proves it, whatever the reader made of its bytes.
    if (!body || !isQuoteAt(body.quote, source.text, body.start)) continue;
    const aside = article.lessSure.includes(each);
    const confident =
      !aside &&
      body.confidence >= CONFIDENT &&
      (body.speaker === undefined || clear.has(body.speaker)) &&
      alreadyThere(body, facts).length === 0;
    drafts.push({ body, confident, aside });
  }
  const { key, sha256 } = source;
  return keepDrafting(guild.store, { guild: guild.id, source: key, sha256, entities, drafts, at });
}

/** By knowledge and event: each panel asks for them. */
const indexes = new WeakMap<Knowledge, Map<string, EntityIndex>>();

/** Those who are known in the guild. */
export function entityIndexIn(knowledge: Knowledge, eventId: string): EntityIndex {
  const byEvent = indexes.get(knowledge) ?? new Map<string, EntityIndex>();
  indexes.set(knowledge, byEvent);
  const known = byEvent.get(eventId) ?? entityIndexFor(knowledge, eventId);
  byEvent.set(eventId, known);
  return known;
}

function entityIndexFor(knowledge: Knowledge, eventId: string): EntityIndex {
  const ofEvent = new Set(eventById(knowledge, eventId)?.entities.map(({ id }) => id));
  return entityIndexOf(knowledge.entities.values(), (id) => ofEvent.has(id));
}

/** Facts of the same kind that quote the draft's passage, or most of it. */
export function alreadyThere(
  { kind, start, end }: Pick<DraftBody, 'kind' | 'start' | 'end'>,
  facts: Iterable<Fact>,
): Fact[] {
  return [...facts].filter((fact) => {
    const shared = Math.min(end, fact.end) - Math.max(start, fact.start);
    return fact.kind === kind && shared >= 0.8 * Math.min(end - start, fact.end - fact.start);
  });
}
