/** What stands around a verb: its auxiliaries, its subject, and where its sentence ends. */
import type { Article } from './article.ts';
import { isInvertible } from './cues.ts';
import type { Phrase } from './phrases.ts';
import { nounClasses } from './word-classes.ts';
import type { Word } from './words.ts';

/** A verb with the auxiliaries and adverbs before it: words `from` to the verb. */
export interface VerbGroup {
  readonly from: number;
  readonly at: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  /** "to say", "to have said" */
  readonly infinitive: boolean;
}

const MODAL = /^(?:will|would|can|ca|could|may|might|must|shall|should|wo|'ll|'d)$/;
const BE = /^(?:be|is|are|was|were|been|being|am|'s|'re|'m)$/;
const NEGATION = /^(?:not|n't|never|no|without|nor|neither)$/;

/** The verb at word `at` with what belongs to it on its left. */
export function verbGroup(article: Article, at: number): VerbGroup {
  const start = sentenceAt(article, at)?.from ?? at;
  let from = at;
  let be = false;
  let negated = false;
  let modal = false;
  let infinitive = false;
  while (from > start) {
    const word = article.words[from - 1];
    if (
      !word ||
      !/^(?:AUX|ADV|PART)$/.test(word.tag) ||
      (word.norm === "'s" && word.tag === 'PART')
    )
      break;
    be ||= BE.test(word.norm);
    negated ||= NEGATION.test(word.norm);
    modal ||= MODAL.test(word.norm);
    infinitive ||= word.norm === 'to';
    from--;
  }
  const participle = !article.words[at]?.norm.endsWith('ing');
  return { from, at, passive: be && participle, negated, modal, infinitive };
}

/** Whether a cue has no subject of its own, only what stands beside it: "according to", a colon, a dash. */
export function isBare(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.norm === 'according' || word.tag === 'PUNCT' || /^[:―—–-]+$/.test(word.text))
  );
}

/** The nearest noun phrase before word `from` that no verb, stop or preposition parts from it; commas and what stands between them are skipped. */
export function subjectBefore(article: Article, from: number): Phrase | undefined {
  const { words } = article;
  if (isBare(words[from])) return undefined;
  const start = sentenceAt(article, from)?.from ?? from;
  let i = from - 1;
  let steps = 0;
  while (i >= start && steps < 40) {
    steps++;
    const word = words[i];
    if (!word) return undefined;
    const phrase = phraseAt(article, i);
    if (phrase) {
      const before = words[phrase.from - 1];
      const governed =
        before?.tag === 'ADP' &&
        phrase.from > start &&
        !/^(?:after|before|since|until|as|like|than)$/.test(before.norm);
      if (!governed) return phrase;
      i = phrase.from - 2;
      continue;
    }
    if (word.tag === 'VERB' || /^[;:?!.”"“]$/.test(word.text)) return undefined;
    if (word.text === ')') i = openBefore(words, i, start);
    else i--;
  }
  return undefined;
}

/** Who speaks after a verb that follows what is said: "…, said Ann Smith", "“Why?” asked the mayor". */
export function subjectAfter(
  article: Article,
  { from, at, passive }: VerbGroup,
): Phrase | undefined {
  const { words, quotationOf } = article;
  const before = words[from - 1];
  const phrase = phraseAt(article, at + 1);
  const head = phrase && words[phrase.head];
  if (!before || phrase?.from !== at + 1 || !head || from !== at || passive) return undefined;
  if (DAY.test(head.norm) || words[at]?.norm.endsWith('ing')) return undefined;
  const quotation = article.quotations[quotationOf[from - 1] ?? -1];
  const closed = quotation?.to === from;
  if (!closed && !/^(?:,|--|[—–―])$/.test(before.text)) return undefined;
  if (!isInvertible(words[at]?.lemma ?? '', closed)) return undefined;
  const person =
    head.tag === 'PROPN' ||
    /^(?:i|he|she|we|they)$/.test(head.norm) ||
    nounClasses(head.lemma).some((each) => /person|group/.test(each));
  const after = words[phrase.to];
  const ends = !after || /^(?:PUNCT|ADP|CCONJ)$/.test(after.tag) || after.norm === 'who';
  return person && ends ? phrase : undefined;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow)$/;

/** The sentence that word `at` stands in. */
export function sentenceAt(article: Article, at: number): Article['sentences'][number] | undefined {
  return article.sentences[article.sentenceOf[at] ?? -1];
}

export function phraseAt(article: Article, at: number): Phrase | undefined {
  return article.phrases[article.phraseOf[at] ?? -1];
}

/** A clause break: a mark or a word that may begin or end what is said. */
export function isBreak(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^[,;:—–―()[\]]$|^--?$|^\.{3}$|^…$/.test(word.text) || BREAK_WORDS.has(word.norm))
  );
}

/** The same for the word at `i`, but not inside a compound: the "and" and hyphens of "cease-and-desist". */
export function isBreakAt({ words }: Article, i: number): boolean {
  const word = words[i];
  if (!word || !isBreak(word)) return false;
  const glued = words[i - 1]?.end === word.start && words[i + 1]?.start === word.end;
  return !(glued && /^(?:-|\p{L}+)$/u.test(word.text));
}

const BREAK_WORDS = new Set(
  'and but or as while when after before because although though if unless until since despite who which whose where whereas so yet amid during'.split(
    ' ',
  ),
);

function openBefore(words: readonly Word[], close: number, start: number): number {
  let i = close - 1;
  while (i > start && words[i]?.text !== '(') i--;
  return i - 1;
}
