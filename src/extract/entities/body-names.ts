/** Names of bodies that go on beyond their noun phrase, or begin before their capitals do, as the labels have them. */
import type { Article } from '../article/article.ts';
import type { Phrase } from '../article/phrases.ts';
import type { Word } from '../article/words.ts';
import type { Name } from './entity-type.ts';

/** Whether a word is labelled as of a body's name. */
export type IsOfBody = (word: Word) => boolean;

export interface WholeName {
  readonly name: Name;
  /** The other phrases that it takes. */
  readonly with: readonly Phrase[];
}

/** Words that tie the parts of a name: "Office |for the| Coordination |of| Humanitarian Affairs". */
const TIES = /^(?:of|for|on|and|&|the)$/;
const CAPITAL = /^\p{Lu}/u;

/**
 * The whole name of a body of which a phrase has a part: "Institute for Coastal |and Inland Waters|", "|Democratic| Harbour
 * Council". Nothing where the labels have no more of it.
 */
export function wholeBodyName(
  article: Article,
  phrase: Phrase,
  name: Name,
  isOfBody: IsOfBody,
): WholeName | undefined {
  const { words, text } = article;
  const head = words[phrase.head];
  if (!head || name.titled || name.role !== '' || !isOfBody(head)) return undefined;
  const place = words
    .slice(phrase.from, phrase.head + 1)
    .findLastIndex(({ start }) => text.slice(start, head.end).startsWith(name.text));
  const ownFrom = phrase.from + place;
  let from = ownFrom;
  const isOfName = (at: number): boolean => {
    const word = words[at];
    // Not the "The" that opens a sentence.
    return word !== undefined && CAPITAL.test(word.text) && word.tag !== 'DET' && isOfBody(word);
  };
  if (place < 0 || !isOfName(from)) return undefined;
  while (from > phrase.from && isOfName(from - 1)) from--;
  const others = partsBehind(article, phrase, isOfBody);
  const to = others.at(-1)?.to ?? phrase.head + 1;
  if (from === ownFrom && others.length === 0) return undefined;
  const more = [words.slice(from, ownFrom), words.slice(phrase.head + 1, to)].map((some) =>
    some.flatMap(({ norm }) => (TIES.test(norm) || !/[\p{L}\p{N}]/u.test(norm) ? [] : [norm])),
  );
  const [before = [], after = []] = more;
  const whole = text.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
  return {
    name: { ...name, text: whole, keys: [...before, ...name.keys, ...after] },
    with: others,
  };
}

/** The phrases that a name goes on in, each tied to the one before by words that are of the name too. */
function partsBehind(
  { words, phrases, phraseOf, sentenceOf }: Article,
  { head, to }: Phrase,
  isOfBody: IsOfBody,
): Phrase[] {
  const found: Phrase[] = [];
  if (to !== head + 1) return found;
  let end = to;
  for (;;) {
    let at = end;
    for (let tie = words[at]; tie && TIES.test(tie.norm) && isOfBody(tie); tie = words[at]) at++;
    const next = phrases[phraseOf[at] ?? -1];
    const own = next ? words.slice(at, next.to) : [];
    const isPart =
      next !== undefined &&
      at > end &&
      sentenceOf[at] === sentenceOf[head] &&
      own.every((word) => CAPITAL.test(word.text) && isOfBody(word));
    if (!isPart) return found;
    found.push(next);
    end = next.to;
  }
}
