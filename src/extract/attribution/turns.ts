/** Turns of an interview or a transcript: “SMITH: The wall is old.” */
import type { Labels } from '../../reading/labels.ts';
import type { Span } from '../../text/span.ts';
import type { Article } from '../article/article.ts';
import { meanProbability, piecesIn } from './label-spans.ts';

/** A turn of an interview or a transcript: "Lind: It will open." */
export interface Turn {
  readonly source: Span;
  /** The colon. */
  readonly cue: Span;
  readonly content: Span;
}

/** A name of up to four words before a colon, and the words of a sentence after it. */
const TURN =
  /^(?<open>["“]?)(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})(?<colon>\s?:\s+)(?=\S+(?:\s+\S+){3}.*[.?!…"”'’—–-]$)/su;
/** A dialogue has so many turns, of at least two who speak. */
const MIN_TURNS = 3;
/** A name whose words are so likely a place's is no speaker: "California: The wage rises on Monday." */
const OF_PLACE = 0.5;

/**
 * The turns of an article in their order; none where paragraphs that begin so are too few, or all of one name. What a list
 * tells of places is no dialogue.
 */
export function turnsOf({ text, paragraphs }: Article, labels: Labels): readonly Turn[] {
  const isPlace = (span: Span): boolean =>
    meanProbability(labels, piecesIn(labels, span), 'place') >= OF_PLACE;
  const found = paragraphs.flatMap(({ start, end }) => {
    const { open = '', name, colon } = TURN.exec(text.slice(start, end))?.groups ?? {};
    if (name === undefined || colon === undefined) return [];
    const source = { start: start + open.length, end: start + open.length + name.length };
    if (isPlace(source)) return [];
    const at = text.indexOf(':', source.end);
    const content = { start: source.end + colon.length, end };
    return [
      { name: name.toLowerCase(), turn: { source, cue: { start: at, end: at + 1 }, content } },
    ];
  });
  const turns = Map.groupBy(found, ({ name }) => name);
  const most = Math.max(0, ...[...turns.values()].map(({ length }) => length));
  return found.length >= MIN_TURNS && turns.size > 1 && most > 1
    ? found.map(({ turn }) => turn)
    : [];
}
