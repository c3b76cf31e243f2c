/** “The ban on fishing” where a passage tells of a ban on something else. */
import { COMPLEMENT_PREPOSITIONS } from '../text/lang/en/function-words.ts';
import { isStopword } from '../text/lang/en/stopwords.ts';
import { tokenise, type Token } from '../text/tokens.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set(COMPLEMENT_PREPOSITIONS);
/** Words behind the preposition that tell which one it is. */
const MOST_WORDS = 4;

/** A noun and what it is of or on, by their stems: “ban”, “on”, “fishing”. */
interface Complement {
  readonly noun: string;
  readonly preposition: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Whether a passage has a noun of the question with something else behind the same preposition, and nothing of what the
 * question has there; `about` is what tells what the passage goes on about: its heading and the sentences before it.
 */
export function isOfOtherComplement(question: string, passage: string, about: string): boolean {
  const asked = complementsIn(question);
  if (asked.length === 0) return false;
  const told = complementsIn(passage);
  const context = new Set(tokenise(about).map(({ stem }) => stem));
  return asked.some(
    ({ noun, preposition, words }) =>
      words.isDisjointFrom(context) &&
      told.some((each) => each.noun === noun && each.preposition === preposition),
  );
}

function complementsIn(text: string): Complement[] {
  const tokens = tokenise(text);
  return tokens.flatMap(({ norm }, at) => {
    const before = tokens[at - 1];
    const words = contentFrom(tokens, at + 1);
    const isComplement = PREPOSITIONS.has(norm) && before && !isStopword(before.norm);
    return isComplement && words.size > 0 ? [{ noun: before.stem, preposition: norm, words }] : [];
  });
}

/** Stems of the content words from a token up to the next small word that ends the phrase. */
function contentFrom(tokens: readonly Token[], from: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { norm, stem } of tokens.slice(from, from + MOST_WORDS)) {
    if (!isStopword(norm)) words.add(stem);
    else if (words.size > 0) break;
  }
  return words;
}
