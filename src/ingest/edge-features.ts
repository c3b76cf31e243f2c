/** What can be told of a place where what is said may begin or end, for a fitted model to weigh. */
import type { Article } from './article.ts';
import { isBreak, phraseAt } from './clause.ts';
import { groupsOf } from './cues.ts';
import { thatAfter } from './spotting.ts';
import {
  between,
  bucket,
  closesQuotation,
  likeliestCue,
  opensQuotation,
  small,
  type View,
} from './view.ts';
import { verbClasses } from './word-classes.ts';

export function startFeatures(view: View, i: number, side: string): string[] {
  const { article, at, lemma, groups, sentence, opening } = view;
  const { words } = article;
  if (!words[i]) return [];
  const first = opensQuotation(article, i) ? 'quote' : small(article, i);
  const left = i === sentence.from ? 'start' : small(article, i - 1);
  const away = side === 'after' ? between(article, at + 1, i) : 'b';
  const features = [
    `${side} starts ${first}`,
    `${side} starts ${first} ${small(article, i + 1)}`,
    `${side} opening ${opening}`,
    `${side} opening ${opening} ${first}`,
    `${side} left ${left}`,
    `${side} ${first} left ${left}`,
    `${side} away ${away}`,
    `${side} away ${away} ${first}`,
    `${side} ${lemma} ${first}`,
    `${side} ${lemma} left ${left}`,
    `${side} ${lemma} away ${away}`,
    `${side} first ${first} ${isBreak(words[i - 1]) ? 'break' : 'flow'}`,
  ];
  for (const kind of [...groups, ...verbClasses(lemma).map((each) => `class ${each}`)]) {
    features.push(
      `${side} ${kind} ${first}`,
      `${side} ${kind} left ${left}`,
      `${side} ${kind} away ${away}`,
    );
  }
  if (side === 'after') {
    const that = thatAfter(words, i - 1, sentence.to);
    features.push(
      `after ahead ${that}`,
      `after ahead ${that} ${first}`,
      ...groups.map((group) => `after ahead ${that} ${group}`),
    );
  } else features.push(...leadFeatures(view, i, side, first, left));
  if (i === sentence.from) features.push(`${side} whole sentence`);
  if (i < sentence.from) features.push(`${side} whole quotation`);
  return features;
}

/** What is left of the sentence before a start. */
function leadFeatures(
  { article, sentence }: View,
  i: number,
  side: string,
  first: string,
  left: string,
): string[] {
  const words = i - sentence.from;
  const lead = words <= 0 ? '0' : words < 4 ? '1+' : words < 10 ? '4+' : '10+';
  const passed = words > 0 ? between(article, sentence.from, i) : '-';
  return [
    `${side} lead ${lead} ${first}`,
    `${side} lead ${lead} left ${left}`,
    `${side} passed ${passed}`,
    `${side} passed ${passed} ${first}`,
  ];
}

export function endFeatures(view: View, i: number, last: number, side: string): string[] {
  const { article, lemma, groups, at } = view;
  const next = small(article, i);
  const second = small(article, i + 1);
  const closed = closesQuotation(article, i)
    ? 'closed'
    : (article.quotationOf[i] ?? -1) >= 0 && article.quotationOf[i] === article.quotationOf[i - 1]
      ? 'inside'
      : 'plain';
  const place = i === last ? 'last' : i > last ? 'beyond' : 'early';
  const tail = bucket(Math.max(0, last - i));
  const nth = Math.min(breaksIn(article, at + 1, i), 4);
  const then = isBreak(article.words[i]) ? article.words[i + 1]?.norm : undefined;
  const features = [
    `${side} ends ${place}`,
    `${side} ends ${place} ${closed}`,
    `${side} ends ${next} ${closed}`,
    `${side} ends ${next} ${second}`,
    `${side} ends ${next} ${second} ${small(article, i + 2)}`,
    `${side} ends ${next} then ${then ?? '-'}`,
    `${side} ends ${small(article, i - 1)} ${next}`,
    `${side} ends ${next} ${lemma}`,
    `${side} ends ${place} ${lemma}`,
    `${side} tail ${tail}`,
    `${side} tail ${tail} ${next}`,
    `${side} nth ${nth}`,
    `${side} nth ${nth} ${next}`,
    ...groups.map((group) => `${side} ends ${place} ${group}`),
  ];
  if (place === 'early') features.push(...restFeatures(view, i, last, side, next));
  return features;
}

/** What follows in the sentence after an end. */
function restFeatures(view: View, i: number, last: number, side: string, next: string): string[] {
  const { article, at, groups } = view;
  const kind = clauseKind(article, i, last);
  const rest = restOf(article, i, last);
  const near = likeliestCue(view, i, Math.min(last, i + NEAR));
  return [
    `${side} rest ${kind}`,
    `${side} rest ${next} ${kind}`,
    `${side} rest ${rest}`,
    `${side} rest ${next} ${rest}`,
    ...groups.map((group) => `${side} rest ${rest} ${group}`),
    `${side} passed ${between(article, at + 1, i)}`,
    `${side} rest cue ${likeliestCue(view, i, last)}`,
    `${side} near cue ${near}`,
    `${side} ${next} near cue ${near}`,
  ];
}

/** A cue so many words after an end may begin a clause of its own: "…, and he said". */
const NEAR = 7;

function breaksIn({ words }: Article, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) if (isBreak(words[i])) breaks++;
  return breaks;
}

/** What the rest of the sentence after a break is: a clause of its own, another cue, or less. */
function clauseKind(article: Article, from: number, to: number): string {
  let subject = false;
  for (let i = from; i < Math.min(to, from + 10); i++) {
    const word = article.words[i];
    if (!word) break;
    if (word.tag === 'VERB' || word.tag === 'AUX') {
      const cue = groupsOf(word.lemma).some((group) => group === 'say' || group === 'assert');
      return `${cue ? 'cue' : word.norm.endsWith('ing') ? 'ing' : 'verb'}${subject ? ' with subject' : ''}`;
    }
    if (phraseAt(article, i)) subject = true;
  }
  return subject ? 'phrase' : 'none';
}

/** How the words after a break go on: their subject, the form of their first verb, and its cue group. */
function restOf(article: Article, from: number, to: number): string {
  let subject = '-';
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const word = article.words[i];
    if (!word) break;
    if (word.tag === 'VERB' || word.tag === 'AUX') {
      const form =
        word.tag === 'AUX'
          ? 'aux'
          : (/(?:ing|ed)$/.exec(word.norm)?.[0] ?? (word.norm === word.lemma ? 'base' : 'fin'));
      return `${subject} ${form} ${groupsOf(word.lemma)[0] ?? 'other'}`;
    }
    const phrase = phraseAt(article, i);
    const head = phrase && article.words[phrase.head];
    if (head && subject === '-') subject = head.tag === 'PRON' ? head.norm : head.tag;
  }
  return `${subject} none`;
}
