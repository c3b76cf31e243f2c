/** Facts out of attributions: one for each passage that someone said, with a quote that shows who. */
import type { Span } from '../knowledge/knowledge.ts';
import type { Article } from './article.ts';
import { draftAttributions, type Attribution } from './attributions.ts';
import { resolveSpeakers } from './coreference.ts';
import type { SpokenKind } from './cues.ts';
import { isSpeaker } from './titles.ts';
import { touching, wordAt } from './places.ts';
import { readMentions, type Mentions, type NamedEntity } from './entities.ts';

/** A fact as the program proposes it; a moderator approves, edits or rejects it. */
export interface DraftFact extends Span {
  readonly kind: string;
  /** Cut from the quote, never made up. */
  readonly answer: string;
  /** The letters of the article between `start` and `end`. */
  readonly quote: string;
  /** The entity's name, or the words that stand for an unnamed speaker. */
  readonly speaker?: string;
  readonly cue?: string;
  /** Names of the other entities that the fact is about. */
  readonly subjects: readonly string[];
  /** Chance, 0 to 1, that it is right as it stands. */
  readonly confidence: number;
}

export interface Said {
  readonly facts: readonly DraftFact[];
  readonly mentions: Mentions;
}

const LONGEST_ANSWER = 300;
const LONGEST_QUOTE = 2000;
/** Less than this many letters tell nothing. */
const SHORTEST = 12;
/** Drafts that are less sure are not worth a moderator's time. */
const LEAST_SURE = 0.45;

/** Every statement, pledge, call and warning in an article, in its order. */
export function draftSaid(article: Article): Said {
  const mentions = readMentions(article);
  const attributions = draftAttributions(article);
  const speakers = resolveSpeakers(article, attributions, mentions);
  const facts = attributions.flatMap((each) => {
    // A headline tells in short what the story tells in full.
    const headline =
      article.headline !== undefined && each.cue.start < (article.paragraphs[0]?.end ?? 0);
    if (headline || each.confidence < LEAST_SURE) return [];
    return factsOf(
      article,
      each,
      speakersOf(article, each, speakers.get(each), mentions),
      mentions,
    );
  });
  return { facts: withoutDoubles(facts), mentions };
}

function factsOf(
  article: Article,
  each: Attribution,
  speakers: readonly string[],
  mentions: Mentions,
): DraftFact[] {
  const cue = article.text.slice(each.cue.start, each.cue.end);
  return each.content.flatMap((part, i) => {
    const content = article.text.slice(part.start, part.end);
    if (content.replace(/[^\p{L}]/gu, '').length < SHORTEST) return [];
    const { start, end } = quoteSpan(article, part, i === 0 ? each.cue : part);
    const answer = answerOf(content, each.mode);
    if (end - start > LONGEST_QUOTE || answer === '') return [];
    const kind = kindBy(each.kind, cue, content);
    const subjects = subjectsIn(article, part, mentions).filter((name) => !speakers.includes(name));
    const fact = {
      kind,
      answer,
      quote: article.text.slice(start, end),
      start,
      end,
      cue,
      subjects,
      confidence: each.confidence,
    };
    return speakers.map((speaker) => ({ ...fact, speaker }));
  });
}

/** The whole sentences that hold what is said and its cue. */
function quoteSpan(article: Article, part: Span, cue: Span): Span {
  const from = Math.min(part.start, cue.start);
  const to = Math.max(part.end, cue.end);
  const held = touching(
    article.sentences,
    article.sentenceOf,
    wordAt(article, from),
    wordAt(article, to),
  );
  return { start: held[0]?.start ?? from, end: held.at(-1)?.end ?? to };
}

/** The speaker's name, and those that "and" joins to it: "Ann Smith from Utopia and Bo Berg called for". */
function speakersOf(
  article: Article,
  { speaker }: Attribution,
  entity: NamedEntity | undefined,
  mentions: Mentions,
): string[] {
  if (!speaker) return [];
  if (!entity && !isSpeaker(article.words[speaker.head]?.norm ?? '')) return [];
  const names = [entity?.name ?? wording(article, speaker.from, speaker.to)];
  let first = speaker;
  while (article.words[first.from - 1]?.norm === 'and') {
    let phrase = article.phrases[article.phraseOf[first.from - 2] ?? -1];
    const governed = phrase && /^(?:from|of)$/.test(article.words[phrase.from - 1]?.norm ?? '');
    if (phrase && governed) phrase = article.phrases[article.phraseOf[phrase.from - 2] ?? -1];
    const other = phrase && mentions.of.get(phrase);
    if (!phrase || other?.type !== entity?.type || !other) break;
    names.unshift(other.name);
    first = phrase;
  }
  return names;
}

function wording({ text, words }: Article, from: number, to: number): string {
  const article = words[from]?.tag === 'DET' && to - from > 1 ? from + 1 : from;
  const phrase = text.slice(words[article]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function subjectsIn(article: Article, part: Span, { of }: Mentions): string[] {
  const [from, to] = [wordAt(article, part.start), wordAt(article, part.end)];
  const inside = touching(article.phrases, article.phraseOf, from, to);
  return [...new Set(inside.flatMap((phrase) => of.get(phrase)?.name ?? []))];
}

/** What is said, as a phrase of its own: without "that", a dangling comma, or more than fits. */
function answerOf(content: string, mode: Attribution['mode']): string {
  const even = content.replace(/\s+/g, ' ').trim();
  const bare = mode === 'indirect' ? even.replace(/^that /, '') : even;
  const ended = bare.replace(/,(?=["”’']*$)/, '').replace(/^''|''$/g, '"');
  const answer = ended.length <= LONGEST_ANSWER ? ended : shortened(ended);
  return answer.charAt(0).toUpperCase() + answer.slice(1);
}

/** The whole sentences that fit, or else the clauses. */
function shortened(answer: string): string {
  const fit = answer.slice(0, LONGEST_ANSWER - 1);
  const cut =
    Math.max(fit.lastIndexOf('. ') + 1, fit.lastIndexOf('? ') + 1) || fit.lastIndexOf(',');
  const kept = cut > 0 ? fit.slice(0, cut) : '';
  return kept.startsWith('“') && !kept.includes('”') ? `${kept}”` : kept;
}

/** What the words that are said make of a plain statement, in their order; the first that fits. */
const BY_CONTENT: readonly {
  readonly kind: SpokenKind;
  readonly cue?: RegExp;
  readonly content: RegExp;
}[] = [
  {
    kind: 'call',
    content:
      /\b(?:we|you|everyone|everybody|governments|countries|nations) (?:all )?(?:should|must|need to|have to|ought to)\b/i,
  },
  { kind: 'call', content: /^["“]?(?:that )?(?:let us|let['’]s|the need (?:to|for))\b/i },
  { kind: 'call', cue: /^suggest/i, content: /^that \p{L}+s (?!has|is|was|does)\p{Ll}+(?<!s|ed)/u },
  {
    kind: 'warning',
    content:
      /^(?:of |that |the |about |concerns? (?:that|about|over) )*(?:risks?|dangers?|threats?|perils?)\b/i,
  },
  { kind: 'warning', cue: /^(?:voic|rais|express)/i, content: /^(?:\p{L}+ )?concerns?\b/iu },
  { kind: 'pledge', content: /^["“]?(?:I|we)(?: will|['’]ll| shall| promise| pledge| commit)\b/i },
];

function kindBy(kind: SpokenKind, cue: string, content: string): SpokenKind {
  if (kind !== 'statement') return kind;
  return (
    BY_CONTENT.find((each) => (each.cue?.test(cue) ?? true) && each.content.test(content))?.kind ??
    kind
  );
}

/** Of facts with the same answer and speaker the surest stays. */
function withoutDoubles(facts: readonly DraftFact[]): DraftFact[] {
  return facts.filter(
    (fact, i) =>
      !facts.some(
        (other, j) =>
          j !== i &&
          other.speaker === fact.speaker &&
          other.answer === fact.answer &&
          (other.confidence > fact.confidence || (other.confidence === fact.confidence && j < i)),
      ),
  );
}
