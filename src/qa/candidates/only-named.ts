/** "Who is Kolt?" is not told by "Mr. Boris Kolt": a name says not who it is. */
import type { Source } from '../../packs/knowledge.ts';
import { FORMS_OF_BE, WITHIN_NAMES } from '../../text/lang/en/function-words.ts';
import { isStopword } from '../../text/lang/en/stopwords.ts';
import { ADDRESS, isTitle } from '../../text/lang/en/titles.ts';
import { anyOf, escaped } from '../../text/lang/words.ts';
import { tokenise } from '../../text/tokens.ts';
import { areNameWords } from '../query/asked-names.ts';

const ASKS_WHO_IS = new RegExp(
  String.raw`^\W*who(?:['’]?s|\s+(?:${anyOf(FORMS_OF_BE)}))\s+(?:(?:this|that|the)\s+)?(?<name>.+?)(?:\s+(?:again|exactly|anyway|even))?[\s?!.]*$`,
  'iu',
);
const IS_ADDRESS = new RegExp(`^(?:${ADDRESS})$`, 'iu');
const LINKS: ReadonlySet<string> = new Set(WITHIN_NAMES);

/** The name of which a question asks whose it is, as the source has it; nothing when it asks for anything else. */
export function nameInQuestion(question: string, source: Source): string | undefined {
  const name = ASKS_WHO_IS.exec(question)?.groups?.name;
  if (name === undefined) return undefined;
  return areNameWords(name, source) || isWhole(name, source) ? name : undefined;
}

/** Whether the source has it word for word in capital letters, as a first name may open sentences only; no office is in it. */
function isWhole(name: string, { text }: Source): boolean {
  const words = tokenise(name);
  if (words.length < 2 || words.some(({ norm }) => isTitle(norm))) return false;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu').exec(
    text,
  )?.[0];
  return (
    found !== undefined && tokenise(found).every(({ capital, norm }) => capital || LINKS.has(norm))
  );
}

/** Whether an answer is that name, or more of it, and tells nothing else: no office, no word in small letters. */
export function isOnlyName(answer: string, name: string): boolean {
  const asked = new Set(tokenise(name).map(({ stem }) => stem));
  const tokens = tokenise(answer).filter(({ norm }) => !LINKS.has(norm) && !isStopword(norm));
  const others = tokens.filter(({ stem }) => !asked.has(stem));
  return (
    others.length < tokens.length &&
    others.every(({ norm, capital }) => IS_ADDRESS.test(norm) || (capital && !isTitle(norm)))
  );
}
