/** What somebody says, sentence by sentence, as it may be drafted. */
import type { Article, Sentence } from '../article/article.ts';
import type { Span } from '../../text/span.ts';
import { piecesIn, meanProbability } from '../attribution/label-spans.ts';
import type { Attribution } from '../attribution/attributions.ts';
import type { Spoken } from '../attribution/speakers.ts';
import { speechKind } from '../attribution/speech-kind.ts';
import type { LabelledArticle } from '../attribution/spoken.ts';
import { clauseOf, isHeadline, wholeContent } from './clauses.ts';
import { holdsClause, isJudging, isReported } from './plausible.ts';
import type { Proposal } from './proposal.ts';
import { speechSigns } from './speech-signs.ts';

/** Less than this many letters tell nothing. */
const MIN_LETTERS = 8;
/** What is said and less likely to be kept is left out. */
const MIN_KEPT = 0.1;

/** What is said, sentence by sentence. */
export function statementsOf(of: LabelledArticle, spoken: Spoken): Proposal[] {
  return of.article.sentences.flatMap((sentence, number) =>
    saidIn(of.article, sentence, spoken).flatMap((said) => statementOf(of, spoken, number, said)),
  );
}

/** What joins a second verb of saying: "said it was over |and warned| that it may come back". */
const JOINED = /^[\s,;]*(?:and|but|or)\b/i;

/** The parts of a content in a sentence: a quotation that a reporting clause breaks is one, with that clause. */
export function saidIn({ text }: Article, sentence: Sentence, { attribution }: Spoken): Span[] {
  const found: Span[] = [];
  for (const { start, end } of attribution.content) {
    if (start >= sentence.end || end <= sentence.start) continue;
    const part = { start: Math.max(sentence.start, start), end: Math.min(sentence.end, end) };
    const last = found.at(-1);
    if (!last || JOINED.test(text.slice(last.end, part.start))) found.push(part);
    else found[found.length - 1] = { start: last.start, end: part.end };
  }
  return found;
}

function statementOf(of: LabelledArticle, spoken: Spoken, number: number, said: Span): Proposal[] {
  const { article, labels } = of;
  const { attribution } = spoken;
  const sentence = article.sentences[number];
  if (!sentence) return [];
  const content =
    attribution.mode === 'direct' ? said : wholeContent(article, sentence, said, attribution);
  const isJudged = isJudging(article, attribution, said);
  const spokenKind = speechKind(article, attribution, textOf(article, content));
  // "criticised the mayor for his words", "called for a new pier": told by the sentence, without which it is no claim.
  const isPart =
    isJudged || (spokenKind !== 'statement' && isPhrase(article, attribution, content));
  const whole = isPart ? clauseOf(article, sentence) : undefined;
  const span = whole ?? content;
  const kind = whole && isJudged ? 'reaction' : spokenKind;
  const text = textOf(article, span);
  const range = piecesIn(labels, span);
  const kept = meanProbability(labels, range, 'fact');
  // A headline tells in short what the story tells in full, and a question states nothing.
  if (isHeadline(article, number) || /\?["'”’)]*$/u.test(text)) return [];
  if (text.replace(/[^\p{L}]/gu, '').length < MIN_LETTERS || kept < MIN_KEPT) return [];
  const signs = {
    ...speechSigns(of, spoken, sentence, range),
    ...{ said: 1 as const, kept, kind: 1, main: 1 - labels.otherEvent(range) },
    importance: labels.importance(range),
    content: attribution.contentProbability,
    source: spoken.speakers.length > 0 ? attribution.sourceProbability : 0,
  };
  if (!isReported(article, spoken, kind, whole && isJudged ? said : content)) return [];
  return [{ span, sentence: number, kind, spoken, signs }];
}

/** Whether what is called for, promised or warned of is no clause: "a new pier", "to mend it". */
function isPhrase(article: Article, { mode }: Attribution, content: Span): boolean {
  return mode !== 'direct' && !holdsClause(article, content);
}

function textOf({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}
