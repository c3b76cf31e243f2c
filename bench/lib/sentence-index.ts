/** One text whose sentences are given, as an index that the answer layer can be asked over. */
import { createHash } from 'node:crypto';
import type { Event, Knowledge, Source } from '../../src/packs/knowledge.ts';
import { windowRanges } from '../../src/reading/windows.ts';
import { buildIndex, type AnswerIndex, type ReadingParts } from '../../src/qa/answer-index.ts';
import { spellingOf } from '../../src/qa/query/mend.ts';
import type { IndexedPassage, PassageIndex } from '../../src/qa/retrieval/passage-index.ts';
import type { Passage as IndexedSentence } from '../../src/qa/retrieval/passages.ts';
import { isStopword } from '../../src/text/lang/en/stopwords.ts';
import { tokenise } from '../../src/text/tokens.ts';
import type { Passage } from './passages.ts';

/** The text's given sentences in place of those that the bot would find; all of them may be answers. */
export function indexOf(passage: Passage, reader: ReadingParts): AnswerIndex {
  const { source, event } = storyOf(passage);
  const passages = passagesOf(passage, source, event, reader);
  const knowledge: Knowledge = {
    events: [event],
    facts: new Map(),
    sources: new Map([[source.key, source]]),
    entities: new Map(),
  };
  return { ...buildIndex(knowledge, reader), passages, spelling: spellingOf(passages.words) };
}

function storyOf({ title, text }: Passage): { readonly source: Source; readonly event: Event } {
  const source: Source = {
    id: 'text',
    key: 'passage/text',
    eventId: 'passage',
    publisher: '',
    headline: title,
    credits: [],
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
  };
  const event: Event = {
    id: 'passage',
    title,
    aliases: [],
    sources: [source],
    facts: [],
    entities: [],
  };
  return { source, event };
}

function passagesOf(
  { title, text, sentences }: Passage,
  source: Source,
  event: Event,
  { model }: ReadingParts,
): PassageIndex {
  const words = new Set(tokenise(title).map(({ norm }) => norm));
  const own = sentences.map(({ start, end }): IndexedSentence => {
    const sentence = text.slice(start, end);
    const tokens = tokenise(sentence);
    for (const { norm } of tokens) words.add(norm);
    return {
      start,
      end,
      text: sentence,
      pieces: model.pieces.of(sentence),
      stems: tokens.flatMap(({ norm, stem }) => (isStopword(norm) ? [] : [stem])),
      isAnswer: true,
    };
  });
  const windows = windowRanges(own.map(({ pieces }) => pieces));
  const lengths = own.map(({ stems }) => stems.length);
  return {
    passages: own.map((each, position): IndexedPassage => ({
      source,
      passage: each,
      position,
      facts: [],
    })),
    sources: [{ event, source, own: { passages: own, words, windows }, first: 0 }],
    postings: postingsOf(own),
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, own.length),
    words,
  };
}

function postingsOf(passages: readonly IndexedSentence[]): PassageIndex['postings'] {
  const postings = new Map<string, { places: number[]; counts: number[] }>();
  for (const [place, { stems }] of passages.entries()) {
    const counts = new Map<string, number>();
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const [stem, count] of counts) {
      const posting = postings.get(stem) ?? { places: [], counts: [] };
      posting.places.push(place);
      posting.counts.push(count);
      postings.set(stem, posting);
    }
  }
  return postings;
}
