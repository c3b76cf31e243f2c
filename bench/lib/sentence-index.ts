/** One text whose sentences are given, as an index that the answer layer can be asked over. */
import { createHash } from 'node:crypto';
import type { Event, Knowledge, Source } from '../../src/packs/knowledge.ts';
import {
  buildIndex,
  type AnswerIndex,
  type ReadingParts,
} from '../../src/qa/index/answer-index.ts';
import { knownWords } from '../../src/qa/query/known-words.ts';
import { indexOfSources } from '../../src/qa/retrieval/passage-index.ts';
import { sentencesAsPassages } from '../../src/qa/retrieval/passages.ts';
import type { Passage } from './passages.ts';

/** The text's given sentences in place of those that the bot would find; all of them may be answers. */
export function indexOf(passage: Passage, reader: ReadingParts): AnswerIndex {
  const { source, event } = storyOf(passage);
  const { text, sentences } = passage;
  const own = sentencesAsPassages(text, sentences, reader.model.pieces, () => true);
  const knowledge: Knowledge = {
    events: [event],
    facts: new Map(),
    sources: new Map([[source.key, source]]),
    entities: new Map(),
  };
  const passages = indexOfSources(knowledge, [{ event, source, own }]);
  return { ...buildIndex(knowledge, reader), passages, words: knownWords(knowledge, passages) };
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
