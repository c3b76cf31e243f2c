/** Labels of an article as a test wants them. */
import { LABELLED_KINDS, type LabelledKind, type Labels, type Tag } from '../reading/labels.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './article/article.ts';

/** For each label the words of the text that bear it, with how likely; other words hardly do. */
export type Marks = Partial<Record<Tag, Readonly<Record<string, number>>>>;

/** How likely a word bears a label that nothing marks. */
export const UNMARKED = 0.02;

/** Where words last stand in a text. */
export function placeOf(text: string, words: string): Span {
  const start = text.lastIndexOf(words);
  if (start < 0) throw new Error(`no “${words}” in the text`);
  return { start, end: start + words.length };
}

/** Labels with a word piece for each word and mark; one of a begin or an end is of the first or last of its words. */
export function labelsFor(article: Article, marks: Marks = {}, rest: Partial<Labels> = {}): Labels {
  const { words, sentences, text } = article;
  const starts = Int32Array.from(words, ({ start }) => start);
  const ends = Int32Array.from(words, ({ end }) => end);
  const probability = (piece: number, tag: Tag): number => {
    const start = starts[piece] ?? -1;
    const end = ends[piece] ?? -1;
    const marked = Object.entries(marks[tag] ?? {}).find(([part]) => {
      const place = placeOf(text, part);
      if (tag.endsWith('Begins')) return start === place.start;
      if (tag.endsWith('Ends')) return end === place.end;
      return start >= place.start && end <= place.end;
    });
    return marked?.[1] ?? UNMARKED;
  };
  return {
    ...{ count: words.length, starts, ends, probability },
    sentence: starts.map((start) => sentences.findIndex(({ end }) => start < end)),
    kinds: () => LABELLED_KINDS.map(() => 1 / LABELLED_KINDS.length),
    otherEvent: () => 0,
    importance: () => 0,
    approved: () => 0,
    link: (_content, _to, begins) => begins.map(() => 0),
    ...rest,
  };
}

/** How likely each kind is, where one or two are likely. */
export function kindsOf(likely: Partial<Record<LabelledKind, number>>): () => readonly number[] {
  return () => LABELLED_KINDS.map((kind) => likely[kind] ?? 0.001);
}
