/** What annotated articles teach: which words are cues, and for each cue its content and its speaker. */
import type { Article } from '../../src/ingest/article.ts';
import { contentsOf, type Passage } from '../../src/ingest/contents.ts';
import { speakerCandidates } from '../../src/ingest/speakers.ts';
import { cueFeatures, mayBeCue } from '../../src/ingest/spotting.ts';
import type { AnnotatedArticle, Annotation } from './annotated.ts';
import type { Choice, Example } from './fit-linear.ts';

/** An annotated article as the program reads it, and what it teaches. */
export interface Lesson {
  readonly article: Article;
  readonly annotated: AnnotatedArticle;
  readonly cues: readonly Example[];
  /** One choice for each cue, given of each word the chance that it is a cue. */
  readonly contents: (chances: Float64Array) => readonly Choice[];
  readonly speakers: readonly Choice[];
}

/** What one article teaches: which words are cues, and for each cue its passage and its speaker. */
export function lessonOf(article: Article, annotated: AnnotatedArticle): Lesson {
  const { quotes } = annotated;
  const annotations = new Map<number, Annotation>();
  for (const annotation of quotes) {
    const at = cueWord(article, annotation);
    if (at !== undefined) annotations.set(at, annotation);
  }
  const cues: Example[] = [];
  article.words.forEach((word, at) => {
    if ((article.sentenceOf[at] ?? -1) < 0 || !mayBeCue(word)) return;
    cues.push({ features: cueFeatures(article, at), right: annotations.has(at) });
  });
  const said = [...annotations].flatMap(([at, annotation]) => {
    const ways = heldBy(article, at, annotation);
    return ways[0] ? [{ at, annotation, ways, content: ways[0] }] : [];
  });
  return {
    article,
    annotated,
    cues,
    contents: (chances) =>
      said.flatMap(({ at, ways }) => contentChoice(article, at, chances, ways)),
    speakers: said.flatMap(({ at, content, annotation }) =>
      speakerChoice(article, at, content, annotation),
    ),
  };
}

/** The last verb of an annotated cue, or else its last word that may be one. */
function cueWord(article: Article, { verb }: Annotation): number | undefined {
  const inside = article.words.flatMap((word, at) =>
    (article.sentenceOf[at] ?? -1) >= 0 &&
    mayBeCue(word) &&
    verb.some(({ start, end }) => word.start >= start && word.end <= end)
      ? [at]
      : [],
  );
  return inside.filter((at) => article.words[at]?.tag === 'VERB').at(-1) ?? inside.at(-1);
}

/** What a candidate may hold of an annotated content, the fullest first: all runs of words in the cue's sentence, or else the run nearest to the cue. */
function heldBy(article: Article, at: number, { quote }: Annotation): Passage[][] {
  const runs: { from: number; to: number }[] = [];
  article.words.forEach((word, i) => {
    if (!quote.some(({ start, end }) => word.start >= start && word.start < end)) return;
    const last = runs.at(-1);
    if (last?.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  });
  const sentence = article.sentences[article.sentenceOf[at] ?? -1];
  const outside = ({ from, to }: Passage): boolean =>
    !sentence || from >= sentence.to || to <= sentence.from;
  const away = (run: Passage): number =>
    (outside(run) ? 1000 : 0) + (run.to <= at ? at - run.to : run.from - at + 3);
  const nearest = runs.toSorted((a, b) => away(a) - away(b)).slice(0, 1);
  const inside = runs.filter((run) => !outside(run));
  return inside.length > 1 ? [inside, nearest] : nearest.length > 0 ? [nearest] : [];
}

/** The candidate that agrees best with one of the ways in which the content may be held; none when all agree badly. */
function contentChoice(
  article: Article,
  at: number,
  chances: Float64Array,
  ways: readonly (readonly Passage[])[],
): Choice[] {
  const all = contentsOf(article, at, chances);
  for (const held of ways) {
    const agreements = all.map(({ parts }) => agreement(held, parts));
    const best = Math.max(...agreements);
    if (best < LEAST_AGREEMENT) continue;
    const candidates = all.map(({ start, end, features }) => [
      ...start.features,
      ...end.features,
      ...features,
    ]);
    return [{ candidates, right: agreements.indexOf(best) }];
  }
  return [];
}

const LEAST_AGREEMENT = 0.8;

/** Words in common as a share of the words in either. */
function agreement(a: readonly Passage[], b: readonly Passage[]): number {
  const words = (parts: readonly Passage[]): Set<number> =>
    new Set(parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const [x, y] = [words(a), words(b)];
  const shared = x.intersection(y).size;
  return shared / Math.max(1, x.size + y.size - shared);
}

function speakerChoice(
  article: Article,
  at: number,
  content: readonly Passage[],
  { speaker }: Annotation,
): Choice[] {
  const candidates = speakerCandidates(article, at, content);
  const right = candidates.findIndex(({ phrase }) => {
    const head = phrase && article.words[phrase.head];
    if (!head) return speaker.length === 0;
    return speaker.some(({ start, end }) => head.start >= start && head.end <= end);
  });
  return right < 0 ? [] : [{ candidates: candidates.map(({ features }) => features), right }];
}
