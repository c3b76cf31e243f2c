/** The passage of a source that comes nearest to a quotation, and how near it comes. */
import { nearestPassage, type Passage, type Word } from '../../../packs/nearest.ts';
import { isStopword } from '../../../text/lang/en/stopwords.ts';
import { sentencesAt } from '../../../text/sentences.ts';
import type { Span } from '../../../text/span.ts';
import { runsOf, sameWords, withoutCase, withoutInterruptions, wordsIn } from '../wording/runs.ts';
import { preparedOf } from './searched.ts';
import { inSpellingOf } from '../wording/spelling.ts';
import type { NearPlace, Searched, Verification } from './verification.ts';

type NearOutcome = Exclude<Verification['outcome'], 'verbatim' | 'spliced'>;

/** Least shares of the words that quotation and passage have in common where one was made from the other, and where they are near. */
const ALTERED = { ofQuotation: 0.6, ofPassage: 0.5 };
const NEAR = { ofQuotation: 0.5, ofPassage: 0.4 };
/** Fewest words in common that tell something; or else fewest of any sort, without much between them. */
const MIN_TELLING = 2;
const MIN_OF_ANY = { words: 5, share: 0.8 };
/** Or else fewest, where so few differ. */
const BY_LITTLE = { words: 3, differing: 2 };
/** What a word that tells nothing by itself counts, where others count 1. */
const LITTLE = 0.3;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Shares, 0 to 1, of the words of each and of both that are the same. */
interface Likeness {
  readonly ofQuotation: number;
  readonly ofPassage: number;
  readonly ofBoth: number;
}

/** What a passage that is near is of the quotation. */
export function outcomeOf({ ofQuotation, ofPassage, ofBoth }: Likeness): NearOutcome {
  if (ofBoth === 1) return 'same-words';
  const altered = ofQuotation >= ALTERED.ofQuotation && ofPassage >= ALTERED.ofPassage;
  return altered ? 'altered' : 'unknown';
}

/** What is near: as it was typed, else in small letters where it has none, and with its numbers as the source writes them. */
export function nearIn<S extends Searched>(wanted: string, source: S): Near<S>[] {
  const shouted = !/\p{Ll}/u.test(wanted);
  const passage = nearestPassage(shouted ? wanted.toLowerCase() : wanted, preparedOf(source));
  if (!passage) return [];
  const around = sentencesAround(source.text, passage);
  const rewritten = inSpellingOf(source.text.slice(around.start, around.end), wanted);
  const read = rewritten === wanted && !shouted ? passage : nearestIn(rewritten, around, source);
  const near = [passage, ...(read ? [read] : [])].flatMap((each) => nearOf(each, source));
  return near.sort((a, b) => b.likeness.ofBoth - a.likeness.ofBoth).slice(0, 1);
}

/** A place that comes near to a quotation, and how near. */
export interface Near<S extends Searched> {
  readonly place: NearPlace<S>;
  readonly likeness: Likeness;
}

function nearOf<S extends Searched>({ start, end, words: all }: Passage, source: S): Near<S>[] {
  const words = withoutCase(withoutInterruptions(all));
  const likeness = likenessOf(words);
  return likeness
    ? [{ place: { source, start, end, parts: [{ start, end }], words }, likeness }]
    : [];
}

/** The same search in some sentences of a source, whatever the capitals. */
function nearestIn(wanted: string, { start, end }: Span, { text }: Searched): Passage | undefined {
  const within = text.slice(start, end);
  const typed = /\p{Ll}/u.test(wanted) ? wanted : inCapitalsOf(within, wanted);
  const passage = nearestPassage(typed, within);
  return passage && { ...passage, start: start + passage.start, end: start + passage.end };
}

/** Words that are typed in capitals alone, as the text writes them. */
function inCapitalsOf(text: string, wanted: string): string {
  const written = new Map((text.match(WORD) ?? []).map((word) => [word.toLowerCase(), word]));
  return wanted.replaceAll(WORD, (word) => written.get(word.toLowerCase()) ?? word);
}

function sentencesAround(text: string, { start, end }: Span): Span {
  const own = sentencesAt(text, { start, end });
  return { start: own[0]?.start ?? start, end: own.at(-1)?.end ?? end };
}

/** Nothing when they are not near. */
function likenessOf(words: readonly Word[]): Likeness | undefined {
  let [same, extra, missing, telling, count, others] = [0, 0, 0, 0, 0, 0];
  const differing: string[] = [];
  for (const run of runsOf(words, { all: true })) {
    if (sameWords(run)) {
      const alike = wordsIn(run.extra);
      same += weightOf(alike);
      count += alike.length;
      telling += alike.filter((word) => !isStopword(word)).length;
    } else {
      const [own, theirs] = [wordsAndSigns(run.extra), wordsAndSigns(run.missing)];
      differing.push(...own, ...theirs);
      extra += weightOf(own);
      missing += weightOf(theirs);
      others += Math.max(own.length, theirs.length);
    }
  }
  const [ofQuotation, ofPassage] = [same / (same + extra), same / (same + missing)];
  const near = ofQuotation >= NEAR.ofQuotation && ofPassage >= NEAR.ofPassage;
  const ofBoth = (2 * same) / (2 * same + extra + missing);
  // "We just won Kansas! Thanks to all who came" has one word of nine that is not the source's.
  const share = Math.max(ofPassage, count / (count + others));
  const any = count >= MIN_OF_ANY.words && share >= MIN_OF_ANY.share;
  const few = count >= BY_LITTLE.words && telling > 0 && isLittle(differing);
  return near && (any || few || telling >= MIN_TELLING)
    ? { ofQuotation, ofPassage, ofBoth }
    : undefined;
}

/** Whether no more than a word or two that tell nothing by themselves differ: "We are for sale" of "We are not for sale". */
function isLittle(differing: readonly string[]): boolean {
  return differing.length <= BY_LITTLE.differing && differing.every(isStopword);
}

/** A sign of money or percent says as much as a word. */
function wordsAndSigns(text: string): string[] {
  return [...wordsIn(text), ...(text.match(/[\p{Sc}%]/gu) ?? [])];
}

/** What words tell: one that tells nothing by itself counts little. */
export function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (isStopword(word) ? LITTLE : 1), 0);
}

/** Of the words of a quotation, what a source must have at least to be near. */
export function minWeight(words: readonly string[]): number {
  return Math.max(weightOf(words) * NEAR.ofQuotation, LITTLE);
}
