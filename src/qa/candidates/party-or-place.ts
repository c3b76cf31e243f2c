/** Of "D-Wis." the part that is asked for: the place for "which state", the letter for "which party". */
import { partiesAndPlaces } from '../../text/other-names.ts';
import { overlap, type Span } from '../../text/span.ts';

const ASKS_PLACE =
  /\b(?:what|which)(?:\s(?:us|american))?\s(?:state|place|country|territory)\b|\bwhere\b/iu;
const ASKS_PARTY = /\b(?:what|which|whose)(?:\s(?:\p{L}+['’]s|political))?\sparty\b/iu;

/** The span, or what is asked for of a party and a place in which it lies. */
export function withPartyOrPlace(sentence: string, span: Span, question: string): Span {
  const asksPlace = ASKS_PLACE.test(question);
  if (asksPlace === ASKS_PARTY.test(question)) return span;
  const both = partiesAndPlaces(sentence).find(({ party, place }) =>
    overlap({ start: party.start, end: place.end }, span),
  );
  // Behind a name the party and the place are not all of the short answer.
  if (!both || span.start < both.party.start) return span;
  return asksPlace ? both.place : both.party;
}
