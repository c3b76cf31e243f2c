/** Whether a quotation stands in a source: letter for letter, with words left out, altered, or not at all. */
import { LRUCache } from 'lru-cache';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { fold } from '../../packs/fold.ts';
import type { Source } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import { nearestPassage, prepare, type Word } from '../../packs/nearest.ts';
import { findQuote } from '../../packs/proof.ts';
import { bare, piecesOf } from './bare.ts';
import { runsOf, sameWords, withoutCase, withoutInterruptions, wordsIn } from './runs.ts';

/** Where a quotation stands. */
export interface Place extends Span {
  readonly source: Source;
  /** The quoted pieces, in order: one, or more when the quotation leaves out words between them. */
  readonly parts: readonly Span[];
}

/** Where something like it stands, and how the two differ. */
export interface NearPlace extends Place {
  readonly words: readonly Word[];
}

export type Verification =
  | { readonly outcome: 'verbatim'; readonly places: readonly Place[] }
  /** Word for word; only marks and capitals differ, or the source breaks it with "she said". */
  | { readonly outcome: 'same-words'; readonly places: readonly NearPlace[] }
  | { readonly outcome: 'altered'; readonly places: readonly NearPlace[] }
  /** Not there; at most one passage that comes near. */
  | { readonly outcome: 'unknown'; readonly places: readonly NearPlace[] };

type NearOutcome = Exclude<Verification['outcome'], 'verbatim'>;

/** Least shares of the words that quotation and passage have in common where one was made from the other, and where they are near. */
const ALTERED = { ofQuotation: 0.6, ofPassage: 0.5 };
const NEAR = { ofQuotation: 0.5, ofPassage: 0.4 };
/** Fewest words in common that tell something; or else fewest of any sort, without much between them. */
const LEAST_TELLING = 2;
const LEAST_OF_ANY = { words: 5, ofPassage: 0.8 };
/** What a word that tells nothing by itself counts, where others count 1. */
const LITTLE = 0.3;
/** Fewest words of a quotation with omissions: less than this could be pieced together from anything. */
const LEAST_ELIDED = 4;
/** Sources that are searched for the nearest passage. */
const MOST_COMPARED = 5;
/** Places of a quotation that are told; of each is asked who says it. */
const MOST_PLACES = 30;
const UNKNOWN: Verification = { outcome: 'unknown', places: [] };

/**
 * Compares a quotation with sources. Quotation marks, dashes, white space, ellipses, and the
 * punctuation around the quotation never count as a difference. The first search of a source takes
 * a second for 1 MB, each further one a tenth.
 */
export function verifyQuote(quote: string, sources: readonly Source[]): Verification {
  const wanted = bare(quote);
  const likely = likelySources(wanted, sources);
  const whole = placesIn(likely, (source) =>
    occurrences(wanted, source).map((span) => ({ ...span, source, parts: [span] })),
  );
  if (whole.length > 0) return { outcome: 'verbatim', places: whole };

  const pieces = piecesOf(wanted);
  const elided = placesIn(likely, (source) => inOrder(pieces, source) ?? []);
  if (elided.length > 0) return { outcome: 'verbatim', places: elided };

  const [best] = likely
    .slice(0, MOST_COMPARED)
    .flatMap((source) => nearIn(wanted, source))
    .sort((a, b) => b.likeness.ofBoth - a.likeness.ofBoth);
  if (!best) return UNKNOWN;
  return { outcome: outcomeOf(best.likeness), places: [best.place] };
}

/** The first places in sources: a word that stands in all of them need not be found in all. */
function placesIn(
  sources: readonly Source[],
  find: (source: Source) => Place | readonly Place[],
): Place[] {
  const places: Place[] = [];
  for (const source of sources) {
    if (places.length >= MOST_PLACES) break;
    places.push(...[find(source)].flat());
  }
  return places.slice(0, MOST_PLACES);
}

/** The sources that have enough of the quotation's words to be near it, those with most of them first. */
function likelySources(wanted: string, sources: readonly Source[]): Source[] {
  const words = wordsIn(wanted);
  const least = Math.max(weightOf(words) * NEAR.ofQuotation, LITTLE);
  return sources
    .map((source) => {
      const known = wordsOf(source);
      return { source, shared: weightOf(words.filter((word) => known.has(word))) };
    })
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared)
    .map(({ source }) => source);
}

/** Places of a piece; whether it begins with a capital depends on where it is quoted. */
function occurrences(piece: string, source: Source): Span[] {
  const first = piece.charAt(0);
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return [piece, `${other}${piece.slice(1)}`].flatMap((each, i, all) =>
    i > 0 && each === all[0] ? [] : found(each, source),
  );
}

function found(piece: string, source: Source): Span[] {
  return source.text.includes(piece)
    ? findQuote(piece, source.text)
    : findQuote(piece, source.text, foldedOf(source));
}

/** The shortest stretch of the source that has all pieces in their order. */
function inOrder(pieces: readonly string[], source: Source): Place | undefined {
  const words = pieces.reduce((sum, piece) => sum + wordsIn(piece).length, 0);
  if (pieces.length < 2 || words < LEAST_ELIDED) return undefined;
  const [firsts = [], ...others] = pieces.map((piece) =>
    occurrences(piece, source).sort((a, b) => a.start - b.start),
  );
  let best: Place | undefined;
  for (const first of firsts) {
    const parts = [first];
    for (const spans of others) {
      const after = parts.at(-1)?.end ?? 0;
      const next = spans.find(({ start }) => start >= after);
      if (!next) break;
      parts.push(next);
    }
    const end = parts.at(-1)?.end ?? first.end;
    const shorter = !best || end - first.start < best.end - best.start;
    if (parts.length === pieces.length && shorter)
      best = { source, start: first.start, end, parts };
  }
  return best;
}

/** Shares, 0 to 1, of the words of each and of both that are the same. */
interface Likeness {
  readonly ofQuotation: number;
  readonly ofPassage: number;
  readonly ofBoth: number;
}

function outcomeOf({ ofQuotation, ofPassage, ofBoth }: Likeness): NearOutcome {
  if (ofBoth === 1) return 'same-words';
  const altered = ofQuotation >= ALTERED.ofQuotation && ofPassage >= ALTERED.ofPassage;
  return altered ? 'altered' : 'unknown';
}

function nearIn(
  wanted: string,
  source: Source,
): { readonly place: NearPlace; readonly likeness: Likeness }[] {
  const passage = nearestPassage(wanted, preparedOf(source));
  if (!passage) return [];
  const { start, end } = passage;
  const words = withoutCase(withoutInterruptions(passage.words));
  const likeness = likenessOf(words);
  if (!likeness) return [];
  return [{ place: { source, start, end, parts: [{ start, end }], words }, likeness }];
}

/** Nothing when they are not near. */
function likenessOf(words: readonly Word[]): Likeness | undefined {
  let [same, extra, missing, telling, count] = [0, 0, 0, 0, 0];
  for (const run of runsOf(words, { all: true })) {
    if (sameWords(run)) {
      const alike = wordsIn(run.extra);
      same += weightOf(alike);
      count += alike.length;
      telling += alike.filter((word) => !isStopword(word)).length;
    } else {
      extra += weightOf(wordsIn(run.extra));
      missing += weightOf(wordsIn(run.missing));
    }
  }
  const [ofQuotation, ofPassage] = [same / (same + extra), same / (same + missing)];
  const near = ofQuotation >= NEAR.ofQuotation && ofPassage >= NEAR.ofPassage;
  const ofBoth = (2 * same) / (2 * same + extra + missing);
  const any = count >= LEAST_OF_ANY.words && ofPassage >= LEAST_OF_ANY.ofPassage;
  return near && (any || telling >= LEAST_TELLING) ? { ofQuotation, ofPassage, ofBoth } : undefined;
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (isStopword(word) ? LITTLE : 1), 0);
}

/**
 * Made of a source when it is first needed, and remembered by its text's hash, as guilds share sources: of sources with
 * so many characters together. A longer one is made anew each time.
 */
function remembered<T extends object>(
  characters: number,
  make: (source: Source) => T,
): (source: Source) => T {
  const made = new LRUCache<string, T>({ maxSize: characters });
  return (source) => {
    const known = made.get(source.sha256) ?? make(source);
    made.set(source.sha256, known, { size: source.text.length + 1 });
    return known;
  };
}

/** Two bytes a character, eight and some twenty: 40 MB each at most. */
const wordsOf = remembered(20_000_000, ({ text }) => new Set(wordsIn(text)));
const foldedOf = remembered(5_000_000, ({ text }) => fold(text));
const preparedOf = remembered(2_000_000, (source) => prepare(source.text, foldedOf(source)));
