/** Whom the words before a cue mean: a name, an office or a pronoun as the entity that it stands for. */
import type { Article } from '../article/article.ts';
import { resolveSpeakers } from '../entities/coreference.ts';
import type { Mentions, NamedEntity } from '../entities/entities.ts';
import type { Phrase } from '../article/phrases.ts';
import { touching, wordAt } from '../article/offsets.ts';
import { isSpeaker } from '../entities/titles.ts';
import type { Attribution } from './attributions.ts';

/** How a speaker was found: by name, by a description such as "the minister", by a pronoun, or only as a group. */
export type Found = 'named' | 'described' | 'pronoun' | 'group';

export interface Speaker {
  readonly name: string;
  readonly entity?: NamedEntity;
  readonly found: Found;
}

export interface Spoken {
  readonly attribution: Attribution;
  /** None where nobody is named; several where they say it together. */
  readonly speakers: readonly Speaker[];
}

/** The attributions with their speakers, in the same order. */
export function withSpeakers(
  article: Article,
  attributions: readonly Attribution[],
  mentions: Mentions,
): readonly Spoken[] {
  const sources = attributions.map((attribution) => ({
    attribution,
    phrases: phrasesOf(article, attribution, mentions),
  }));
  const asked = sources.flatMap(({ phrases }) => phrases.map((speaker) => ({ speaker })));
  const resolved = resolveSpeakers(article, asked, mentions);
  const entities = new Map(asked.map((each) => [each.speaker, resolved.get(each)]));
  return sources.map(({ attribution, phrases }) => ({
    attribution,
    speakers: phrases.flatMap((phrase) =>
      speakerOf(
        article,
        phrase,
        named(phrase, article, mentions) ?? entities.get(phrase),
        mentions,
      ),
    ),
  }));
}

/**
 * The noun phrases of a source that name who speaks: its first one and those that "and" joins to it, or the person beside
 * a description: "the head of its mission, Ann Smith". A phrase that goes on beyond the source ends with it.
 */
export function phrasesOf(
  article: Article,
  { source }: Pick<Attribution, 'source'>,
  mentions: Mentions,
): Phrase[] {
  if (!source) return [];
  const { words } = article;
  const [from, to] = [wordAt(article, source.start), wordAt(article, source.end)];
  const all = touching(article.phrases, article.phraseOf, from, to).flatMap(
    (phrase) => clipped(article, phrase, from, to) ?? [],
  );
  const [first] = all;
  if (!first) return [];
  const isPerson = (phrase: Phrase): boolean => named(phrase, article, mentions)?.type === 'person';
  if (!isPerson(first)) {
    const beside = all.find((each) => words[each.from - 1]?.text === ',' && isPerson(each));
    return [beside ?? first];
  }
  const joined = all.filter((each) => words[each.from - 1]?.norm === 'and' && isPerson(each));
  return [first, ...joined.filter((each) => each !== first)];
}

/** A phrase within words; its head is then its last noun. */
function clipped({ words }: Article, phrase: Phrase, from: number, to: number): Phrase | undefined {
  const first = Math.max(from, phrase.from);
  if (first === phrase.from && phrase.to <= to) return phrase;
  for (let head = Math.min(to, phrase.to) - 1; head >= first; head--) {
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(words[head]?.tag ?? ''))
      return { from: first, to: head + 1, head };
  }
  return undefined;
}

/** The entity that a phrase names, also where the phrase was cut: by its words. */
function named(phrase: Phrase, article: Article, mentions: Mentions): NamedEntity | undefined {
  const known = mentions.of.get(phrase);
  if (known) return known;
  const { words, text } = article;
  if (!/^\p{Lu}/u.test(words[phrase.head]?.text ?? '')) return undefined;
  const name = text.slice(words[phrase.from]?.start, words[phrase.to - 1]?.end);
  const bare = name.replace(/^the /i, '');
  return mentions.entities.find(
    (each) => each.name === bare || each.aliases.has(bare) || bare.endsWith(` ${each.name}`),
  );
}

function speakerOf(
  article: Article,
  phrase: Phrase,
  entity: NamedEntity | undefined,
  mentions: Mentions,
): Speaker[] {
  if (entity) {
    const pronoun = article.words[phrase.head]?.tag === 'PRON';
    const isNamed = named(phrase, article, mentions) === entity;
    const found = isNamed ? 'named' : pronoun ? 'pronoun' : 'described';
    return [{ name: entity.name, entity, found }];
  }
  if (!isSpeaker(article.words[phrase.head]?.norm ?? '')) return [];
  return [{ name: wording(article, phrase), found: 'group' }];
}

/** "the two officials" → "Two officials". */
function wording({ words, text }: Article, { from, to }: Phrase): string {
  const first = words[from]?.tag === 'DET' && to - from > 1 ? from + 1 : from;
  const phrase = text.slice(words[first]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
