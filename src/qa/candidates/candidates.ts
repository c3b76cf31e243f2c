/** Passages that were read, as candidates: with their short answer, the fact that words it, and who says it. */
import { isSaid } from '../../packs/kinds.ts';
import type { Fact } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../../reading/read.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { tokenise } from '../../text/tokens.ts';
import { wholeSpan } from '../../text/whole-span.ts';
import { answerSpan } from './answer-span.ts';
import { withAskedFigure } from './asked-figure.ts';
import { withLead } from './answer-lead.ts';
import { withHedgeOfAnswer } from './hedged-answer.ts';
import { withPartyOrPlace } from './party-or-place.ts';
import type { IndexedPassage } from '../retrieval/passage-index.ts';
import type { Candidate } from './verdict.ts';

/** A passage with what the reader says of it. */
export interface ReadPassage extends IndexedPassage {
  readonly reading: Reading;
  /** Its score when it was read once more, behind the passage before it alone. */
  readonly again?: number;
  /** Somebody says it who may not be the one asked, or it answers another question: at most the nearest passage. */
  readonly isDoubtful?: boolean;
  /**
   * Nobody is named around it whom the question names, or another office than the one whose holder is asked for: at most the
   * nearest passage, unless it is all but certain and asked for no yes or no.
   */
  readonly lacksName?: boolean;
  /** Who says it is asked for, and named here; the quote holds that and the passage. */
  readonly says?: { readonly span: Span; readonly quote: Span };
  /** How like the question the nearest sample question of facts is that asks for the same sort of answer: a cosine. */
  readonly alike?: ReadonlyMap<Fact, number>;
  /** How much more like it than those of facts on other passages those on this one are, from -0.1 to 0.05. */
  readonly ahead?: number;
}

/** Least share of the shorter one's words for a fact's wording to stand for the span; of one that tells the whole sentence, of its words. */
const SAME_WORDS = 0.5;
/** Least share of a sentence's words in a wording that tells the whole of it: all but its "meanwhile". */
const NEARLY_ALL = 0.8;
/** What the question's words weigh beside the span's, where several facts stand on one sentence. */
const ASKED_WEIGHT = 0.5;
/** And what their sample questions weigh, by cosine. */
const ALIKE_WEIGHT = 4;
/** Cosine from which a sample question asks the same, so that its fact's wording may stand for another span. */
const SAME_QUESTION = 0.8;

/** What is shown as the short answer: the likeliest span; all of it that answers, of one thing or a list; or the sentence. */
export type Form = 'span' | 'whole' | 'list' | 'sentence';

/** The candidate of a passage, given its probability, 0 to 1. */
export function candidateOf(
  read: ReadPassage,
  confidence: number,
  question: string,
  form: Form = 'span',
): Candidate {
  const { source, passage, reading, says } = read;
  if (says) return candidateOfSpeaker(read, says, confidence);
  const { text } = passage;
  const figure = withAskedFigure(text, spanOf(text, reading, question, form), question);
  const inside = withPartyOrPlace(text, figure, question);
  const span = shifted(inside, passage.start);
  // Of several things one may be approved: the likeliest.
  const told = form === 'whole' ? shifted(wholeSpan(passage.text, reading), passage.start) : span;
  const fact = form === 'sentence' ? undefined : factFor(read, told, contentOf(question), form);
  const speaker = speakerByFacts(read, span);
  const shown =
    form === 'whole' || form === 'list'
      ? shifted(withHedgeOfAnswer(passage.text, inside, question), passage.start)
      : span;
  const { start, end } = fact ? cover(passage, fact) : passage;
  return {
    source,
    ...{ start, end, span: shown, confidence },
    quote: source.text.slice(start, end),
    answer:
      fact?.answer ??
      (form === 'sentence' ? passage.text : source.text.slice(shown.start, shown.end)),
    ...(fact && { fact }),
    ...(speaker !== undefined && { speaker }),
  };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function spanOf(sentence: string, reading: Reading, text: string, form: Form): Span {
  if (form === 'span' || form === 'sentence') return wholeSpan(sentence, reading);
  const span = answerSpan(sentence, reading, { text, isList: form === 'list' });
  return withLead(sentence, span, text);
}

/** Who says a passage, as the source names them in the quote. */
function candidateOfSpeaker(
  { source }: ReadPassage,
  { span, quote: { start, end } }: NonNullable<ReadPassage['says']>,
  confidence: number,
): Candidate {
  const answer = source.text.slice(span.start, span.end);
  return {
    ...{ source, start, end, span, confidence, answer },
    quote: source.text.slice(start, end),
  };
}

/** A fact that answers whatever was read: its wording and quote as they were approved. */
export function candidateOfFact(fact: Fact, confidence: number): Candidate {
  const { source, start, end, quote, answer } = fact;
  const at = quote.indexOf(answer);
  const span = at < 0 ? { start, end } : { start: start + at, end: start + at + answer.length };
  const speaker = isSaid(fact) ? fact.speaker?.name : undefined;
  return {
    ...{ source, fact, start, end, quote, answer, span, confidence },
    ...(speaker !== undefined && { speaker }),
  };
}

/**
 * The approved fact on this sentence whose wording may stand for the span: most of the words of the shorter are the other's
 * too, with a figure where the span has one, or a sample question of it asks the same; but none that tells the whole
 * sentence, as many drafts do, for a span of a few words, and none that names others besides the one person of the span. Of
 * several, the one nearest to the span, to the words of the question and to it by a sample question; of a list the one that
 * has most of the sentence's words, as it has most items.
 */
function factFor(
  { facts, source, passage, alike }: ReadPassage,
  span: Span,
  asked: ReadonlySet<string>,
  form: Form,
): Fact | undefined {
  const spanned = source.text.slice(span.start, span.end);
  const words = contentOf(spanned);
  const all = contentOf(passage.text);
  const [best] = facts
    .map((fact) => {
      const own = contentOf(fact.answer);
      const shared = words.intersection(own).size;
      const about = contentOf([fact.answer, ...fact.sampleQuestions].join(' ')).intersection(
        asked,
      ).size;
      return {
        fact,
        items: form === 'list' ? own.intersection(all).size : 0,
        isWhole:
          form !== 'list' &&
          own.intersection(all).size >= NEARLY_ALL * all.size &&
          words.size < SAME_WORDS * own.size,
        overlap: shared / Math.max(1, Math.min(words.size, own.size)),
        worth:
          (2 * shared) / (words.size + own.size) +
          (ASKED_WEIGHT * about) / Math.max(1, asked.size) +
          ALIKE_WEIGHT * (alike?.get(fact) ?? 0),
      };
    })
    .filter(
      ({ overlap, isWhole, fact }) =>
        (form === 'list' || !namesOthersToo(fact, spanned)) &&
        ((alike?.get(fact) ?? 0) >= SAME_QUESTION ||
          (overlap >= SAME_WORDS && !isWhole && hasFigures(fact.answer, spanned))),
    )
    .sort((a, b) => b.items - a.items || b.worth - a.worth);
  return best?.fact;
}

/** Whether a wording names persons beside the one whom the span names: who is asked for is not told by who else came. */
function namesOthersToo({ answer, subjects }: Fact, spanned: string): boolean {
  const named = subjects.filter(({ type, name }) => type === 'person' && answer.includes(name));
  const own = named.filter(({ name }) => spanned.includes(name));
  return own.length === 1 && named.length > 1;
}

/** Whether a wording has a figure where the span has one: how many came is not told by who came. */
function hasFigures(wording: string, span: string): boolean {
  const isFigure = (text: string): boolean => tokenise(text).some(({ number }) => number);
  return !isFigure(span) || isFigure(wording);
}

function contentOf(text: string): Set<string> {
  const tokens = tokenise(text);
  const content = tokens.filter(({ norm, number }) => number || !isStopword(norm));
  return new Set((content.length > 0 ? content : tokens).map(({ stem }) => stem));
}

/** The passage, or the fact's quote where that goes beyond it. */
function cover(passage: Span, fact: Span): Span {
  const inside = fact.start >= passage.start && fact.end <= passage.end;
  return inside
    ? { start: passage.start, end: passage.end }
    : { start: Math.min(passage.start, fact.start), end: Math.max(passage.end, fact.end) };
}

/** Who says what stands in the span, by the approved facts; the rest of the sentence is the source's own. */
function speakerByFacts({ facts }: ReadPassage, span: Span): string | undefined {
  const over = ({ start, end }: Span): boolean => start < span.end && span.start < end;
  return facts.find((fact) => isSaid(fact) && over(fact))?.speaker?.name;
}
