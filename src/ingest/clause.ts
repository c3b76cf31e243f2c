/** What stands around a verb: its auxiliaries, its subject, and where its sentence ends. */
import type { Article } from './article.ts';
import type { Phrase } from './phrases.ts';
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
