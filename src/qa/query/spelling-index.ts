/** The spelling of what is known, over that of what is shipped: put together when a word is first found misspelt. */
import type { Knowledge } from '../../packs/knowledge.ts';
import type { NamedItems, NameIndex } from '../lookup/name-index.ts';
import type { IndexedSource, PassageIndex } from '../retrieval/passage-index.ts';
import { allWords, knownWords, wordsBeside } from './known-words.ts';
import { namedWords, type Spelling } from './mend.ts';

interface Known {
  readonly knowledge: Knowledge;
  readonly passages: PassageIndex;
  /** Shipped words by their letters, where this is the spelling of what is shipped. */
  readonly words?: () => NamedItems<string>;
}

const made = new WeakMap<Spelling, Known>();
/** Words of sources that are not shipped ones, by the list of sources. */
const ofSources = new WeakMap<readonly IndexedSource[], NamedItems<string>>();

export function spellingIn(
  knowledge: Knowledge,
  passages: PassageIndex,
  shipped?: Spelling,
): Spelling {
  const known = knownWords(knowledge, passages);
  const base = shipped && made.get(shipped);
  const parts = once((): NameIndex<string>['parts'] =>
    base ? partsOver(base) : [{ names: words() }],
  );
  const words = once(() => namedWords(new Set(allWords(knowledge, passages))));

  function partsOver({ words: shippedWords = noWords, passages: over, knowledge: under }: Known) {
    const isShipped = knownWords(under, over);
    const own = ofSources.get(passages.sources) ?? sourceWords(over, isShipped.has);
    ofSources.set(passages.sources, own);
    const beside = new Set(wordsBeside(knowledge))
      .values()
      .filter((word) => !own.exact.has(word) && !isShipped.has(word));
    return [
      { names: shippedWords(), without: { has: (word: string) => !known.has(word) } },
      { names: own },
      { names: namedWords(beside) },
    ];
  }

  function sourceWords(over: PassageIndex, isShipped: (word: string) => boolean) {
    const found = new Set<string>();
    for (const { source, own } of passages.sources) {
      if (!over.indexed(source)) for (const word of own.words) found.add(word);
    }
    return namedWords(found.values().filter((word) => !isShipped(word)));
  }

  const spelling: Spelling = {
    known,
    index: {
      get parts() {
        return parts();
      },
      idOf: (word) => word,
      all: () => new Set(allWords(knowledge, passages)),
    },
  };
  made.set(spelling, { knowledge, passages, ...(!shipped && { words }) });
  return spelling;
}

function noWords(): NamedItems<string> {
  return namedWords([]);
}

function once<T>(make: () => T): () => T {
  let it: { readonly made: T } | undefined;
  return () => (it ??= { made: make() }).made;
}
