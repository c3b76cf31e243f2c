/** Whether a quotation stands in a source: letter for letter, with words left out, altered, or not at all. */
import { LRUCache } from 'lru-cache';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { fold } from '../../packs/fold.ts';
import type { Source } from '../../packs/knowledge.ts';
import type { Span } from '../../text/span.ts';
import { difference } from '../../packs/difference.ts';
import { nearestPassage, prepare, type Passage, type Word } from '../../packs/nearest.ts';
import { findQuote } from '../../packs/proof.ts';
import { type Breaks, breaksEvery } from '../../runtime/breaks.ts';
import { sentencesAt } from '../../text/sentences.ts';
import { bare, piecesOf } from './bare.ts';
import { deniedAround, deniedBetween } from './lost-denial.ts';
import { inSpellingOf } from './spelling.ts';
import { runsOf, sameWords, spelt, withoutCase, withoutInterruptions, wordsIn } from './runs.ts';
import { stretchesOf } from './spliced.ts';

/** What is searched of a source. */
export type Searched = Pick<Source, 'text' | 'sha256'>;

/** Where a quotation stands. */
export interface Place<S = Source> extends Span {
  readonly source: S;
  /** The quoted pieces, in order: one, or more when the quotation leaves out words between them. */
  readonly parts: readonly Span[];
}

/** Where something like it stands, and how the two differ. */
export interface NearPlace<S = Source> extends Place<S> {
  readonly words: readonly Word[];
}

export type Verification<S = Source> =
  | { readonly outcome: 'verbatim'; readonly places: readonly Place<S>[] }
  /** Word for word; only marks and capitals differ, or the source breaks it with "she said". */
  | { readonly outcome: 'same-words'; readonly places: readonly NearPlace<S>[] }
  | { readonly outcome: 'altered'; readonly places: readonly NearPlace<S>[] }
  /** Put together of stretches that stand apart in the source, each word for word. */
  | { readonly outcome: 'spliced'; readonly places: readonly Place<S>[] }
  /** Not there; at most one passage that comes near. */
  | { readonly outcome: 'unknown'; readonly places: readonly NearPlace<S>[] };

type NearOutcome = Exclude<Verification['outcome'], 'verbatim' | 'spliced'>;

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
/** Most pieces of one: more omissions than these leave no quotation. */
const MOST_PIECES = 30;
/** Sources that are searched for the nearest passage. */
const MOST_COMPARED = 5;
/** Places of a quotation that are told. */
const MOST_PLACES = 30;
/** Characters of sources that are read before others get their turn: some 50 ms the first time. */
const AT_ONCE = 50_000;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const UNKNOWN: Verification<never> = { outcome: 'unknown', places: [] };

/**
 * Compares a quotation with sources. Quotation marks, dashes, white space, ellipses, and the
 * punctuation around the quotation never count as a difference. The first search of a source takes
 * a second for 1 MB, each further one a tenth; between sources others get their turn. Many are searched
 * in a thread: see `in-thread.ts`.
 */
export async function verifyQuote<S extends Searched>(
  quote: string,
  sources: readonly S[],
): Promise<Verification<S>> {
  const wanted = bare(quote);
  const breaks = breaksEvery(AT_ONCE);
  const likely = await likelySources(wanted, sources, breaks);
  const whole = await placesIn(likely, breaks, (source) =>
    occurrences(wanted, source).map((span) => ({ ...span, source, parts: [span] })),
  );
  if (whole.length > 0)
    return withoutLost(whole, (place) => deniedAround(place.source.text, place));

  const pieces = piecesOf(wanted);
  const elided = await placesIn(likely, breaks, (source) => inOrder(pieces, source) ?? []);
  if (elided.length > 0) {
    return withoutLost(elided, (place) =>
      deniedBetween(place.source.text, place.parts)
        ? place
        : deniedAround(place.source.text, place),
    );
  }

  const near = likely.slice(0, MOST_COMPARED);
  const found: Near<S>[] = [];
  for (const source of near) {
    await breaks(AT_ONCE);
    found.push(...nearIn(wanted, source));
  }
  const [best] = found.sort((a, b) => b.likeness.ofBoth - a.likeness.ofBoth);
  if (best?.likeness.ofBoth === 1) {
    const lost = deniedAround(best.place.source.text, best.place);
    if (!lost) return { outcome: 'same-words', places: [best.place] };
    return { outcome: 'altered', places: [markedFrom(best.place, lost)] };
  }
  for (const source of near) {
    await breaks(AT_ONCE);
    const parts = stretchesOf(wanted, source);
    const [start, end] = [
      Math.min(...parts.map((part) => part.start)),
      Math.max(...parts.map((part) => part.end)),
    ];
    if (parts.length > 0) return { outcome: 'spliced', places: [{ source, start, end, parts }] };
  }
  if (!best) return UNKNOWN;
  return { outcome: outcomeOf(best.likeness), places: [best.place] };
}

/** The same with something else in the place of each source. */
export function withSources<A, B>(
  found: Verification<A>,
  other: (source: A) => B,
): Verification<B> {
  const moved = <P extends Place<A>>(place: P) => ({ ...place, source: other(place.source) });
  switch (found.outcome) {
    case 'verbatim':
    case 'spliced':
      return { outcome: found.outcome, places: found.places.map(moved) };
    default:
      return { outcome: found.outcome, places: found.places.map(moved) };
  }
}

/** Places at which no word that denies is lost; where it is at each of them, the first, with that word marked. */
function withoutLost<S extends Searched>(
  places: readonly Place<S>[],
  lostAt: (place: Place<S>) => Span | undefined,
): Verification<S> {
  const kept = places.filter((place) => !lostAt(place));
  if (kept.length > 0) return { outcome: 'verbatim', places: kept };
  const marked = places.flatMap((place) => {
    const lost = lostAt(place);
    return lost ? [markedFrom(place, lost)] : [];
  });
  return { outcome: 'altered', places: marked.slice(0, 1) };
}

/** The span with what the parts leave out of it marked as missing. */
function markedFrom<S extends Searched>(
  { source, parts }: Place<S>,
  { start, end }: Span,
): NearPlace<S> {
  const told = parts.map((part) => source.text.slice(part.start, part.end)).join(' ');
  const words = difference(told, source.text.slice(start, end));
  return { source, start, end, parts: [{ start, end }], words };
}

/** The first places in sources: a word that stands in all of them need not be found in all. */
async function placesIn<S extends Searched>(
  sources: readonly S[],
  breaks: Breaks,
  find: (source: S) => Place<S> | readonly Place<S>[],
): Promise<Place<S>[]> {
  const places: Place<S>[] = [];
  for (const source of sources) {
    if (places.length >= MOST_PLACES) break;
    await breaks(source.text.length);
    places.push(...[find(source)].flat());
  }
  return places.slice(0, MOST_PLACES);
}

/** The sources that have enough of the quotation's words to be near it, those with most of them first. */
async function likelySources<S extends Searched>(
  wanted: string,
  sources: readonly S[],
  breaks: Breaks,
): Promise<S[]> {
  const words = wordsIn(wanted);
  const least = Math.max(weightOf(words) * NEAR.ofQuotation, LITTLE);
  const likely: { readonly source: S; readonly shared: number }[] = [];
  for (const source of sources) {
    await breaks(source.text.length);
    const known = wordsOf(source);
    const shared = weightOf(words.filter((word) => known.has(word)));
    if (shared >= least) likely.push({ source, shared });
  }
  return likely.sort((a, b) => b.shared - a.shared).map(({ source }) => source);
}

/** Places of a piece; whether it begins with a capital depends on where it is quoted. */
function occurrences(piece: string, source: Searched): Span[] {
  const first = piece.charAt(0);
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return [piece, `${other}${piece.slice(1)}`].flatMap((each, i, all) =>
    i > 0 && each === all[0] ? [] : found(each, source),
  );
}

function found(piece: string, source: Searched): Span[] {
  return source.text.includes(piece)
    ? findQuote(piece, source.text)
    : findQuote(piece, source.text, foldedOf(source));
}

/** The shortest stretch of the source that has all pieces in their order. */
function inOrder<S extends Searched>(pieces: readonly string[], source: S): Place<S> | undefined {
  const words = pieces.reduce((sum, piece) => sum + wordsIn(piece).length, 0);
  if (pieces.length < 2 || pieces.length > MOST_PIECES || words < LEAST_ELIDED) return undefined;
  const [firsts = [], ...others] = pieces.map((piece) =>
    occurrences(piece, source).sort((a, b) => a.start - b.start),
  );
  // A later first piece has no earlier others, so that each list is gone through once.
  const lines = others.map((spans) => ({ spans, at: 0 }));
  let best: Place<S> | undefined;
  for (const first of firsts) {
    const parts = [first];
    for (const line of lines) {
      const after = parts.at(-1)?.end ?? 0;
      while ((line.spans[line.at]?.start ?? Infinity) < after) line.at++;
      const next = line.spans[line.at];
      if (!next) return best;
      parts.push(next);
    }
    const end = parts.at(-1)?.end ?? first.end;
    if (!best || end - first.start < best.end - best.start)
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

/** What is near: as it was typed, else in small letters where it has none, and with its numbers as the source writes them. */
function nearIn<S extends Searched>(wanted: string, source: S): Near<S>[] {
  const shouted = !/\p{Ll}/u.test(wanted);
  const passage = nearestPassage(shouted ? wanted.toLowerCase() : wanted, preparedOf(source));
  if (!passage) return [];
  const around = sentencesAround(source.text, passage);
  const rewritten = inSpellingOf(source.text.slice(around.start, around.end), wanted);
  const read = rewritten === wanted && !shouted ? passage : nearestIn(rewritten, around, source);
  const near = [passage, ...(read ? [read] : [])].flatMap((each) => nearOf(each, source));
  return near.sort((a, b) => b.likeness.ofBoth - a.likeness.ofBoth).slice(0, 1);
}

interface Near<S extends Searched> {
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
  let [same, extra, missing, telling, count] = [0, 0, 0, 0, 0];
  for (const run of runsOf(words, { all: true })) {
    if (sameWords(run)) {
      const alike = wordsIn(run.extra);
      same += weightOf(alike);
      count += alike.length;
      telling += alike.filter((word) => !isStopword(word)).length;
    } else {
      extra += weightOf(wordsAndSigns(run.extra));
      missing += weightOf(wordsAndSigns(run.missing));
    }
  }
  const [ofQuotation, ofPassage] = [same / (same + extra), same / (same + missing)];
  const near = ofQuotation >= NEAR.ofQuotation && ofPassage >= NEAR.ofPassage;
  const ofBoth = (2 * same) / (2 * same + extra + missing);
  const any = count >= LEAST_OF_ANY.words && ofPassage >= LEAST_OF_ANY.ofPassage;
  return near && (any || telling >= LEAST_TELLING) ? { ofQuotation, ofPassage, ofBoth } : undefined;
}

/** A sign of money or percent says as much as a word. */
function wordsAndSigns(text: string): string[] {
  return [...wordsIn(text), ...(text.match(/[\p{Sc}%]/gu) ?? [])];
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
  make: (source: Searched) => T,
): (source: Searched) => T {
  const made = new LRUCache<string, T>({ maxSize: characters });
  return (source) => {
    const known = made.get(source.sha256) ?? make(source);
    made.set(source.sha256, known, { size: source.text.length + 1 });
    return known;
  };
}

/** Words with a hyphen, without it. */
function hyphenedIn(text: string): string[] {
  return (text.match(/(?<!\p{L})\p{L}+(?:[-‐‑]\p{L}+)+/gu) ?? []).map(spelt);
}

/** Two bytes a character, eight and some twenty: 40 MB each at most. */
const wordsOf = remembered(
  20_000_000,
  ({ text }) => new Set([...wordsIn(text), ...hyphenedIn(text)]),
);
const foldedOf = remembered(5_000_000, ({ text }) => fold(text));
const preparedOf = remembered(2_000_000, (source) => prepare(source.text, foldedOf(source)));
