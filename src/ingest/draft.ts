/** An article in, its draft out: the source, the entities that its facts name, and the facts. */
import { createHash } from 'node:crypto';
import { slugOf } from '../knowledge/article.ts';
import type { Article } from './article.ts';
import { demonymsOf, isCountry } from './gazetteer.ts';
import type { NamedEntity, Role } from './entities.ts';
import type { DraftFact } from './draft-fact.ts';
import { shippedWeights, sureness } from './fact-confidence.ts';
import { draftFacts } from './facts.ts';
import type { Weights } from './linear.ts';
import { draftSaid } from './said.ts';

export interface DraftSource {
  readonly headline?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly publisher?: string;
  /** ISO day. */
  readonly published?: string;
  /** Of the text, as UTF-8. */
  readonly sha256: string;
}

export interface DraftEntity {
  readonly id: string;
  readonly type: NamedEntity['type'] | 'group';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /** Words for the people of a country. */
  readonly demonyms: readonly string[];
}

export interface Draft {
  readonly source: DraftSource;
  /** What the facts' quotes and offsets are cut from. */
  readonly text: string;
  readonly entities: readonly DraftEntity[];
  readonly facts: readonly DraftFact[];
}

export { CONFIDENT } from './confident.ts';

/** Drafts that are less sure are not worth a moderator's time. */
const LEAST_SURE = 0.45;

/** Drafts everything that an article tells, in its order. */
export function draftArticle(article: Article, models: Weights = shippedWeights()): Draft {
  const { facts: said, mentions, scene } = draftSaid(article);
  const facts = [...said, ...draftFacts(scene)]
    .map((fact): DraftFact => ({ ...fact, confidence: sureness(fact, models) }))
    .filter(({ confidence }) => confidence >= LEAST_SURE)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const { headline, byline, dateline, publisher, published, text } = article;
  return {
    source: {
      ...(headline !== undefined && { headline }),
      ...(byline !== undefined && { byline }),
      ...(dateline !== undefined && { dateline }),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
      sha256: createHash('sha256').update(text).digest('hex'),
    },
    text,
    entities: entitiesOf(facts, mentions.entities),
    facts,
  };
}

/**
 * The entities that the facts name, and the countries of their offices. A speaker who is no named
 * one, such as "Wildlife officers", is a group.
 */
function entitiesOf(facts: readonly DraftFact[], named: readonly NamedEntity[]): DraftEntity[] {
  const byName = new Map(named.map((each) => [each.name, each]));
  const told = facts.flatMap(({ speaker, subjects }) => [speaker ?? [], subjects].flat());
  const countries = told
    .flatMap((name) => byName.get(name)?.roles ?? [])
    .flatMap(({ of }) => of ?? []);
  const ids = new Set<string>();
  return [...new Set([...told, ...countries])].map((name) => {
    const entity = byName.get(name);
    return {
      id: freeId(slugOf(name), ids),
      type: entity?.type ?? (isCountry(name) ? 'country' : 'group'),
      name,
      aliases: [...(entity?.aliases ?? [])],
      roles: entity?.roles ?? [],
      demonyms: entity?.type === 'country' || isCountry(name) ? demonymsOf(name) : [],
    };
  });
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted.slice(0, 36).replace(/-$/, '')}-${n}`;
  taken.add(id);
  return id;
}
