/** News questions put to the answer layer and to the search libraries. */
import type { Source } from '../../src/packs/knowledge.ts';
import { answer } from '../../src/qa/answer.ts';
import type { AnswerIndex, ReadingParts } from '../../src/qa/index/answer-index.ts';
import { retrieve } from '../../src/qa/retrieval/retrieve.ts';
import { bestOf, type Candidate, type Verdict } from '../../src/qa/candidates/verdict.ts';
import type { Asked } from '../lib/asked.ts';
import { isSameSentence } from '../lib/matching.ts';
import { BASELINES } from '../lib/baselines.ts';
import { readyIndex } from '../lib/ready.ts';
import { knowledgeOf, type Article, type NewsQuestion } from './data.ts';

export interface AskedNews extends Asked {
  readonly question: NewsQuestion;
  readonly verdict: Verdict;
  /** The likeliest passage, whatever the outcome. */
  readonly best: Candidate | undefined;
  /** Of the passages given as the answer, those that are labelled, and the labelled sentences among them. */
  readonly given: { readonly passages: number; readonly right: number; readonly labelled: number };
  /** A labelled passage was among the windows that the question may read. */
  readonly wasRead: boolean;
}

/** Asks all questions in their order, with `together` articles known at a time. */
export async function askNews(
  questions: readonly NewsQuestion[],
  together: number,
  reader: ReadingParts,
): Promise<AskedNews[]> {
  const asked = new Map<NewsQuestion, AskedNews>();
  for (const articles of chunks(questions, together)) {
    const knowledge = knowledgeOf(articles);
    const index = await readyIndex(knowledge, reader);
    for (const [i, { sources }] of knowledge.events.entries()) {
      const [source] = sources;
      const own = questions.filter(({ article }) => article === articles[i]);
      for (const question of own) {
        if (source) asked.set(question, await askOne(index, question, source));
      }
    }
  }
  return questions.flatMap((question) => asked.get(question) ?? []);
}

async function askOne(
  index: AnswerIndex,
  question: NewsQuestion,
  source: Source,
): Promise<AskedNews> {
  const begin = performance.now();
  const verdict = await answer(index, question.question);
  const milliseconds = performance.now() - begin;
  const best = bestOf(verdict);
  const answered = verdict.outcome === 'answered';
  const given = answered ? verdict.answers : [];
  const isGiven = (sentence: string): boolean =>
    given.some((each) => each.source === source && isSameSentence(each.quote, sentence));
  return {
    question,
    verdict,
    best,
    milliseconds,
    answered,
    answerable: question.labelled.length > 0,
    right: best !== undefined && isLabelled(best, question, source),
    confidence: verdict.confidence,
    given: {
      passages: given.length,
      right: given.filter((each) => isLabelled(each, question, source)).length,
      labelled: question.labelled.filter(isGiven).length,
    },
    wasRead: await wasRead(index, verdict, question, source),
  };
}

function isLabelled(
  { quote, source: found }: Pick<Candidate, 'quote' | 'source'>,
  { labelled }: NewsQuestion,
  source: Source,
): boolean {
  return found === source && labelled.some((sentence) => isSameSentence(quote, sentence));
}

async function wasRead(
  { passages, vectors }: AnswerIndex,
  { query }: Verdict,
  question: NewsQuestion,
  wanted: Source,
): Promise<boolean> {
  const windows = await retrieve(passages, vectors, query.text);
  return windows.some(({ from, to, source: { own, source } }) =>
    own.passages
      .slice(from, to)
      .some(({ text }) => isLabelled({ quote: text, source }, question, wanted)),
  );
}

/** Each library over the labelled sentences, asked the same questions. */
export function askPeers(
  questions: readonly NewsQuestion[],
  together: number,
): Record<string, Asked[]> {
  const asked: Record<string, Asked[]> = {};
  for (const articles of chunks(questions, together)) {
    const sentences = articles.flatMap(({ sentences: all }) => all);
    const own = questions.filter(({ article }) => articles.includes(article));
    for (const [name, make] of Object.entries(BASELINES)) {
      const search = make(sentences);
      for (const { question, labelled } of own) {
        const begin = performance.now();
        const [first] = search(question);
        (asked[name] ??= []).push({
          milliseconds: performance.now() - begin,
          answerable: labelled.length > 0,
          answered: first !== undefined,
          right: first !== undefined && labelled.includes(sentences[first.text] ?? ''),
          confidence: first ? first.score : 0,
        });
      }
    }
  }
  return asked;
}

/** The articles of the questions, so many at a time. */
export function chunks(questions: readonly NewsQuestion[], size: number): Article[][] {
  const articles = [...new Set(questions.map(({ article }) => article))];
  return Array.from({ length: Math.ceil(articles.length / size) }, (_, i) =>
    articles.slice(i * size, (i + 1) * size),
  );
}
