/** The names by which people call the persons, bodies and places that facts are about. */
import { INNER_NAME_WORDS } from '../../text/lang/en/function-words.ts';
import type { Entity, Knowledge } from '../../packs/knowledge.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import type { Work } from '../../runtime/schedule.ts';
import { wordAt, wordCount } from '../../text/word-table.ts';
import { partsOf } from '../segments/parts.ts';
import { eachPosting, eachPostingOf, postingsOf, type Postings } from '../retrieval/postings.ts';
import { ofSegment, type Part } from '../segments/segments.ts';

/** A run of a question's tokens, `from` to `to` exclusive, that names one or more entities. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly Entity[];
}

/** Every name of every entity with those whom it may mean. */
export interface Names {
  readonly get: (name: string) => readonly Entity[] | undefined;
  readonly entries: () => Iterable<readonly [name: string, entities: readonly Entity[]]>;
}

/** Longest name in words. */
const MAX_NAME_WORDS = 8;
const LINKS: ReadonlySet<string> = new Set(INNER_NAME_WORDS);

/** The names of what is known: looked up segment by segment, so that guilds share those of shipped entities. */
export function namesOf(knowledge: Knowledge): Names {
  const { entities } = partsOf(knowledge);
  return {
    get(name) {
      const found: Entity[] = [];
      for (const part of entities) {
        eachPosting(namesIn(part.segment), name, (number) => found.push(...liveAt(part, number)));
      }
      return found.length === 0 ? undefined : found.sort(byId);
    },
    *entries() {
      for (const part of entities) {
        const names = namesIn(part.segment);
        for (let name = 0; name < wordCount(names.words); name++) {
          const found: Entity[] = [];
          eachPostingOf(names, name, (number) => found.push(...liveAt(part, number)));
          if (found.length > 0) yield [wordAt(names.words, name), found];
        }
      }
    },
  };
}

/** The entity of this number in its segment, where it is there. */
function liveAt({ segment, without }: Part<Entity>, number: number): readonly Entity[] {
  const entity = segment.items[number];
  return entity && !without?.has(entity) ? [entity] : [];
}

/** Reads all names ahead, a segment a step. */
export function* readingNames(knowledge: Knowledge): Work<void> {
  for (const { segment } of partsOf(knowledge).entities) {
    yield;
    namesIn(segment);
  }
}

/** So that it makes no difference in which order they came to be known. */
function byId(a: Entity, b: Entity): number {
  return a.id < b.id ? -1 : 1;
}

/** Which entities of a segment have a name. */
const namesIn = ofSegment((all: readonly Entity[]): Postings =>
  postingsOf(all.map((entity) => [...new Set(keysOf(entity))])),
);

/**
 * Names, aliases, last names, and titles with the country or body they are held for. "the judge" has everyone whose
 * title ends so.
 */
function keysOf(entity: Entity): string[] {
  const names = [entity.name, ...entity.aliases];
  if (entity.type === 'country') names.push(...entity.demonyms);
  const heads: string[] = [];
  if (entity.type === 'person') {
    const last = tokenise(entity.name).at(-1);
    if (last && last.norm.length > 2) names.push(last.text);
    names.push(...titlesOf(entity));
    for (const { title } of entity.roles) {
      const [head] = tokenise(title.split(/\s+(?:of|for)\s+/)[0] ?? '').slice(-1);
      if (head) heads.push(`the ${head.norm}`);
    }
  }
  const keys = names.map((name) => keyOf(tokenise(name)));
  return [...keys.filter((key) => key !== '' && !isStopword(key)), ...heads];
}

/** "UK foreign secretary", "British minister", "secretary of the United Kingdom" and the like. */
function titlesOf(entity: Entity): string[] {
  return entity.roles.flatMap(({ title, of }) => {
    const head = title.split(/\s+(?:of|for)\s+/)[0] ?? title;
    const words = head.split(' ');
    const short = words.slice(-1).join(' ');
    const middle = words.slice(-2).join(' ');
    if (!of) return [title];
    const holders = [of.name, ...of.aliases, ...of.demonyms];
    return [
      ...holders.flatMap((holder) =>
        [title, head, middle, short].map((each) => `${holder} ${each}`),
      ),
      ...holders.flatMap((holder) => [head, middle, short].map((each) => `${each} ${holder}`)),
      ...(words.length > 1 ? [title, head] : []),
    ];
  });
}

/** The longest names first, from left to right; `tokens` may have been corrected for spelling. */
export function mentionsIn(tokens: readonly Token[], names: Names): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < tokens.length;) {
    const mention = mentionAt(tokens, from, names);
    if (mention) mentions.push(mention);
    from = mention ? mention.to : from + 1;
  }
  return mentions;
}

function mentionAt(tokens: readonly Token[], from: number, names: Names): Mention | undefined {
  const first = tokens[from];
  if (!first || LINKS.has(first.norm)) return undefined;
  const longest = longestAt(tokens, from, names);
  if (longest) return longest;
  // "The judge" is whoever is one; the bare word may be anything.
  const holders = tokens[from - 1]?.norm === 'the' ? names.get(`the ${first.norm}`) : undefined;
  return holders && { from, to: from + 1, entities: holders };
}

function longestAt(tokens: readonly Token[], from: number, names: Names): Mention | undefined {
  const first = tokens[from];
  for (let to = Math.min(tokens.length, from + MAX_NAME_WORDS); to > from; to--) {
    const last = tokens[to - 1];
    if (!last || LINKS.has(last.norm)) continue;
    const entities = names.get(keyOf(tokens.slice(from, to)));
    // "us" and "who" are words before they are the United States or a health body.
    const alone = !first || isStopword(first.norm) ? isInitials(first?.text ?? '') : true;
    if (entities && (to - from > 1 || alone)) {
      return { from, to, entities };
    }
  }
  return undefined;
}

function isInitials(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function keyOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ norm }) => !LINKS.has(norm))
    .map(({ norm }) => norm)
    .join(' ');
}
