/** Real news articles, questions and claims about them and pairs of questions, as their files have them. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { articleKnowledge } from '../../src/packs/article.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import { readLines } from '../lib/passages.ts';
import { sentencesOf } from './sentences.ts';

const articleSchema = z
  .object({
    id: z.string(),
    sentences: z.array(z.string()).min(1),
    /** 1 where a paragraph starts. */
    para: z.array(z.union([z.literal(0), z.literal(1)])),
  })
  .refine(({ sentences, para }) => sentences.length === para.length, {
    path: ['para'],
    error: 'expected one for each sentence',
  });

export type Article = Readonly<z.infer<typeof articleSchema>>;
export type Articles = ReadonlyMap<string, Article>;

/** A sentence, and where the short answer starts and ends in it. */
const span = z.tuple([z.int(), z.int(), z.int()]);

export interface NewsQuestion {
  readonly article: Article;
  readonly type: string;
  readonly question: string;
  /** The sentences that answer; none for a question that the article does not answer. */
  readonly labelled: readonly string[];
  /** Short answers, each with its sentence. */
  readonly spans: readonly { readonly sentence: string; readonly text: string }[];
  readonly polarity: 'yes' | 'no' | undefined;
}

/** A question that is answered, and a copy with one thing changed that is not. */
export interface Pair {
  readonly change: string;
  readonly question: NewsQuestion;
  readonly near: NewsQuestion;
}

/** A claim about an article, with what a careful reader of it says. */
export interface NewsClaim {
  readonly article: Article;
  readonly claim: string;
  readonly verdict: 'agrees' | 'contradicted' | 'silent';
  /** In which way it agrees, is contradicted or is not settled. */
  readonly how: string;
}

/** An article with its attributions, which comes unsplit. Its id is that of the rows in training/ and beside this file. */
const attributedSchema = z
  .object({ id: z.string(), text: z.string().min(1) })
  .transform(({ id, text }): Article => ({ id: `polnear-${id}`, ...sentencesOf(text) }));

/** Articles in either form. @throws FileError that names the line which is of none */
export function readArticles(file: string): Article[] {
  return readLines(file, z.union([articleSchema, attributedSchema]));
}

/** An article that is no more than a text, such as one with its attributions; paragraphs stand for sentences. */
const textSchema = z
  .object({ id: z.string(), text: z.string().min(1) })
  .transform(({ id, text }): Article => {
    const own = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
    return { id, sentences: own, para: own.map(() => 1) };
  });

/** @throws FileError that names the line which is not of that form */
export function readTexts(file: string): Article[] {
  return readLines(file, textSchema);
}

/** Articles in either form. @throws FileError that names the line which is of none */
export function readStories(file: string): Article[] {
  return readLines(file, z.union([articleSchema, textSchema]));
}

/** @throws FileError that names the line which is not of that form or about none of the articles */
export function readNewsQuestions(file: string, articles: Articles): NewsQuestion[] {
  const schema = z
    .object({
      article: articleOf(articles),
      type: z.string(),
      question: z.string(),
      sentences: z.array(z.int()),
      spans: z.array(span).default([]),
      polarity: z.enum(['yes', 'no']).nullish(),
    })
    .refine(({ article, sentences, spans }) => hasAll(article, sentences, spans), MISSING)
    .transform(({ article, type, question, sentences, spans, polarity }) => ({
      article,
      type,
      question,
      labelled: sentences.map((place) => sentenceAt(article, place)),
      spans: spans.map((each) => shortAnswer(article, each)),
      polarity: polarity ?? undefined,
    }));
  return readLines(file, schema);
}

/** @throws FileError that names the line which is not of that form or about none of the articles */
export function readPairs(file: string, articles: Articles): Pair[] {
  const schema = z
    .object({
      article: articleOf(articles),
      change: z.string(),
      sentences: z.array(z.int()),
      span: span.nullish(),
      question: z.string(),
      near: z.string(),
    })
    .refine(
      ({ article, sentences, span: short }) => hasAll(article, sentences, short ? [short] : []),
      MISSING,
    )
    .transform(({ article, change, sentences, span: short, question, near }): Pair => {
      const shared = { article, polarity: undefined };
      return {
        change,
        question: {
          ...shared,
          type: 'pair',
          question,
          labelled: sentences.map((place) => sentenceAt(article, place)),
          spans: short ? [shortAnswer(article, short)] : [],
        },
        near: { ...shared, type: 'near copy', question: near, labelled: [], spans: [] },
      };
    });
  return readLines(file, schema);
}

/** @throws FileError that names the line which is not of that form or about none of the articles */
export function readNewsClaims(file: string, articles: Articles): NewsClaim[] {
  const schema = z.object({
    article: articleOf(articles),
    claim: z.string(),
    verdict: z.enum(['agrees', 'contradicted', 'silent']),
    how: z.string(),
  });
  return readLines(file, schema);
}

function articleOf(articles: Articles) {
  return z.string().transform((id, context): Article => {
    const article = articles.get(id);
    if (article) return article;
    context.addIssue({ code: 'custom', message: `there is no article ${id}` });
    return z.NEVER;
  });
}

const MISSING = { path: ['sentences'], error: 'expected sentences that the article has' };

function hasAll(
  { sentences }: Article,
  places: readonly number[],
  spans: readonly z.infer<typeof span>[],
): boolean {
  return [...places, ...spans.map(([place]) => place)].every((place) => place in sentences);
}

function sentenceAt({ id, sentences }: Article, place: number): string {
  const sentence = sentences[place];
  if (sentence === undefined) throw new RangeError(`article ${id} has no sentence ${place}`);
  return sentence;
}

function shortAnswer(article: Article, [place, start, end]: z.infer<typeof span>) {
  const sentence = sentenceAt(article, place);
  return { sentence, text: sentence.slice(start, end) };
}

/**
 * Whether an article was kept aside from training: one in eleven, by its name, so that the split needs no list. The same
 * as `kept_aside` in training/data.py; a change here is a change there.
 */
export function isKeptAside(id: string): boolean {
  const hash = createHash('sha256').update(`aside:${id}`).digest('hex');
  return parseInt(hash.slice(0, 8), 16) / 2 ** 32 < 0.09;
}

const ENDS_SENTENCE = /[.!?…]["'”’)]*$/u;

/** The article as plain text: paragraphs apart, and the headline, where there is one, on a line of its own. */
export function textOf({ sentences, para }: Article): string {
  let text = '';
  for (const [i, sentence] of sentences.entries()) {
    const afterHeadline = i === 1 && !ENDS_SENTENCE.test(text);
    const between = para[i] === 1 || afterHeadline ? '\n\n' : ' ';
    text += i === 0 ? sentence : between + sentence;
  }
  return text;
}

/** Articles as the product takes them in, each an event of its own, in their order. */
export function knowledgeOf(articles: readonly Article[]): Knowledge {
  const each = articles.map((article) => articleKnowledge(textOf(article), `${article.id}.txt`));
  return {
    events: each.flatMap(({ events }) => events),
    facts: new Map(),
    sources: new Map(each.flatMap(({ sources }) => [...sources])),
    entities: new Map(),
  };
}
