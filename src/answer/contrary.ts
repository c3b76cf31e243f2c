/** Words that would say the opposite of a question's: tables, as small words have no senses in the lexicon. */
import { stemOf, type Token } from '../text/tokens.ts';

/** A stem of the question, and the stems that rule it out. */
export interface Contrary {
  readonly stem: string;
  readonly against: readonly string[];
}

/** Each word is opposed to those behind the stroke. */
const OPPOSITES = pairs(
  'more/less,fewer most/least,fewest best/worst better/worse first/last before/after above/below over/under ' +
    'up/down with/without all/none always/never same/different increase/decrease rise/fall win/lose gain/loss ' +
    'begin/end start/end,finish open/close largest/smallest highest/lowest longest/shortest easy/difficult,hard ' +
    'oldest/youngest early/late former/current inside/outside many/few maximum/minimum upper/lower',
);

/** Beginnings that turn a word into its opposite. */
const NEGATING = /^(?:un|non|in|im|il|ir|dis|anti|mis)(?=\p{L}{4})/u;

/** The words of the question that have an opposite which the question itself does not have. */
export function contraries(tokens: readonly Token[]): Contrary[] {
  const asked = new Set(tokens.map(({ stem }) => stem));
  return tokens.flatMap(({ norm, stem }) => {
    const bare = norm.replace(NEGATING, '');
    const against = [...(OPPOSITES.get(norm) ?? []), ...(bare === norm ? [] : [stemOf(bare)])];
    const left = against.filter((other) => !asked.has(other));
    return left.length === 0 ? [] : [{ stem, against: left }];
  });
}

function pairs(text: string): ReadonlyMap<string, readonly string[]> {
  const opposites = new Map<string, string[]>();
  const oppose = (one: string, other: string): void => {
    opposites.set(one, [...(opposites.get(one) ?? []), stemOf(other)]);
  };
  for (const entry of text.split(' ')) {
    const [one = '', others = ''] = entry.split('/');
    for (const other of others.split(',')) {
      oppose(one, other);
      oppose(other, one);
    }
  }
  return opposites;
}
