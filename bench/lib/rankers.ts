/** The answer layer's sentence model and its peers as rankers of a passage's sentences. */
import { rank } from '../../src/answer/index.ts';
import { readModel } from '../../src/answer/model.ts';
import { indexOf } from './passage-index.ts';
import type { Passage } from './passages.ts';
import { peers } from './peers.ts';

/** A score for each sentence of a passage. */
export type Ranker = (passage: Passage) => number[];

const model = readModel('sentences');

export const rankers: Readonly<Record<string, Ranker>> = {
  Verbatim: (passage) => {
    const index = indexOf(passage);
    const scores = passage.sentences.map(() => 0);
    const analysis = index.understand(passage.question);
    for (const { entry, chance } of rank(analysis, index.entries, index, model)) {
      scores[entry.position] = chance;
    }
    return scores;
  },
  ...Object.fromEntries(
    Object.entries(peers).map(([name, make]): [string, Ranker] => [
      name,
      ({ text, sentences, question }) => {
        const scores = sentences.map(() => 0);
        const search = make(sentences.map(({ start, end }) => text.slice(start, end)));
        for (const found of search(question)) scores[found.text] = found.score;
        return scores;
      },
    ]),
  ),
};

/** Places by falling score; equal scores in an order that `random` gives. */
export function order(scores: readonly number[], random: () => number): number[] {
  const shuffled = scores.map((score, place) => ({ score, place, tie: random() }));
  shuffled.sort((a, b) => b.score - a.score || a.tie - b.tie);
  return shuffled.map(({ place }) => place);
}
