/** Which words are cues: features of a word in its place, for a fitted model to weigh. */
import type { Article } from './article.ts';
import { phraseAt, sentenceAt, subjectAfter, subjectBefore, verbGroup } from './clause.ts';
import { groupsOf, isCueAdjective, isCueNoun } from './cues.ts';
import { nounClasses, verbClasses } from './word-classes.ts';
import type { Word } from './words.ts';

const CLOSED = /^(?:ADP|SCONJ|PART|PRON|DET|PUNCT|AUX|CCONJ)$/;
const PEOPLE = /^(?:he|she|they|we|i|you|who)$/;

/** Whether a word may be a cue at all. */
export function mayBeCue(word: Word): boolean {
  return (
    word.tag === 'VERB' ||
    /^(?::|―|—|--|according)$/.test(word.norm) ||
    isCueNoun(word.lemma) ||
    isCueAdjective(word.lemma) ||
    ((word.tag === 'NOUN' || word.tag === 'PROPN') && groupsOf(word.lemma).length > 0)
  );
}

/** What can be told of the word at `at` as a cue. */
export function cueFeatures(article: Article, at: number): string[] {
  const { words, quotationOf } = article;
  const word = words[at];
  const sentence = sentenceAt(article, at);
  if (!word || !sentence) return [];
  const lemma = word.lemma;
  const groups = groupsOf(lemma);
  const group = verbGroup(article, at);
  const inQuotation = (quotationOf[at] ?? -1) >= 0;
  const form = formOf(word);
  const next = shape(words[at + 1]);
  const before = shape(words[group.from - 1]);
  const inverted = subjectAfter(article, group) !== undefined;
  const subject = inverted ? undefined : subjectBefore(article, group.from);
  const head = subject && words[subject.head];
  const who = head
    ? PEOPLE.test(head.norm)
      ? head.norm
      : head.tag === 'PROPN'
        ? 'name'
        : head.tag === 'PRON'
          ? 'pronoun'
          : 'noun'
    : 'none';
  const quote = quoteAround(article, at, group.from, subject?.from ?? group.from);
  const that = thatAfter(words, at, sentence.to);
  const closing = closingPlace(article, at, group.from, subject);
  const voice = group.passive
    ? 'passive'
    : group.infinitive
      ? 'infinitive'
      : group.modal
        ? 'modal'
        : 'plain';
  const features = [
    '*',
    `lemma ${lemma}`,
    `tag ${word.tag} ${form}`,
    `next ${next}`,
    `before ${before}`,
    `after next ${shape(words[at + 2])}`,
    `subject ${who}`,
    `quote ${quote}`,
    `that ${that}`,
    `closing ${closing}`,
    `voice ${voice}`,
    `lemma ${lemma} next ${next}`,
    `lemma ${lemma} subject ${who}`,
    `lemma ${lemma} ${voice}`,
    `lemma ${lemma} ${form}`,
    `lemma ${lemma} quote ${quote}`,
    `lemma ${lemma} tag ${word.tag}`,
    `quote ${quote} subject ${who}`,
    `quote ${quote} closing ${closing}`,
    `that ${that} subject ${who}`,
    `next ${next} subject ${who}`,
    `next ${next} tag ${word.tag}`,
    inQuotation ? `inside ${who}` : `outside ${who}`,
  ];
  if (inverted) features.push('inverted');
  if (group.negated) features.push('negated', `lemma ${lemma} negated`);
  if (inQuotation) features.push('inside', `inside lemma ${lemma}`);
  if (sentence.paragraph === 0) features.push('headline', `headline ${who}`);
  if (head && head.tag !== 'PRON') features.push(`head ${head.lemma}`);
  if (groups.length === 0)
    features.push(
      'unknown',
      `unknown that ${that}`,
      `unknown quote ${quote}`,
      `unknown next ${next}`,
      `unknown ${form} ${who}`,
    );
  const inContext = (each: string): string[] => [
    each,
    `${each} next ${next}`,
    `${each} subject ${who}`,
    `${each} quote ${quote}`,
    `${each} that ${that}`,
    `${each} closing ${closing}`,
    `${each} ${voice}`,
    `${each} ${form}`,
  ];
  for (const each of groups) {
    features.push(...inContext(`group ${each}`), `group ${each} tag ${word.tag}`);
    if (inQuotation) features.push(`group ${each} inside`);
  }
  const classes =
    word.tag === 'VERB' || word.tag === 'AUX' ? verbClasses(lemma) : nounClasses(lemma);
  features.push(...classes.flatMap((each) => inContext(`class ${each}`)));
  if (head?.tag === 'NOUN')
    for (const sort of nounClasses(head.lemma)) {
      features.push(`head ${sort} ${voice}`);
      for (const each of [...groups, ...classes]) features.push(`head ${sort} ${each}`);
    }
  return features;
}

function formOf(word: Word): string {
  if (word.norm.endsWith('ing')) return 'ing';
  if (word.norm === word.lemma) return 'base';
  return word.norm.endsWith('s') ? 's' : 'ed';
}

/** Small words as they are, others by their part of speech. */
function shape(word: Word | undefined): string {
  if (!word) return 'none';
  return CLOSED.test(word.tag) ? word.norm.replace(/[“”]|''/, '"') : word.tag;
}

/** How a quotation stands to the cue: right after it, in the words after it, or right before its subject. */
function quoteAround(article: Article, at: number, from: number, subjectFrom: number): string {
  const { quotationOf, words } = article;
  const own = quotationOf[at] ?? -1;
  const outside = (i: number): boolean => (quotationOf[i] ?? -1) < 0 || quotationOf[i] === own;
  for (let i = at + 1; i <= at + 12 && i < words.length; i++) {
    if (
      article.sentenceOf[i] !== article.sentenceOf[at] &&
      article.sentenceOf[i] !== -1 &&
      outside(i)
    )
      break;
    if (!outside(i)) return i <= at + 2 ? 'next' : 'later';
  }
  if (!outside(from - 1)) return 'inverted';
  if (!outside(subjectFrom - 1)) return 'closed';
  for (let i = subjectFrom - 2; i >= subjectFrom - 12 && i >= 0; i--)
    if (!outside(i)) return 'earlier';
  return 'none';
}

/** Where the nearest "that" or the like follows without a verb between. */
export function thatAfter(words: readonly Word[], at: number, to: number): string {
  for (let i = at + 1; i < Math.min(to, at + 8); i++) {
    const word = words[i];
    if (!word || /^[,;:.]$/.test(word.text)) break;
    if (/^(?:that|whether|if|how|why|what)$/.test(word.norm))
      return i === at + 1 ? `${word.norm} next` : word.norm;
    if (word.tag === 'VERB' || word.tag === 'AUX') return i - at < 4 ? 'clause' : 'none';
  }
  return 'none';
}

/** Whether the words up to the cue close a sentence: "…, Park said." or "…, said Park." */
export function closingPlace(
  article: Article,
  at: number,
  from: number,
  subject: { from: number } | undefined,
): string {
  const { words } = article;
  const begin = subject && subject.from < from ? subject.from : from;
  const before = words[begin - 1]?.text ?? '';
  const left = /^[,”"―—–]$|^--$|^''$/.test(before)
    ? 'mark'
    : article.sentenceOf[begin - 1] !== article.sentenceOf[at]
      ? 'start'
      : 'word';
  const next = words[at + 1];
  const after = phraseAt(article, at + 1);
  const right =
    !next || /^[.,;]$/.test(next.text)
      ? 'mark'
      : after && /^[.,;]$/.test(words[after.to]?.text ?? '.')
        ? 'phrase'
        : 'word';
  return `${left} ${right}`;
}
