/** Handles of social media as names: "@RepAnnOrn" may be Ann Orn, "@MaryOrn" is not. */
import { isGivenName, SHORT_GIVEN_NAMES } from '../../../text/lang/en/given-names.ts';
import { AROUND_HANDLES } from '../../../text/lang/en/reporting.ts';
import { anyOf } from '../../../text/lang/words.ts';
import { tokenise } from '../../../text/tokens.ts';

const HANDLE = /(?<![\p{L}\p{N}])@(?<handle>\w{2,30})/gu;
/** Fewer letters of a last name may stand in any handle. */
const MIN_LAST = 3;

/** The handles of a text, without their "@". */
export function handlesIn(text: string): string[] {
  return Array.from(text.matchAll(HANDLE), ({ groups }) => groups?.handle ?? '');
}

/** Whether a handle is made of a last name, and of no more than given names, initials and words such as "Rep" and "real". */
export function isHandleOf(handle: string, name: string): boolean {
  const words = tokenise(name).map(({ norm }) => norm.replaceAll(/[^a-z]/g, ''));
  const last = words.at(-1) ?? '';
  const letters = handle.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (last.length < MIN_LAST || !letters.includes(last)) return false;
  const given = words.slice(0, -1).flatMap((word) => [word, word.slice(0, 1), ...shortOf(word)]);
  const around = new RegExp(`^(?:${anyOf([...given, ...AROUND_HANDLES].filter(Boolean))})*$`, 'u');
  const others = letters.split(last).filter((rest) => !around.test(rest));
  // "Orn" alone may have any given name.
  return words.length === 1 ? others.every(isGivenInside) : others.length === 0;
}

/** Whether letters are a given name, behind a word such as "real" or not. */
function isGivenInside(letters: string): boolean {
  return ['', ...AROUND_HANDLES].some(
    (word) => letters.startsWith(word) && isGivenName(letters.slice(word.length)),
  );
}

function shortOf(given: string): string[] {
  const long = SHORT_GIVEN_NAMES.get(given) ?? given;
  return [...SHORT_GIVEN_NAMES].flatMap(([short, each]) => (each === long ? [short] : []));
}
