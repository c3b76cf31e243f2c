/** Whether a source gives a speaker the office that a question has in place of a name: "what did the Ruritanian president say". */
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { INSIDE_OFFICE, isTitle } from '../../text/lang/en/titles.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { mentions } from '../query/asked-names.ts';

/** Characters before and after a name in which its office stands. */
const MAX_AROUND = 100;
/** Places of a name that are looked at: who somebody is stands where they are named first. */
const MAX_PLACES = 20;
/** Between two words of one office: no end of a sentence, unless a short word before it is an abbreviation, "Gov.". */
const WITHIN = /^(?:['’]s?)?[\s-]+$|^\.\s+$/u;
const MAX_ABBREVIATION = 4;

/** Whether words end with an office, rank or trade, so that they name nobody: "South Korea's president", not "Mayor Kolt". */
export function isOffice(words: string): boolean {
  const last = tokenise(words).at(-1);
  return last !== undefined && isTitle(last.norm);
}

/** Whether a speaker is called by the office itself: "the president" of "the new president". */
export function hasOffice(speaker: string, office: string): boolean {
  const last = tokenise(office).at(-1);
  return tokenise(speaker).some(({ stem }) => stem === last?.stem);
}

/**
 * Whether a text has all words of an office, or their country's, right before the speaker's last name or between commas
 * behind it: "South Korean President Park Geun-hye", "Park, the president of South Korea,".
 */
export function holdsOffice(text: string, speaker: string, office: string): boolean {
  const wanted = tokenise(office).filter(({ norm }) => !isStopword(norm));
  const name = tokenise(speaker).findLast(({ norm, capital }) => capital && !isStopword(norm));
  if (!name || wanted.length === 0 || isTitle(name.norm)) return false;
  let at = -1;
  for (let place = 0; place < MAX_PLACES; place++) {
    at = text.indexOf(name.text, at + 1);
    if (at < 0) return false;
    const end = at + name.text.length;
    const before = officeBefore(text.slice(Math.max(0, at - MAX_AROUND), end), wanted);
    const [, after = ''] = BEHIND.exec(text.slice(end, end + MAX_AROUND)) ?? [];
    const isHeld = (words: string): boolean => wanted.every((word) => mentions(words, [word]));
    if (isHeld(before) || isHeld(after)) return true;
  }
  return false;
}

/** A description between commas behind a name and what may stand in parentheses: ", the mayor of Velm,". */
const BEHIND = /^[\p{L}-]*(?: \p{Lu}[\p{L}-]+)*(?: \([^)]*\))?, ([^,;:.!?“”"()\n]+)/u;

/** The words of the office and the name that end a text, from the first of them that stands with the others. */
function officeBefore(text: string, wanted: readonly Token[]): string {
  const tokens = tokenise(text);
  const asked = new Set(wanted.map(({ stem }) => stem));
  let from = tokens.length - 1;
  for (; from > 0; from--) {
    const [before, first] = [tokens[from - 1], tokens[from]];
    if (!before || !first) break;
    const between = text.slice(before.end, first.start);
    const isApart =
      between === ', ' &&
      tokens.slice(from).every(({ capital, norm }) => capital && !isTitle(norm));
    const isWithin =
      WITHIN.test(between) && (!between.includes('.') || before.text.length <= MAX_ABBREVIATION);
    const isPart =
      before.capital ||
      isTitle(before.norm) ||
      INSIDE_OFFICE.has(before.norm) ||
      asked.has(before.stem);
    if (!isPart || !(isWithin || isApart)) break;
  }
  return text.slice(tokens[from]?.start ?? 0);
}
