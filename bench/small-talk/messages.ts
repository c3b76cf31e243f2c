/** Messages that tell small talk from questions: examples, questions that look like them, those about articles, and two in one. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordPieces } from '../../src/model/tokenizer.ts';
import { namesOf } from '../../src/qa/query/names.ts';
import { knownWordsOf } from '../../src/qa/query/known-words.ts';
import { readQuery } from '../../src/qa/query/query.ts';
import { wholeText } from '../../src/qa/query/small-talk.ts';
import { SMALL_TALK, type SmallTalk } from '../../src/text/lang/en/small-talk.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { randomFrom } from '../lib/sampling.ts';
import { knowledgeOf, type Article, type NewsQuestion } from '../news/data.ts';

export const KINDS = Object.keys(SMALL_TALK) as SmallTalk[];

export interface Message {
  /** As the bot reads it. */
  readonly text: string;
  readonly kind: SmallTalk | 'question';
  readonly source: 'example' | 'pair' | 'look-alike' | 'article' | 'with small talk';
  /** Of the examples, or of the articles. */
  readonly half: 0 | 1;
}

const LOOK_ALIKES = join(import.meta.dirname, 'questions.txt');
/** What people say before a question, and between two things. */
const OPENING: readonly SmallTalk[] = ['greeting', 'thanks', 'chat'];
const BETWEEN = [', ', ' ', '! ', '. '];
/** Of so many questions about articles one is also asked with small talk before it, and one with some behind it. */
const EVERY = 8;
const MAX_WORDS = 12;
/** Questions that are about no article at all: some are small talk themselves. */
const NOT_OF_NEWS = 'far';

/** All of them, the same in every run. */
export function readMessages(questions: readonly NewsQuestion[], pieces: WordPieces): Message[] {
  const random = randomFrom(1);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const reading = readerOf(pieces);
  const examples = KINDS.flatMap((kind) =>
    SMALL_TALK[kind].map((typed) => ({ typed, kind, half: halfOf(typed) })),
  );
  const isShort = (typed: string): boolean => typed.split(' ').length <= MAX_WORDS;
  const pairs = examples.flatMap(({ typed, kind, half }) => {
    const other = pick(examples.filter((each) => each.half === half));
    const both = `${typed}${pick(BETWEEN) ?? ''}${other?.typed ?? ''}`;
    const first = KINDS.find((each) => each === kind || each === other?.kind) ?? kind;
    return isShort(both) ? [{ typed: both, kind: first, half }] : [];
  });
  const lookAlikes = readFileSync(LOOK_ALIKES, 'utf8').trim().split('\n');
  const asked = questions.filter(({ type }) => type !== NOT_OF_NEWS);
  const withTalk = asked.flatMap(({ question, article }, i) => {
    const half = halfOf(article.id);
    const talk = pick(examples.filter((each) => OPENING.includes(each.kind) && each.half === half));
    if (!talk || i % EVERY > 1) return [];
    const between = pick(BETWEEN) ?? '';
    const typed =
      i % EVERY === 0 ? `${talk.typed}${between}${question}` : `${question} ${talk.typed}`;
    return [{ typed, half, article }];
  });
  const question = { kind: 'question' } as const;
  return [
    ...examples.map(({ typed, ...each }) => ({
      ...each,
      source: 'example' as const,
      text: reading(typed),
    })),
    ...pairs.map(({ typed, ...each }) => ({
      ...each,
      source: 'pair' as const,
      text: reading(typed),
    })),
    ...lookAlikes.map((typed) => ({
      ...question,
      source: 'look-alike' as const,
      text: reading(typed),
      half: halfOf(typed),
    })),
    ...asked.map(({ question: typed, article }) => ({
      ...question,
      source: 'article' as const,
      text: reading(typed, article),
      half: halfOf(article.id),
    })),
    ...withTalk.map(({ typed, half, article }) => ({
      ...question,
      source: 'with small talk' as const,
      text: reading(typed, article),
      half,
    })),
  ];
}

/** A message as the bot reads it that knows the words of one article, or none. */
function readerOf(pieces: WordPieces): (typed: string, article?: Article) => string {
  const names = namesOf(knowledgeOf([]));
  const none = knownWordsOf([]);
  const ofArticles = new Map<Article, typeof none>();
  const wordsOf = (article: Article): typeof none => {
    const known = ofArticles.get(article) ?? knownWordsOf(normsIn(article));
    ofArticles.set(article, known);
    return known;
  };
  return (typed, article) => {
    const words = article ? wordsOf(article) : none;
    return wholeText(readQuery(typed, { names, words, pieces }));
  };
}

function normsIn({ sentences }: Article): string[] {
  return sentences.flatMap((each) => tokenise(each).map(({ norm }) => norm));
}

function halfOf(name: string): 0 | 1 {
  return createHash('sha256').update(`half:${name}`).digest().readUInt8(0) % 2 === 0 ? 0 : 1;
}
