/** A question as the rest of the answer layer reads it. */
import { TOPIC_PREPOSITIONS } from '../../text/lang/en/function-words.ts';
import type { WordPieces } from '../../model/tokenizer.ts';
import type { Entity } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { KnownWords } from './known-words.ts';
import { mend, type Mending } from './mend.ts';
import { mentionsIn, type Mention, type Names } from './names.ts';
import { withPostsInFull } from './posts-in-full.ts';
import { withoutPreamble } from './preamble.ts';
import { questionType, type QuestionType } from './question-type.ts';
import { spellOut } from './spelling.ts';

/** A question as it was understood. */
export interface Query {
  /** As it was asked. */
  readonly question: string;
  /** As the reader is asked: without preamble, words and names mended, short names whole. */
  readonly text: string;
  readonly type: QuestionType;
  readonly tokens: readonly Token[];
  readonly mended: Mending['mended'];
  /** Each mention is the entities that one name may mean. */
  readonly mentions: readonly (readonly Entity[])[];
  /** Whose words are asked for. */
  readonly speaker?: Entity;
  /** It is a bare name and nothing else. */
  readonly bareName: boolean;
  /** The question that it goes on from, as its reader needs it. */
  readonly after?: string;
  /** What does not answer it: it asks for something else than was shown. */
  readonly except?: readonly Place[];
}

/** A place in a source. */
export interface Place extends Span {
  /** `event/source`. */
  readonly source: string;
}

/** What the reader is asked: the question, and in brackets the one that it goes on from. */
export function readText({ text, after }: Query): string {
  return after === undefined ? text : `${text} (${after})`;
}

/** What a query is read against. */
export interface QueryContext {
  readonly names: Names;
  readonly words: KnownWords;
  readonly pieces: WordPieces;
  /** Of one event, the entities that may be meant; any when left out. */
  readonly among?: ReadonlySet<Entity>;
}

/** Longer questions are cut: what is longer is a pasted text. */
const MAX_CHARACTERS = 400;
const SPEAKERS: ReadonlySet<Entity['type']> = new Set([
  'person',
  'organisation',
  'group',
  'country',
]);
/** What is said about someone is not said by them. */
const ABOUT: ReadonlySet<string> = new Set(TOPIC_PREPOSITIONS);

/** Reads a question; some 1 ms. */
export function readQuery(question: string, context: QueryContext): Query {
  const plain = withoutPreamble(spellOut(clean(question).slice(0, MAX_CHARACTERS)));
  const full = withPostsInFull(plain, context.words);
  const { text: spelt, mended } = mend(full, context.words, context.pieces);
  const typed = tokenise(spelt);
  const mentions = mentionsIn(typed, context.names).flatMap((mention) =>
    among(mention, context.among),
  );
  const text = withWholeNames(spelt, typed, mentions, context.pieces);
  const type = questionType(text);
  const speaker = type === 'said' ? speakerIn(typed, mentions) : undefined;
  return {
    question,
    text,
    type,
    tokens: tokenise(text),
    mended,
    mentions: mentions.map(({ entities }) => entities),
    ...(speaker && { speaker }),
    bareName: type === 'words' && coversAll(typed, mentions),
  };
}

const MARKUP = /<(?:@[!&]?|#|a?:\w+:)\d+>|https?:\/\/\S+|[*_~|`]{1,3}(?=\S)|(?<=\S)[*_~|`]{1,3}/gu;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}]+/gu;

/** Without Discord's marks, links and invisible characters, which ask nothing. */
export function clean(question: string): string {
  return question.replace(MARKUP, ' ').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}

function among(mention: Mention, entities: ReadonlySet<Entity> | undefined): Mention[] {
  if (!entities) return [mention];
  const own = mention.entities.filter((entity) => entities.has(entity));
  return own.length === 0 ? [] : [{ ...mention, entities: own }];
}

/** A short name that means one person in its whole form: "Park" as "Park Geun-hye". */
function withWholeNames(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  pieces: WordPieces,
): string {
  let whole = '';
  let done = 0;
  for (const { from, to, entities } of mentions) {
    const [entity, ...others] = entities;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!entity || others.length > 0 || !first || !last || entity.type !== 'person') continue;
    const typed = text.slice(first.start, last.end);
    // Only a part of the name grows: a title or an alias may be how the sources have it.
    const part = ` ${entity.name.toLowerCase()} `.includes(` ${typed.toLowerCase()} `);
    if (!part || typed.length >= entity.name.length) continue;
    // "how long", "a brown dog": in small letters it is the word.
    if (!first.capital && pieces.isWhole(typed)) continue;
    whole += text.slice(done, first.start) + entity.name;
    done = last.end;
  }
  return whole + text.slice(done);
}

/** The first name that may speak and is not what is spoken about. */
function speakerIn(tokens: readonly Token[], mentions: readonly Mention[]): Entity | undefined {
  const found = mentions.find(({ from, entities }) => {
    const before = [tokens[from - 1]?.norm ?? '', tokens[from - 2]?.norm ?? ''];
    return (
      entities.some(({ type }) => SPEAKERS.has(type)) && !before.some((norm) => ABOUT.has(norm))
    );
  });
  const [entity, ...others] = found?.entities ?? [];
  return others.length === 0 ? entity : undefined;
}

function coversAll(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const covered = mentions.reduce((sum, { from, to }) => sum + to - from, 0);
  return tokens.length > 0 && covered === tokens.length;
}
