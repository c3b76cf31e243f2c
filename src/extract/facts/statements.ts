/** What somebody says, sentence by sentence, as it may be drafted. */
import { piecesIn, meanProbability } from '../attribution/label-spans.ts';
import type { Spoken } from '../attribution/speakers.ts';
import { speechKind } from '../attribution/speech-kind.ts';
import type { LabelledArticle } from '../attribution/spoken.ts';
import { clauseOf, isHeadline, wholeContent } from './clauses.ts';
import { isJudging, isReported } from './plausible.ts';
import type { Proposal } from './proposal.ts';
import { speechSigns } from './speech-signs.ts';

/** Less than this many letters tell nothing. */
const MIN_LETTERS = 8;
/** What is said and less likely to be kept is left out. */
const LEAST_KEPT = 0.15;

/** What is said, sentence by sentence. */
export function statementsOf(of: LabelledArticle, spoken: Spoken): Proposal[] {
  const { article, labels } = of;
  const { attribution } = spoken;
  return article.sentences.flatMap((sentence, number): Proposal[] => {
    // A quotation that a reporting clause breaks is told with it, in one piece.
    const parts = attribution.content.filter(
      ({ start, end }) => start < sentence.end && sentence.start < end,
    );
    if (parts.length === 0) return [];
    const said = {
      start: Math.max(sentence.start, Math.min(...parts.map(({ start }) => start))),
      end: Math.min(sentence.end, Math.max(...parts.map(({ end }) => end))),
    };
    // "criticised the mayor for his words": what somebody makes of another is told by the sentence.
    const judging = isJudging(article, attribution, said) ? clauseOf(article, sentence) : undefined;
    const span =
      judging ??
      (attribution.mode === 'direct' ? said : wholeContent(article, sentence, said, attribution));
    const text = article.text.slice(span.start, span.end);
    const range = piecesIn(labels, span);
    const kept = meanProbability(labels, range, 'fact');
    // A headline tells in short what the story tells in full, and a question states nothing.
    if (isHeadline(article, number) || /\?["'”’)]*$/u.test(text)) return [];
    if (text.replace(/[^\p{L}]/gu, '').length < MIN_LETTERS || kept < LEAST_KEPT) return [];
    const signs = {
      ...speechSigns(of, spoken, sentence, range),
      ...{ said: 1 as const, kept, kind: 1, main: 1 - labels.otherEvent(range) },
      importance: labels.importance(range),
      content: attribution.contentProbability,
      source: spoken.speakers.length > 0 ? attribution.sourceProbability : 0,
    };
    const kind = judging ? 'reaction' : speechKind(article, attribution, text);
    if (!isReported(article, spoken, kind, judging ? said : span)) return [];
    return [{ span, sentence: number, kind, spoken, signs }];
  });
}
