/** Who says it: noun phrases near a cue, with features for a fitted model to weigh. */
import type { Article } from './article.ts';
import { isBreak, sentenceAt, subjectAfter, verbGroup, type VerbGroup } from './clause.ts';
import type { Passage } from './contents.ts';
import { groupsOf } from './cues.ts';
import { touching } from './places.ts';

/** A phrase that may name the speaker; none when the article names nobody. */
export interface SpeakerCandidate {
  readonly phrase?: Article['phrases'][number];
  readonly features: readonly string[];
}

/** The noun phrases of the cue's sentence outside what is said, and the chance that nobody is named. */
export function speakerCandidates(
  article: Article,
  at: number,
  content: readonly Passage[],
): SpeakerCandidate[] {
  const sentence = sentenceAt(article, at);
  const cue = article.words[at];
  if (!sentence || !cue) return [];
  const group = verbGroup(article, at);
  const inside = touching(article.phrases, article.phraseOf, sentence.from, sentence.to).filter(
    ({ from, to }) => content.every((part) => to <= part.from || from >= part.to),
  );
  const lemma = cue.lemma;
  const kinds = [lemma, ...groupsOf(lemma), cue.tag];
  const voice = group.passive ? 'passive' : cue.norm.endsWith('ing') ? 'ing' : 'active';
  const inverted = subjectAfter(article, group);
  const candidates = inside.map((phrase) => ({
    phrase,
    features: phraseFeatures(article, phrase, { at, group, inverted, voice, content, kinds }),
  }));
  const nobody = [
    'nobody',
    `nobody ${voice}`,
    `nobody of ${Math.min(3, inside.length)}`,
    ...kinds.map((kind) => `nobody ${kind} ${voice}`),
    ...(inverted ? ['nobody inverted'] : []),
  ];
  return [...candidates, { features: nobody }];
}

interface Place {
  readonly at: number;
  readonly group: VerbGroup;
  /** Who stands right after the cue and can only be who speaks. */
  readonly inverted: Article['phrases'][number] | undefined;
  readonly voice: string;
  readonly content: readonly Passage[];
  readonly kinds: readonly string[];
}

function phraseFeatures(
  article: Article,
  phrase: Article['phrases'][number],
  place: Place,
): string[] {
  const { words, quotationOf } = article;
  const { at, group, inverted, voice, content, kinds } = place;
  const { from } = group;
  const head = words[phrase.head];
  if (!head) return [];
  const left = phrase.to <= from;
  const side = phrase.from <= at && phrase.to > at ? 'own' : left ? 'left' : 'right';
  const gap = left ? path(article, phrase.to, from) : path(article, at + 1, phrase.from);
  const before = words[phrase.from - 1];
  const after = words[phrase.to];
  const link =
    before?.tag === 'ADP'
      ? before.norm
      : isBreak(before)
        ? 'break'
        : before?.tag === 'VERB'
          ? 'verb'
          : 'none';
  const type = head.tag === 'PRON' ? head.norm : head.tag;
  const said = content[0]?.to ?? 0;
  const order =
    content.length > 1
      ? 'content around'
      : said <= phrase.from
        ? 'content before'
        : 'content after';
  const mark = after && isBreak(after) ? after.norm : (after?.tag ?? 'none');
  const [first, last] = phrase.head < at ? [phrase.head, at + 1] : [at, phrase.head + 1];
  const beyond = touching(article.phrases, article.phraseOf, first, last).length;
  const features = [
    `${side} gap ${gap}`,
    `${side} ${voice} gap ${gap}`,
    `${side} ${order} gap ${gap}`,
    `${side} link ${link}`,
    `${side} link ${link} ${voice}`,
    `${side} type ${type}`,
    `${side} ${voice} ${order}`,
    `${side} nearest ${Math.min(4, beyond)}`,
    `${side} link ${link} nearest ${Math.min(3, beyond)}`,
    `${side} followed ${mark}`,
    `type ${type}`,
    `head ${head.lemma}`,
    ...kinds.flatMap((kind) => [
      `${side} ${kind} link ${link}`,
      `${side} ${kind} ${voice} gap ${gap}`,
      `${side} ${kind} ${order}`,
    ]),
  ];
  const edge = phrase.from - said;
  if (edge >= 0 && edge <= 1) features.push(`${side} follows content`);
  if (phrase === inverted) features.push('inverted');
  if (isAppositive(article, phrase))
    features.push(`${side} appositive`, `${side} appositive ${link}`);
  if ((quotationOf[phrase.head] ?? -1) !== (quotationOf[at] ?? -1))
    features.push(`${side} other quotation`);
  if (phrase.from === article.sentences[article.sentenceOf[at] ?? -1]?.from)
    features.push(`${side} first`, `${side} first ${voice}`);
  return features;
}

/** Whether a phrase between commas only says who the name before it is: "Ann Smith, a senior fellow, said". */
function isAppositive(article: Article, phrase: Article['phrases'][number]): boolean {
  const { words, phrases, phraseOf } = article;
  if (!/^[,)]$/.test(words[phrase.from - 1]?.text ?? '')) return false;
  const before = phrases[phraseOf[phrase.from - 2] ?? -1];
  return (
    before !== undefined &&
    words[before.head]?.tag === 'PROPN' &&
    words[phrase.head]?.tag !== 'PRON'
  );
}

/** What lies between two places, as a short pattern: n noun phrase, v verb, a auxiliary, p preposition, "," break, "(", r relative pronoun, c conjunction. */
function path(article: Article, from: number, to: number): string {
  let pattern = '';
  for (let i = from; i < to;) {
    const word = article.words[i];
    const phrase = article.phrases[article.phraseOf[i] ?? -1];
    if (!word) break;
    if (/^(?:who|which|that)$/.test(word.norm)) pattern += 'r';
    else if (phrase) pattern += 'n';
    else if (word.tag === 'VERB') pattern += 'v';
    else if (word.tag === 'AUX') pattern += 'a';
    else if (word.tag === 'ADP') pattern += 'p';
    else if (word.tag === 'CCONJ') pattern += 'c';
    else if (word.tag === 'SCONJ') pattern += 's';
    else if (isBreak(word)) pattern += word.text === '(' || word.text === ')' ? '(' : ',';
    i = phrase ? Math.max(phrase.to, i + 1) : i + 1;
  }
  return pattern.length > 8 ? `${pattern.slice(0, 4)}~${pattern.slice(-4)}` : pattern || '-';
}
