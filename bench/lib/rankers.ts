/** The answer layer and the baselines as rankers of a passage's sentences. */
import { understand } from '../../src/qa/answer.ts';
import type { ReadingParts } from '../../src/qa/index/answer-index.ts';
import { MAX_WINDOWS, retrieve, wordScores } from '../../src/qa/retrieval/retrieve.ts';
import { probability, readerCard } from '../../src/reading/card.ts';
import { readWindow } from '../../src/reading/read.ts';
import type { Passage } from './passages.ts';
import { BASELINES } from './baselines.ts';
import { indexOf } from './sentence-index.ts';

/** A score for each sentence of a passage. */
export type Ranker = (passage: Passage) => Promise<readonly number[]>;

export function rankers(reader: ReadingParts): Readonly<Record<string, Ranker>> {
  const others = Object.entries(BASELINES).map(([name, make]): [string, Ranker] => [
    name,
    ({ text, sentences, question }) => {
      const scores = sentences.map(() => 0);
      const search = make(sentences.map(({ start, end }) => text.slice(start, end)));
      for (const found of search(question)) scores[found.text] = found.score;
      return Promise.resolve(scores);
    },
  ]);
  return { Verbatim: (passage) => probabilities(passage, reader), ...Object.fromEntries(others) };
}

/** What the decision takes for the second where there is one sentence only. */
const NO_SECOND = -9;

/**
 * Probabilities by the windows that a question may read, as the bot decides on them. Sentences of further windows come
 * after all others, by the question's words.
 */
async function probabilities(passage: Passage, reader: ReadingParts): Promise<readonly number[]> {
  const index = indexOf(passage, reader);
  const { text } = understand(index, passage.question);
  for (const { source, own } of index.passages.sources) {
    if (own.windows.length > MAX_WINDOWS) await index.vectors.make(source, own);
  }
  const asked = reader.model.pieces.of(text);
  const logits = new Float64Array(passage.sentences.length).fill(-Infinity);
  for (const { from, to, source } of await retrieve(index.passages, index.vectors, text)) {
    const pieces = source.own.passages.slice(from, to).map((each) => each.pieces);
    for (const [i, { score }] of (await readWindow(reader.model, asked, pieces)).entries()) {
      logits[from + i] = Math.max(score, logits[from + i] ?? -Infinity);
    }
  }
  const [most = -Infinity, next = NO_SECOND] = [...logits].sort((a, b) => b - a);
  const words = wordScores(index.passages, text);
  return Array.from(logits, (logit, place) =>
    logit === -Infinity
      ? -1 / (1 + (words[place] ?? 0))
      : probability(logit, logit - (logit === most ? next : most), readerCard()),
  );
}
