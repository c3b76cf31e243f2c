/** Whether a quotation stands in a source: letter for letter, with words left out, altered, or not at all. */
import type { Span } from '../../../text/span.ts';
import { difference } from '../../../packs/difference.ts';
import { findQuote } from '../../../packs/proof.ts';
import { type Breaks, breaksEvery } from '../../../runtime/breaks.ts';
import { bare, piecesOf } from './bare.ts';
import { amountAround } from './cut-amount.ts';
import { deniedAround, deniedBetween } from './lost-denial.ts';
import { minWeight, type Near, nearIn, outcomeOf, weightOf } from './near.ts';
import { wordsIn } from '../wording/runs.ts';
import { foldedOf, wordsOf } from './searched.ts';
import { stretchesOf } from './spliced.ts';
import type { NearPlace, Place, Searched, Verification } from './verification.ts';

/** Fewest words of a quotation with omissions: less than this could be pieced together from anything. */
const MIN_ELIDED_WORDS = 4;
/** Most pieces of one: more omissions than these leave no quotation. */
const MAX_PIECES = 30;
/** Sources that are searched for the nearest passage. */
const MAX_COMPARED = 5;
/** Places of a quotation that are told. */
const MAX_PLACES = 30;
/** Characters of sources that are read before others get their turn: some 50 ms the first time. */
const AT_ONCE = 50_000;
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
    return withoutLost(
      whole,
      ({ source: { text }, ...place }) => deniedAround(text, place) ?? amountAround(text, place),
    );

  const pieces = piecesOf(wanted);
  const elided = await placesIn(likely, breaks, (source) => inOrder(pieces, source) ?? []);
  if (elided.length > 0) {
    return withoutLost(elided, (place) =>
      deniedBetween(place.source.text, place.parts)
        ? place
        : deniedAround(place.source.text, place),
    );
  }

  const near = likely.slice(0, MAX_COMPARED);
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
    if (places.length >= MAX_PLACES) break;
    await breaks(source.text.length);
    places.push(...[find(source)].flat());
  }
  return places.slice(0, MAX_PLACES);
}

/** The sources that have enough of the quotation's words to be near it, those with most of them first. */
async function likelySources<S extends Searched>(
  wanted: string,
  sources: readonly S[],
  breaks: Breaks,
): Promise<S[]> {
  const words = wordsIn(wanted);
  const least = minWeight(words);
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
  if (pieces.length < 2 || pieces.length > MAX_PIECES || words < MIN_ELIDED_WORDS) return undefined;
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
