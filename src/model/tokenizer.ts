/** A text as the encoder's word pieces, each with its place in the text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';

/** Word pieces of a text, in order; the arrays have one length. */
export interface Pieces {
  readonly ids: Int32Array;
  /** UTF-16 offsets of the word that each piece belongs to. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Cuts texts into the encoder's word pieces. */
export interface WordPieces {
  readonly of: (text: string) => Pieces;
  /** Whether the vocabulary has the word whole: it is a common English word. */
  readonly isWhole: (word: string) => boolean;
  /** The whole words of the vocabulary in Latin letters, in lower case. */
  readonly wholeWords: () => readonly string[];
}

/** A word, or a single punctuation mark, as BERT's pre-tokenizer splits them. */
const WORD = /[!-/:-@[-`{-~\p{P}]|[^\s!-/:-@[-`{-~\p{P}]+/gu;
/** Words remembered; beyond that the memory starts anew. */
const MAX_REMEMBERED = 50_000;
/** Longer "words" are noise; WordPiece itself gives up at 100 letters. */
const MAX_WORD = 100;

/** As much of the library as is used: its own declarations don't resolve under Node's rules. */
interface Encoder {
  readonly encode: (
    text: string,
    options: { readonly add_special_tokens: boolean },
  ) => { readonly ids: readonly number[] };
}
const { Tokenizer } = createRequire(import.meta.url)('@huggingface/tokenizers') as {
  readonly Tokenizer: new (tokenizer: object, config: object) => Encoder;
};

type Vocabulary = Readonly<Record<string, number>>;
const isVocabulary = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((id) => typeof id === 'number');
// A record of zod takes a fifth of a program's start for the 30,000 entries.
const file = z.looseObject({
  model: z.looseObject({ vocab: z.custom<Vocabulary>(isVocabulary) }),
});

/** Reads a `tokenizer.json`; takes some 50 ms. @throws when the file is missing or has another form */
export function readTokenizer(path: string): WordPieces {
  const parsed = file.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { vocab } = parsed.model;
  const tokenizer = new Tokenizer(parsed, {});
  const remembered = new Map<string, readonly number[]>();
  const idsOf = (word: string): readonly number[] => {
    const known = remembered.get(word);
    if (known) return known;
    const { ids } = tokenizer.encode(word.slice(0, MAX_WORD), { add_special_tokens: false });
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(word, ids);
    return ids;
  };
  return {
    of(text) {
      const ids: number[] = [];
      const starts: number[] = [];
      const ends: number[] = [];
      for (const match of text.matchAll(WORD)) {
        for (const id of idsOf(match[0])) {
          ids.push(id);
          starts.push(match.index);
          ends.push(match.index + match[0].length);
        }
      }
      return {
        ids: Int32Array.from(ids),
        starts: Int32Array.from(starts),
        ends: Int32Array.from(ends),
      };
    },
    isWhole: (word) => Object.hasOwn(vocab, word.toLowerCase()),
    wholeWords: () => Object.keys(vocab).filter((word) => /^[a-z]+$/.test(word)),
  };
}
