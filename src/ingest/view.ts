/** What a cue sees around it: its sentence, its clause, and where quotations and sentences end. */
import type { Article, Sentence } from './article.ts';
import { isBreak, phraseAt, sentenceAt, subjectAfter, subjectBefore, verbGroup } from './clause.ts';
import { groupsOf } from './cues.ts';
import { closingPlace } from './spotting.ts';

export interface View {
  readonly article: Article;
  readonly at: number;
  readonly sentence: Sentence;
  readonly lemma: string;
  readonly groups: readonly string[];
  /** First word of the cue's clause as far as it is known: its subject, or its auxiliaries. */
  readonly clause: number;
  /** What stands before that word: the sentence's start, a comma, the end of a quotation, a word. */
  readonly opening: string;
  /** Whether who speaks stands right after the cue, so that what is said stands before it. */
  readonly inverted: boolean;
  /** Whether that clause closes the sentence: see `closingPlace`. */
  readonly closing: string;
  /** Of each word, the chance that it is a cue. */
  readonly chances: Float64Array;
}

/** What the cue at word `at` sees; nothing outside the story. */
export function viewOf(article: Article, at: number, chances: Float64Array): View | undefined {
  const sentence = sentenceAt(article, at);
  if (!sentence) return undefined;
  const group = verbGroup(article, at);
  const inverted = subjectAfter(article, group) !== undefined;
  const subject = inverted ? undefined : subjectBefore(article, group.from);
  const lemma = article.words[at]?.lemma ?? '';
  const clause = subject?.from ?? group.from;
  const opening =
    clause <= sentence.from
      ? 'start'
      : closesQuotation(article, clause)
        ? 'quote'
        : isBreak(article.words[clause - 1])
          ? small(article, clause - 1)
          : 'word';
  return {
    article,
    at,
    sentence,
    lemma,
    groups: groupsOf(lemma),
    clause,
    opening,
    inverted,
    closing: closingPlace(article, at, group.from, subject),
    chances,
  };
}

/** The words between two places, as a short pattern: n noun phrase, v verb, p preposition, "," break, x other. */
export function between(article: Article, from: number, to: number): string {
  let pattern = '';
  for (let i = from; i < to && pattern.length < 6;) {
    const phrase = phraseAt(article, i);
    const word = article.words[i];
    pattern += phrase
      ? 'n'
      : word?.tag === 'VERB' || word?.tag === 'AUX'
        ? 'v'
        : word?.tag === 'ADP'
          ? 'p'
          : isBreak(word)
            ? ','
            : 'x';
    i = phrase ? phrase.to : i + 1;
  }
  return pattern === '' ? '-' : pattern;
}

/** Small words as they are, others by their part of speech. */
export function small(article: Article, i: number): string {
  let names = smalls.get(article);
  if (!names) {
    names = article.words.map((_word, at) => smallName(article, at));
    smalls.set(article, names);
  }
  return names[i] ?? 'none';
}

/** By article: every candidate asks for the words around it. */
const smalls = new WeakMap<Article, readonly string[]>();

function smallName(article: Article, i: number): string {
  const word = article.words[i];
  if (!word) return 'none';
  if (article.sentenceOf[i] === -1) return 'none';
  return /^(?:ADP|SCONJ|PART|PRON|DET|PUNCT|AUX|CCONJ|ADV|SYM)$/.test(word.tag) || isBreak(word)
    ? word.norm
    : word.tag + (word.tag === 'VERB' ? (word.norm.endsWith('ing') ? 'ing' : '') : '');
}

export function opensQuotation(article: Article, i: number): boolean {
  const quotation = article.quotations[article.quotationOf[i] ?? -1];
  return quotation?.from === i;
}

/** Whether a quotation ends right before word `i`. */
export function closesQuotation(article: Article, i: number): boolean {
  const quotation = article.quotations[article.quotationOf[i - 1] ?? -1];
  return quotation?.to === i;
}

/** The end of a sentence without its stop, unless a quotation holds the stop that does not hold the cue. */
export function lastWord({ words, quotationOf }: Article, sentence: Sentence, at: number): number {
  const own = quotationOf[at] ?? -1;
  let to = sentence.to;
  if (own >= 0 && quotationOf[to - 1] === own && /^(?:[”"’']|'')$/.test(words[to - 1]?.text ?? ''))
    to--;
  const held = (quotationOf[to - 1] ?? -1) !== own && (quotationOf[to - 1] ?? -1) >= 0;
  return words[to - 1]?.text === '.' && !held ? to - 1 : to;
}

/** The end of a quotation that goes on after the sentence it began in; 0 when none does. */
export function quotationEnd(article: Article, sentence: Sentence): number {
  const quotation = article.quotations[article.quotationOf[sentence.to - 1] ?? -1];
  return quotation && quotation.from >= sentence.from && quotation.to > sentence.to
    ? quotation.to
    : 0;
}

/** A number of words as a name: 0, 1, 2, 3+, 6+, 12+. */
export function bucket(count: number): string {
  return count < 3 ? String(count) : count < 6 ? '3+' : count < 12 ? '6+' : '12+';
}

/** The highest chance of a cue among the words `from` to `to`, as a step from 0 to 4; the word `but` does not count. */
export function likeliestCue(view: View, from: number, to: number, but = -1): number {
  let most = 0;
  for (let i = from; i < to; i++) if (i !== but) most = Math.max(most, view.chances[i] ?? 0);
  return STEPS.filter((step) => most >= step).length;
}

const STEPS = [0.1, 0.3, 0.6, 0.85];
