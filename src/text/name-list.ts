/** A list of names around one of them: “Ann Smith, singer Tom Berg and Odo Quist” from “Ann Smith”. */
import { AUXILIARIES, PREPOSITIONS } from './lang/en/function-words.ts';
import { anyOf } from './lang/words.ts';
import type { Span } from './span.ts';

/** Words that no item of a list goes over; "of" may stand inside one. */
const ENDS = anyOf([
  ...AUXILIARIES,
  ...PREPOSITIONS.filter((each) => each !== 'of'),
  ...['who', 'which', 'that'],
  ...['and', 'or', 'but', 'including'],
]);
const MARKS = String.raw`\s,;:()“”"–—`;
const SMALL = String.raw`(?!(?:${ENDS})(?![\p{L}\p{M}]))[^\p{Lu}${MARKS}][^${MARKS}]*`;
const CAPITAL = String.raw`\p{Lu}[^${MARKS}]*`;
const NAME = String.raw`${CAPITAL}(?:\s(?:(?:of|the|de)\s){0,2}${CAPITAL})*`;
/** A name may be described: "jazz singer Ann Smith". */
const DESCRIBED = String.raw`(?:${SMALL}\s){0,2}${NAME}`;

const AND = String.raw`,?\s(?:and|or)\s`;
const AFTER_NAME = new RegExp(String.raw`^(?:,\s${DESCRIBED})*?${AND}${DESCRIBED}`, 'u');
const BEFORE_NAME = new RegExp(
  String.raw`(?<=^|[${MARKS}])${NAME}(?:,\s${NAME})*(?:,\s|${AND})$`,
  'u',
);

/** Characters on either side that a list may go on over; so no odd text takes long. */
const MAX_SIDE = 400;

/** The list that a name belongs to, as far as commas and "and" show it; what is no name stays alone. */
export function nameList(sentence: string, { start, end }: Span): Span {
  const name = sentence.slice(start, end);
  if (!/^\p{Lu}/u.test(name)) return { start, end };
  const rest = sentence.slice(end, end + MAX_SIDE).replace(/[.!?…]["'”’)]{0,3}\s?$/u, '');
  const after = AFTER_NAME.exec(rest)?.[0].length ?? 0;
  const head = sentence.slice(Math.max(0, start - MAX_SIDE), start);
  const isLast = /\s(?:and|or)\s$/u.test(head) || /\s(?:and|or)\s/u.test(name) || after > 0;
  const before = isLast ? (BEFORE_NAME.exec(head)?.[0].length ?? 0) : 0;
  return { start: start - before, end: end + after };
}
