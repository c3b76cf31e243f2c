/** Readings made by hand: what the reader would say of passages. */
import { randomFrom } from '../knowledge/random.ts';
import type { Knowledge } from '../../src/packs/knowledge.ts';
import type { ReadPassage } from '../../src/qa/candidates/candidates.ts';
import { knownWords } from '../../src/qa/query/known-words.ts';
import { namesOf } from '../../src/qa/query/names.ts';
import { readQuery, type Query } from '../../src/qa/query/query.ts';
import {
  indexingPassages,
  passagesIn,
  type PassageIndex,
} from '../../src/qa/retrieval/passage-index.ts';
import type { Card } from '../../src/reading/card.ts';
import type { Edge } from '../../src/reading/read.ts';
import { atOnce } from '../../src/runtime/schedule.ts';
import { pieces } from './stories.ts';

/** A score is the logarithm of the odds, so that chances are easily set. */
export const CARD: Card = {
  calibration: { bias: 0, score: 1, lead: 0, list: 0 },
  thresholds: { strict: 0.8, normal: 0.65, generous: 0.5 },
  near: 0.1,
  list: 0.35,
  spans: {},
  drafts: { said: { bias: 0, weights: {} }, told: { bias: 0, weights: {} } },
  claims: {
    agrees: { bias: 0, weights: {} },
    contradicted: { bias: 0, weights: {} },
    thresholds: { agrees: 0.8, contradicted: 0.8, untold: 0.8 },
  },
};

/** A question is no claim: nothing is said of agreement; and one place of a sentence answers. */
const UNJUDGED = { contradicts: 0, agrees: 0, starts: [], ends: [] };

export function indexOf(knowledge: Knowledge): PassageIndex {
  return atOnce(indexingPassages(knowledge, pieces));
}

export function queryOf(question: string, knowledge: Knowledge): Query {
  const words = knownWords(knowledge, indexOf(knowledge));
  return readQuery(question, { names: namesOf(knowledge), words, pieces });
}

/** The passage that has `answer`, read as answering there with this chance. */
export function readingOf(
  index: PassageIndex,
  answer: string,
  probability = 0.9,
  yes = 0,
): ReadPassage {
  const found = passagesIn(index).find(({ passage }) => passage.text.includes(answer));
  if (!found) throw new Error(`no passage has “${answer}”`);
  const start = found.passage.text.indexOf(answer);
  const score = Math.log(probability / (1 - probability));
  return { ...found, reading: { score, yes, ...UNJUDGED, start, end: start + answer.length } };
}

/** Eight places, each likelier than the next. */
function edges(places: Int32Array | readonly number[]): Edge[] {
  return Array.from(places.slice(0, 8), (at, behind) => ({ at, behind }));
}

/** Passages with random spans and scores, the best first, as they come from the reader. */
export function randomReadings(
  index: PassageIndex,
  random: ReturnType<typeof randomFrom>,
): ReadPassage[] {
  const chosen = passagesIn(index).filter(({ passage }) => passage.isAnswer && random() < 0.3);
  const read = chosen.map((each): ReadPassage => {
    const { starts, ends } = each.passage.pieces;
    const from = Math.floor(random() * starts.length);
    const to = Math.min(ends.length - 1, from + Math.floor(random() * 12));
    const reading = {
      ...{ score: random() * 10 - 6, yes: random() * 4 - 2, ...UNJUDGED },
      ...{ start: starts[from] ?? 0, end: ends[to] ?? 0 },
      ...{ starts: edges(starts.slice(0, from)), ends: edges(ends.slice(to + 1)) },
    };
    return { ...each, reading };
  });
  return read.sort((a, b) => b.reading.score - a.reading.score);
}
