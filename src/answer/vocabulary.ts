/** The words of an index, and which of them a question's word may mean. */
import { doubleMetaphone } from 'double-metaphone';
import { allowedEdits, editDistance, letterMask, tooFar } from '../text/edits.ts';
import { stemOf, type Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isStopword } from '../text/lang/en/stopwords.ts';

/** How a question's word meets a word of the index, best first. */
export type Match =
  'exact' | 'stem' | 'derived' | 'typo' | 'synonym' | 'kind' | 'sound' | 'near' | 'antonym';

/** A word of the index that a question's word may mean, and how sure that is, 0 to 1. */
export interface Sense {
  readonly word: number;
  readonly score: number;
  readonly match: Match;
}

export interface Vocabulary {
  /** Words by number. */
  readonly norms: readonly string[];
  /** Number of a word, if the index has it. */
  readonly find: (norm: string) => number | undefined;
  /** Words of one stem. */
  readonly stemmed: (stem: string) => readonly number[];
  /** True when the texts write the word with a capital inside sentences. */
  readonly isName: (word: number) => boolean;
  /** Cosine of a word and a word of the index; 0 where either has no vector or is a name. */
  readonly cosine: (norm: string, word: number) => number;
  /** The common word that `norm` is likely a misspelling of: one that neither the index nor the language has. */
  readonly meant: (norm: string) => string | undefined;
  /** Every word that `token` may mean, best first. */
  readonly senses: (token: Token) => readonly Sense[];
}

const SCORES = {
  exact: 1,
  stem: 0.95,
  derived: 0.85,
  synonym: 0.75,
  kind: 0.75,
  sound: 0.7,
  antonym: 0.3,
};
/** A word that is likely meant by a misspelt one. */
const MEANT = { score: 0.8, match: 'typo' } as const;
/** Words for persons of any sort. */
const PEOPLE = /^(?:people|persons?|peeps|ppl)$/;
/** Cosine under which two words count as unrelated. */
const NEAR = 0.3;
/** Sign bits of 100 in which two words with a cosine of `NEAR` or more rarely differ. */
const FAR_BITS = 46;
/** Words that are more common than this are taken as typed. */
const COMMON = 12_000;
const MOST_SENSES = 24;

/** Collects the words of texts; `build` closes the collection. */
export interface VocabularyBuilder {
  /** Number of a token's word; the same for equal words. */
  readonly add: (token: Token, sentenceStart: boolean) => number;
  readonly build: () => Vocabulary;
}

export function vocabularyBuilder(lexicon: Lexicon): VocabularyBuilder {
  const numbers = new Map<string, number>();
  const norms: string[] = [];
  const stems = new Map<string, number[]>();
  const seen: number[] = [];
  const capitals: number[] = [];
  const sounds = new Map<string, number[]>();
  return {
    add(token, sentenceStart) {
      let word = numbers.get(token.norm);
      if (word === undefined) {
        word = norms.length;
        numbers.set(token.norm, word);
        norms.push(token.norm);
        seen.push(0);
        capitals.push(0);
        const family = stems.get(token.stem);
        if (family) family.push(word);
        else stems.set(token.stem, [word]);
        hear(sounds, token.norm, word);
      }
      if (!sentenceStart) {
        seen[word] = (seen[word] ?? 0) + 1;
        if (token.capital) capitals[word] = (capitals[word] ?? 0) + 1;
      }
      return word;
    },
    build: () =>
      vocabulary(lexicon, { norms, numbers, stems, sounds }, (word) => {
        const times = seen[word] ?? 0;
        return times > 0 && (capitals[word] ?? 0) > times / 2;
      }),
  };
}

/** Words that were collected: by number, and their numbers by word, stem and sound. */
interface Collected {
  readonly norms: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly sounds: ReadonlyMap<string, readonly number[]>;
}

/** Notes how a word sounds; each as it comes, as it takes long for all. */
function hear(sounds: Map<string, number[]>, norm: string, word: number): void {
  if (norm.length < 4 || /\d/.test(norm)) return;
  for (const sound of soundsOf(norm)) {
    const alike = sounds.get(sound);
    if (alike) alike.push(word);
    else sounds.set(sound, [word]);
  }
}

function vocabulary(
  lexicon: Lexicon,
  { norms, numbers, stems, sounds }: Collected,
  isName: (word: number) => boolean,
): Vocabulary {
  const masks = Int32Array.from(norms, letterMask);
  const rows = Int32Array.from(norms, (norm) =>
    isStopword(norm) ? -1 : (lexicon.rank(norm) ?? -1),
  );
  const known = new Map<string, readonly Sense[]>();
  const corrections = new Map<string, string | undefined>();
  const stemmed = (stem: string): readonly number[] => stems.get(stem) ?? [];

  function misspellings(norm: string): Sense[] {
    const edits = allowedEdits(norm.length);
    if (edits === 0) return [];
    const mask = letterMask(norm);
    const senses: Sense[] = [];
    for (let word = 0; word < norms.length; word++) {
      if (tooFar(mask, masks[word] ?? 0, edits)) continue;
      const other = norms[word] ?? '';
      if (other.length < 3 || /\d/.test(other)) continue;
      const distance = editDistance(norm, other, edits);
      if (distance > edits) continue;
      const first = other.startsWith(norm.charAt(0)) ? 0 : 0.1;
      senses.push({ word, score: 0.95 - 0.1 * distance - first, match: 'typo' });
    }
    return senses;
  }

  function alikeInSound(norm: string): Sense[] {
    if (norm.length < 4) return [];
    return soundsOf(norm)
      .flatMap((sound) => sounds.get(sound) ?? [])
      .map((word) => ({
        word,
        score: isName(word) ? SCORES.sound : SCORES.sound - 0.1,
        match: 'sound' as const,
      }));
  }

  function meanings(norm: string): Sense[] {
    const row = lexicon.rank(norm);
    if (row === undefined || isStopword(norm)) return [];
    const senses: Sense[] = [];
    for (const [other, relation] of lexicon.related(norm)) {
      const word = numbers.get(other);
      if (word !== undefined && !isStopword(other))
        senses.push({ word, score: SCORES[relation], match: relation });
    }
    for (let word = 0; word < norms.length; word++) {
      const other = rows[word] ?? -1;
      if (other < 0 || isName(word) || lexicon.signDistance(row, other) > FAR_BITS) continue;
      const cosine = lexicon.cosineOfRows(row, other);
      if (cosine >= NEAR) senses.push({ word, score: nearness(cosine), match: 'near' });
    }
    return senses;
  }

  /** Ministers, fans and drivers are people. */
  function persons(): Sense[] {
    return norms.flatMap((norm, word) =>
      lexicon.isPerson(norm) && !isName(word)
        ? [{ word, score: SCORES.kind, match: 'kind' as const }]
        : [],
    );
  }

  function senses(token: Token): readonly Sense[] {
    const { norm, stem } = token;
    const before = known.get(norm);
    if (before) return before;
    const exact = numbers.get(norm);
    const family = stemmed(stem);
    const found: Sense[] = family.map((word) => ({ word, score: SCORES.stem, match: 'stem' }));
    if (exact !== undefined) found.push({ word: exact, score: SCORES.exact, match: 'exact' });
    if (!token.number) {
      const name = exact !== undefined && isName(exact);
      if (!name) found.push(...meanings(norm));
      const rank = lexicon.rank(norm);
      const unheard = exact === undefined && rank === undefined;
      if (unheard || (family.length === 0 && (rank ?? Infinity) >= COMMON)) {
        found.push(...misspellings(norm), ...alikeInSound(norm));
      }
      const word = meant(norm);
      if (word !== undefined) {
        found.push(
          ...stemmed(stemOf(word)).map((each) => ({ word: each, ...MEANT })),
          ...meanings(word).map((sense) => ({ ...sense, score: sense.score * 0.85 })),
        );
      }
    }
    const likely = bestPerWord(found).slice(0, MOST_SENSES);
    const best = PEOPLE.test(norm) ? bestPerWord([...likely, ...persons()]) : likely;
    if (known.size > 50_000) known.clear();
    known.set(norm, best);
    return best;
  }

  function meant(norm: string): string | undefined {
    if (numbers.has(norm) || lexicon.rank(norm) !== undefined || /\d/.test(norm)) return undefined;
    if (!corrections.has(norm)) {
      if (corrections.size > 50_000) corrections.clear();
      corrections.set(norm, corrected(lexicon, norm));
    }
    return corrections.get(norm);
  }

  function cosine(norm: string, word: number): number {
    const row = lexicon.rank(norm) ?? -1;
    const other = rows[word] ?? -1;
    return row < 0 || other < 0 || isName(word) ? 0 : Math.max(0, lexicon.cosineOfRows(row, other));
  }

  return { norms, cosine, meant, find: (norm) => numbers.get(norm), stemmed, isName, senses };
}

/** A cosine as a score: 0.3 gives 0.25, 0.8 gives 0.7. */
function nearness(cosine: number): number {
  return Math.min(0.8, 0.25 + (cosine - NEAR) * 0.9);
}

function soundsOf(norm: string): string[] {
  return [...new Set(doubleMetaphone(norm))].filter((sound) => sound.length > 1);
}

/** The most common word that `norm` may be a misspelling of, if any. */
function corrected(lexicon: Lexicon, norm: string): string | undefined {
  const edits = Math.min(allowedEdits(norm.length), norm.length > 7 ? 2 : 1);
  if (edits === 0) return undefined;
  const mask = letterMask(norm);
  let best: string | undefined;
  let least = edits + 1;
  for (let row = 0; row < COMMON; row++) {
    if (tooFar(mask, lexicon.maskOf(row), edits)) continue;
    const word = lexicon.words[row] ?? '';
    if (Math.abs(word.length - norm.length) > edits || word.length < 4) continue;
    const distance = editDistance(norm, word, edits);
    if (distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}

function bestPerWord(senses: readonly Sense[]): readonly Sense[] {
  const best = new Map<number, Sense>();
  for (const sense of senses) {
    const other = best.get(sense.word);
    if (!other || sense.score > other.score) best.set(sense.word, sense);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
