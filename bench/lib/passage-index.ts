/** An index over one passage: its sentences as entries, its title as their context. */
import { surroundingsOf, sentenceEntries } from '../../src/answer/entries.ts';
import { lexicon } from '../../src/answer/lexicon/lexicon.ts';
import { searchOver, type SearchIndex } from '../../src/answer/search.ts';
import { vocabularyBuilder } from '../../src/answer/vocabulary.ts';
import type { Event, Source } from '../../src/knowledge/knowledge.ts';
import type { Passage } from './passages.ts';

export function indexOf({
  title,
  text,
  sentences,
}: Omit<Passage, 'question' | 'labels'>): SearchIndex {
  const source: Source = {
    id: 'text',
    key: 'passage/text',
    eventId: 'passage',
    publisher: '',
    headline: title,
    credits: [],
    sha256: '',
    text,
    published: '2000-01-01',
  };
  const event: Event = {
    id: 'passage',
    title,
    aliases: [],
    start: '2000-01-01',
    end: '2000-01-01',
    place: '',
    sources: [source],
    facts: [],
    entities: [],
  };
  const words = vocabularyBuilder(lexicon());
  const contexts = [surroundingsOf(event, source, words, sentences)];
  const entries = sentenceEntries(source, 0, words, sentences);
  return searchOver(entries, contexts, words.build(), new Map(), lexicon());
}
